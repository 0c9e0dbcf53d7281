package daybook.app.web.away;

import daybook.app.web.Choice;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.MinutesForm;
import daybook.app.web.OpenAways;
import daybook.app.web.Reading;
import daybook.app.web.Sending;
import daybook.app.web.Who;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.Stamp;
import daybook.core.word.Intention;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Why do I step away? Said when it happens, or filled in later. */
@Controller
@RequestMapping("/j/{key}/away")
class AwayPage {
    private static final Map<String, String> FIELD_OF = fields();

    private static Map<String, String> fields() {
        Map<String, String> all = new HashMap<>(Sending.TIME);
        all.put("refused.minutes-out-of-range", "promised.typed");
        all.put("refused.unknown-person", "person");
        return Map.copyOf(all);
    }

    @GetMapping
    String away(Desk desk, Model model) {
        desk.form("away", model, () -> AwayForm.fresh(desk));
        model.addAttribute("open", OpenAways.all(desk));
        model.addAttribute("quietly", desk.timeline().safetyOn(desk.today()));
        return page(desk, desk.today(), model);
    }

    @GetMapping("/{id}")
    String correct(Desk desk, @PathVariable String id, Model model) {
        StepAway there = there(desk, id);
        desk.form("away", id, model, () -> AwayForm.of(there));
        model.addAttribute("open", List.of());
        model.addAttribute("id", id);
        model.addAttribute("correcting", true);
        return page(desk, there.stamp().day(), model);
    }

    private static String page(Desk desk, LocalDate day, Model model) {
        DayBeside.put(desk, day, model);
        model.addAttribute("people", Who.everybody(desk));
        model.addAttribute("intentions", desk.choices("intention", Intention.values()));
        model.addAttribute("minutes", MinutesForm.choices(desk, AwayForm.MINUTES));
        model.addAttribute(
                "yesNo",
                List.of(new Choice("true", desk.words("entry.yes")), new Choice("false", desk.words("entry.no"))));
        return "away/page";
    }

    @PostMapping
    String save(Desk desk, @ModelAttribute("away") AwayForm form, BindingResult errors) {
        Sending sending = new Sending(desk, errors, "", "away", FIELD_OF);
        return form.read(desk, new Reading(errors))
                .map(away -> sending.log(List.of(away), "away", () -> form.under(Reading.id(null))))
                .orElseGet(sending::back);
    }

    @PostMapping("/{id}")
    String correction(Desk desk, @PathVariable String id, @ModelAttribute("away") AwayForm form, BindingResult errors) {
        StepAway before = there(desk, id);
        Sending sending = new Sending(desk, errors, id, "away/" + id, FIELD_OF);
        return form.under(id)
                .read(desk, new Reading(errors))
                .map(away -> sending.correct(away, withItsReturn(desk, before, away)))
                .orElseGet(sending::back);
    }

    /** Coming back is about whoever was stepped away from, so it follows when that was somebody else. */
    private static JournalCommand[] withItsReturn(Desk desk, StepAway before, StepAway after) {
        if (Objects.equals(before.stamp().person(), after.stamp().person())) {
            return new JournalCommand[0];
        }
        return desk.timeline().all(Return.class).stream()
                .filter(back -> back.stepAway().equals(before.stamp().id()))
                .map(back -> new CorrectEntry(about(back, after.stamp()), desk.now()))
                .toArray(JournalCommand[]::new);
    }

    private static Return about(Return back, Stamp away) {
        Stamp stamp = back.stamp();
        return back.withStamp(new Stamp(
                stamp.id(),
                stamp.at(),
                stamp.zone(),
                stamp.day(),
                stamp.written(),
                stamp.source(),
                away.person(),
                stamp.note()));
    }

    private static StepAway there(Desk desk, String id) {
        return desk.standing(id, StepAway.class).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
