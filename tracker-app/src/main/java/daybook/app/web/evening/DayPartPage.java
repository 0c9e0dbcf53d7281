package daybook.app.web.evening;

import daybook.app.web.ClockTime;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** What do I mean to do today? How is it now? A line each; what was written already is corrected. */
@Controller
@RequestMapping("/j/{key}")
class DayPartPage {
    private static final String FORM = "part_of_day";
    private static final Map<String, String> FIELD_OF = Map.of("refused.entry-is-empty", "words");

    @GetMapping("/morning")
    String morning(Desk desk, Model model) {
        return today(desk, DayPart.MORNING, model);
    }

    @GetMapping("/noon")
    String noon(Desk desk, Model model) {
        return today(desk, DayPart.NOON, model);
    }

    @GetMapping("/morning/{id}")
    String morningOf(Desk desk, @PathVariable String id, Model model) {
        return of(desk, DayPart.MORNING, id, model);
    }

    @GetMapping("/noon/{id}")
    String noonOf(Desk desk, @PathVariable String id, Model model) {
        return of(desk, DayPart.NOON, id, model);
    }

    private static String today(Desk desk, DayPart part, Model model) {
        CheckIn there = written(desk, part).orElse(null);
        desk.form(FORM, part, model, () -> there == null ? DayPartForm.fresh() : DayPartForm.of(part, there));
        return page(desk, part, there, desk.today(), model);
    }

    private static String of(Desk desk, DayPart part, String id, Model model) {
        CheckIn there = there(desk, id);
        desk.form(FORM, part + id, model, () -> DayPartForm.of(part, there));
        model.addAttribute("id", id);
        return page(desk, part, there, there.stamp().day(), model);
    }

    private static String page(Desk desk, DayPart part, @Nullable CheckIn there, LocalDate day, Model model) {
        model.addAttribute("part", part.page());
        if (there != null) {
            model.addAttribute("writtenAt", new Phrases(desk).clock(there.stamp()));
        }
        DayBeside.put(desk, day, model);
        return "evening/part";
    }

    @PostMapping("/morning")
    String saveMorning(Desk desk, @ModelAttribute(FORM) DayPartForm form, BindingResult errors) {
        return save(desk, DayPart.MORNING, form, errors);
    }

    @PostMapping("/noon")
    String saveNoon(Desk desk, @ModelAttribute(FORM) DayPartForm form, BindingResult errors) {
        return save(desk, DayPart.NOON, form, errors);
    }

    @PostMapping("/morning/{id}")
    String correctMorning(
            Desk desk, @PathVariable String id, @ModelAttribute(FORM) DayPartForm form, BindingResult errors) {
        return correct(desk, DayPart.MORNING, id, form, errors);
    }

    @PostMapping("/noon/{id}")
    String correctNoon(
            Desk desk, @PathVariable String id, @ModelAttribute(FORM) DayPartForm form, BindingResult errors) {
        return correct(desk, DayPart.NOON, id, form, errors);
    }

    private static String save(Desk desk, DayPart part, DayPartForm form, BindingResult errors) {
        String id = Reading.id(form.id());
        return send(desk, part, id, desk.standing(id, CheckIn.class).orElse(null), form, errors, part, part.page());
    }

    private static String correct(Desk desk, DayPart part, String id, DayPartForm form, BindingResult errors) {
        return send(desk, part, id, there(desk, id), form, errors, part + id, part.page() + "/" + id);
    }

    private static String send(
            Desk desk,
            DayPart part,
            String id,
            @Nullable CheckIn before,
            DayPartForm form,
            BindingResult errors,
            Object about,
            String page) {
        Reading read = new Reading(errors);
        OwnWords words = read.own("words", form.words());
        Stamp stamp = stamp(desk, id, before, read.own("note", form.note()));
        if (read.failed()) {
            return desk.refused(errors, about, page);
        }
        CheckIn checkIn = before == null ? part.alone(stamp, words) : part.within(before, stamp, words);
        JournalCommand command =
                before == null ? new LogEntries(List.of(checkIn)) : new CorrectEntry(checkIn, desk.now());
        return switch (desk.send(command)) {
            case Sent.Saved(var events) -> {
                desk.done(FORM, about);
                boolean first = before == null || events.isEmpty();
                desk.say(
                        desk.words(first ? "evening.saved-part" : "evening.corrected"),
                        first ? List.of(stamp.id()) : List.of(),
                        page);
                yield desk.to(page);
            }
            case Sent.Not no -> {
                read.no(no, FIELD_OF);
                yield desk.refused(errors, about, page);
            }
        };
    }

    private static Stamp stamp(Desk desk, String id, @Nullable CheckIn before, @Nullable OwnWords note) {
        Stamp known = before == null ? null : before.stamp();
        return new Stamp(
                new EntryId(id),
                known == null ? ClockTime.now(desk.now(), desk.zone()) : known.at(),
                known == null ? desk.zone() : known.zone(),
                known == null ? desk.today() : known.day(),
                desk.now(),
                Source.WEB,
                known == null ? null : known.person(),
                note);
    }

    /** The last check-in of today that says this part. */
    private static Optional<CheckIn> written(Desk desk, DayPart part) {
        return desk.timeline()
                .day(desk.today())
                .of(CheckIn.class)
                .filter(checkIn -> part.of(checkIn) != null)
                .reduce((earlier, later) -> later);
    }

    private static CheckIn there(Desk desk, String id) {
        return desk.standing(id, CheckIn.class).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
