package daybook.app.web.letter;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sending;
import daybook.app.web.Who;
import daybook.core.journal.Entry.UnsentLetter;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What would I say? A letter that is written and not sent. */
@Controller
@RequestMapping("/j/{key}/letter")
class LetterPage {
    @GetMapping
    String letter(Desk desk, Model model) {
        desk.form("letter", model, () -> LetterForm.fresh(desk));
        return page(desk, model);
    }

    @GetMapping("/{id}")
    String correct(Desk desk, @PathVariable String id, Model model) {
        UnsentLetter there = there(desk, id);
        desk.form("letter", id, model, () -> LetterForm.of(there));
        model.addAttribute("id", id);
        model.addAttribute("correcting", true);
        return page(desk, model);
    }

    private static String page(Desk desk, Model model) {
        model.addAttribute("people", Who.everybody(desk));
        return "letter/page";
    }

    @PostMapping
    String save(Desk desk, @ModelAttribute("letter") LetterForm form, BindingResult errors) {
        Sending sending = new Sending(desk, errors, "", "letter", Sending.TIME);
        return form.read(desk, new Reading(errors))
                .map(letter -> sending.log(List.of(letter), "letter", () -> form.under(Reading.id(null))))
                .orElseGet(sending::back);
    }

    @PostMapping("/{id}")
    String correction(
            Desk desk, @PathVariable String id, @ModelAttribute("letter") LetterForm form, BindingResult errors) {
        there(desk, id);
        Sending sending = new Sending(desk, errors, id, "letter/" + id, Sending.TIME);
        return form.under(id)
                .read(desk, new Reading(errors))
                .map(letter -> sending.correct(letter))
                .orElseGet(sending::back);
    }

    private static UnsentLetter there(Desk desk, String id) {
        return desk.standing(id, UnsentLetter.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
