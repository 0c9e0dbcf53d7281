package daybook.app.web.check;

import daybook.app.web.Choice;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sending;
import daybook.app.web.Who;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.word.FeelingFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/** What is the fact? A feeling, what is known beside it, and how strong it is then. */
@Controller
@RequestMapping("/j/{key}/check")
class CheckPage {
    @GetMapping
    String check(Desk desk, Model model) {
        desk.form("check", model, () -> CheckForm.fresh(desk));
        return page(desk, desk.today(), model);
    }

    @GetMapping("/{id}")
    String correct(Desk desk, @PathVariable String id, Model model) {
        FactAndFeeling there = there(desk, id);
        desk.form("check", id, model, () -> CheckForm.of(there));
        model.addAttribute("id", id);
        model.addAttribute("correcting", true);
        return page(desk, there.stamp().day(), model);
    }

    private static String page(Desk desk, LocalDate day, Model model) {
        DayBeside.put(desk, day, model);
        model.addAttribute("people", Who.everybody(desk));
        model.addAttribute("strengths", steps(desk, "step.strength."));
        model.addAttribute("strengthsAfter", steps(desk, "step.strength-after."));
        model.addAttribute("sources", desk.choices("feeling-from", FeelingFrom.values()));
        return "check/page";
    }

    private static List<Choice> steps(Desk desk, String prefix) {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(step -> new Choice(String.valueOf(step), desk.words(prefix + step)))
                .toList();
    }

    @PostMapping
    String save(Desk desk, @ModelAttribute("check") CheckForm form, BindingResult errors) {
        Sending sending = new Sending(desk, errors, "", "check", Sending.TIME);
        return form.read(desk, new Reading(errors))
                .map(checked -> sending.log(List.of(checked), "check", () -> form.under(Reading.id(null))))
                .orElseGet(sending::back);
    }

    @PostMapping("/{id}")
    String correction(
            Desk desk, @PathVariable String id, @ModelAttribute("check") CheckForm form, BindingResult errors) {
        there(desk, id);
        Sending sending = new Sending(desk, errors, id, "check/" + id, Sending.TIME);
        return form.under(id)
                .read(desk, new Reading(errors))
                .map(checked -> sending.correct(checked))
                .orElseGet(sending::back);
    }

    private static FactAndFeeling there(Desk desk, String id) {
        return desk.standing(id, FactAndFeeling.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
