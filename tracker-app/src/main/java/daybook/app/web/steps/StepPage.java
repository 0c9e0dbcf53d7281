package daybook.app.web.steps;

import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sending;
import daybook.app.web.WhenForm;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.Urge;
import java.util.Optional;
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

/** Corrects one step: a practice, a contact with a supporter, an urge or a small win. */
@Controller
@RequestMapping("/j/{key}/steps/{id}")
class StepPage {
    /** The four kinds, each with its part of the form. */
    private sealed interface Step {
        Entry entry();

        record Practice(PracticeDone entry) implements Step {}

        record Support(SupportContact entry) implements Step {}

        record Impulse(Urge entry) implements Step {}

        record Win(SmallWin entry) implements Step {}
    }

    @GetMapping
    String correct(Desk desk, @PathVariable String id, Model model) {
        Step there = there(desk, id);
        desk.form("steps", id, model, () -> form(there));
        DayBeside.put(desk, there.entry().stamp().day(), model);
        model.addAttribute("id", id);
        model.addAttribute("correcting", true);
        model.addAttribute("kind", kind(there));
        StepsPage.choices(desk, model, there instanceof Step.Practice(PracticeDone done) ? done.practice() : null);
        return "steps/correct";
    }

    private static String kind(Step step) {
        return switch (step) {
            case Step.Practice ignored -> "practice";
            case Step.Support ignored -> "support";
            case Step.Impulse ignored -> "urge";
            case Step.Win ignored -> "win";
        };
    }

    private static StepsForm form(Step step) {
        WhenForm when = WhenForm.of(step.entry().stamp());
        PracticeForm practice = PracticeForm.NONE;
        SupportForm support = SupportForm.NONE;
        UrgeForm urge = UrgeForm.NONE;
        WinForm win = WinForm.NONE;
        switch (step) {
            case Step.Practice(var done) -> practice = PracticeForm.of(done);
            case Step.Support(var contact) -> support = SupportForm.of(contact);
            case Step.Impulse(var came) -> urge = UrgeForm.of(came);
            case Step.Win(var small) -> win = WinForm.of(small);
        }
        return new StepsForm(when, practice, support, urge, win);
    }

    @PostMapping
    String save(Desk desk, @PathVariable String id, @ModelAttribute("steps") StepsForm form, BindingResult errors) {
        Step there = there(desk, id);
        Sending sending = new Sending(desk, errors, id, "steps/" + id, StepsPage.FIELD_OF);
        Reading read = new Reading(errors);
        var about = there.entry().stamp().person();
        Optional<? extends Entry> corrected = switch (there) {
            case Step.Practice ignored -> form.practice().under(id).read(desk, read, form.when(), about);
            case Step.Support ignored -> Optional.of(form.support().under(id).read(desk, read, form.when()));
            case Step.Impulse ignored -> form.urge().under(id).read(desk, read, form.when());
            case Step.Win ignored -> Optional.of(form.win().under(id).read(desk, read, form.when(), about));
        };
        return corrected.isEmpty() ? sending.back() : sending.correct(corrected.get());
    }

    private static Step there(Desk desk, String id) {
        Optional<Step> practice = desk.standing(id, PracticeDone.class).map(Step.Practice::new);
        return practice.or(() -> desk.standing(id, SupportContact.class).map(Step.Support::new))
                .or(() -> desk.standing(id, Urge.class).map(Step.Impulse::new))
                .or(() -> desk.standing(id, SmallWin.class).map(Step.Win::new))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
