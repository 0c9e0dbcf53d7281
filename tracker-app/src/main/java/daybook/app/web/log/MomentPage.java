package daybook.app.web.log;

import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import daybook.core.word.PersonId;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Corrects a boundary that came up without a contact, as an import may bring one. */
@Controller
@RequestMapping("/j/{key}/entries/{id}/moment")
class MomentPage {
    @GetMapping
    String correct(Desk desk, @PathVariable String id, Model model) {
        BoundaryTest test = test(desk.timeline(), id);
        LastUsed last = LastUsed.of(desk.timeline()).with(test.stamp().person(), test.boundary());
        desk.form("contact", id, model, () -> ContactForm.of(test, last));
        if (model.getAttribute("contact") instanceof ContactForm form) {
            model.addAttribute("asked", Asked.of(desk, form.test(), null, test.boundary()));
        }
        DayBeside.put(desk, test.stamp().day(), model);
        model.addAttribute("id", id);
        model.addAttribute("correcting", true);
        return "log/moment";
    }

    @PostMapping
    String save(Desk desk, @PathVariable String id, @ModelAttribute("contact") ContactForm form, BindingResult errors) {
        BoundaryTest before = test(desk.timeline(), id);
        Reading read = new Reading(errors);
        PersonId person = person(desk.timeline(), form.person());
        Stamp stamp = new ContactReading(desk, form.under(id, before), read).stamp(person);
        TestReading reading = new TestReading(desk, form.test().as(id), read, "test.");
        BoundaryTest test = reading.test(
                stamp, reading.boundary(form.test().chosenFor(person)).orElse(null), before.during());
        if (test == null && !read.failed()) {
            read.no("test.mine", "form.choose-one");
        }
        if (test == null || read.failed()) {
            return desk.refused(errors, id, "entries/" + id + "/moment");
        }
        return switch (desk.send(new CorrectEntry(test.withStamp(stamp), desk.now()))) {
            case Sent.Saved ignored -> {
                desk.done("contact", id);
                desk.say(desk.words("log.corrected"));
                yield desk.to("days/" + YearMonth.from(stamp.day()) + "#d" + stamp.day());
            }
            case Sent.Not no -> {
                read.no(no, LogPage.FIELD_OF);
                yield desk.refused(errors, id, "entries/" + id + "/moment");
            }
        };
    }

    private static @Nullable PersonId person(Timeline timeline, @Nullable String chosen) {
        return timeline.people().stream()
                .map(Person::id)
                .filter(one -> one.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static BoundaryTest test(Timeline timeline, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(EntryId::new)
                .flatMap(timeline::entry)
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(BoundaryTest.class::isInstance)
                .map(BoundaryTest.class::cast)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
