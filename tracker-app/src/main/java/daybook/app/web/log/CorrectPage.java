package daybook.app.web.log;

import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.app.web.Together;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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

/** Corrects a contact and what came up in it. The first version is kept. */
@Controller
@RequestMapping("/j/{key}/entries/{id}")
class CorrectPage {
    /** @param test the boundary that came up in it, if one did */
    private record Before(Interaction contact, @Nullable BoundaryTest test) {}

    @GetMapping
    String correct(Desk desk, @PathVariable String id, Model model) {
        Before before = before(desk.timeline(), id);
        LastUsed last = LastUsed.of(desk.timeline());
        LastUsed then =
                before.test == null ? last : last.with(before.contact.stamp().person(), before.test.boundary());
        desk.form("contact", id, model, () -> ContactForm.of(before.contact, before.test, then));
        if (model.getAttribute("contact") instanceof ContactForm form) {
            model.addAttribute(
                    "asked",
                    Asked.of(desk, form.test(), before.contact, before.test == null ? null : before.test.boundary()));
        }
        DayBeside.put(desk, before.contact.stamp().day(), model);
        model.addAttribute("id", id);
        model.addAttribute("correcting", true);
        return "log/correct";
    }

    @PostMapping
    String save(Desk desk, @PathVariable String id, @ModelAttribute("contact") ContactForm form, BindingResult errors) {
        Before before = before(desk.timeline(), id);
        Reading read = new Reading(errors);
        Optional<ContactReading.Heard> heard =
                new ContactReading(desk, form.under(id, before.test), read).heard(before.contact.after() == null);
        if (heard.isEmpty()) {
            return desk.refused(errors, id, "entries/" + id);
        }
        return switch (desk.sendAll(commands(desk, before, heard.get()))) {
            case Sent.Saved ignored -> {
                desk.done("contact", id);
                desk.say(desk.words("log.corrected"));
                LocalDate day = heard.get().contact().stamp().day();
                yield desk.to("days/" + YearMonth.from(day) + "#d" + day);
            }
            case Sent.Not no -> {
                read.no(no, LogPage.FIELD_OF);
                yield desk.refused(errors, id, "entries/" + id);
            }
        };
    }

    private static List<JournalCommand> commands(Desk desk, Before before, ContactReading.Heard heard) {
        List<JournalCommand> commands = new ArrayList<>(heard.first());
        commands.add(new CorrectEntry(heard.contact(), desk.now()));
        if (heard.test() != null) {
            commands.add(
                    before.test == null
                            ? new LogEntries(List.of(heard.test()))
                            : new CorrectEntry(heard.test(), desk.now()));
        } else if (before.test != null) {
            commands.add(new RetractEntries(List.of(before.test.stamp().id()), desk.now(), null));
        }
        return commands;
    }

    private static Before before(Timeline timeline, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(EntryId::new)
                .flatMap(timeline::entry)
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(Interaction.class::isInstance)
                .map(Interaction.class::cast)
                .map(contact -> new Before(contact, test(timeline, contact)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable BoundaryTest test(Timeline timeline, Interaction contact) {
        return Together.of(timeline.day(contact.stamp().day())).stream()
                .filter(one -> one.main().entry().equals(contact))
                .flatMap(one -> one.tests().stream())
                .map(Logged::entry)
                .map(BoundaryTest.class::cast)
                .findFirst()
                .orElse(null);
    }
}
