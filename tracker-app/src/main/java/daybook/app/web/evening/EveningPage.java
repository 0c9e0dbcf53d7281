package daybook.app.web.evening;

import daybook.app.web.Choice;
import daybook.app.web.ClockTime;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.MeasureQuestion;
import daybook.app.web.OpenAways;
import daybook.app.web.OwnOrder;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.word.ChipList;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.MeasurePart;
import daybook.core.word.Source;
import daybook.core.word.Tone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How was today? A day that was closed already is corrected by closing it again. */
@Controller
@RequestMapping("/j/{key}")
class EveningPage {
    /** When a day that is filled in later is said to have been closed. */
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private static final Map<String, Integer> STEPS =
            Map.of("for-me", 2, "steadiness", 3, "sleep", 3, "tension", 3, "numbness", 3, "grief", 3);

    @GetMapping("/evening")
    String evening(Desk desk, @RequestParam(required = false) @Nullable String day, Model model) {
        LocalDate date =
                Reading.day(day).filter(when -> !when.isAfter(desk.today())).orElse(desk.today());
        Optional<CheckIn> closed = closed(desk, date);
        OpenAways.put(desk, model);
        desk.form("evening", date, model, () -> closed.map(EveningForm::of).orElseGet(() -> EveningForm.fresh(date)));
        return page(desk, date, closed.orElse(null), model);
    }

    @GetMapping("/evening/{id}")
    String correct(Desk desk, @PathVariable String id, Model model) {
        CheckIn there = there(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.form("evening", id, model, () -> EveningForm.of(there));
        model.addAttribute("id", id);
        return page(desk, there.stamp().day(), there, model);
    }

    @PostMapping("/evening")
    String close(
            Desk desk,
            @RequestParam(required = false) @Nullable String later,
            @ModelAttribute("evening") EveningForm form,
            BindingResult errors) {
        LocalDate date = Reading.day(form.day()).orElse(desk.today());
        String page = date.equals(desk.today()) ? "evening" : "evening?day=" + date;
        if (later != null) {
            OpenAways.later(desk, later);
            return desk.refused(errors, date, page);
        }
        return save(desk, form, errors, Reading.id(form.id()), date, date, page);
    }

    @PostMapping("/evening/{id}")
    String correction(
            Desk desk, @PathVariable String id, @ModelAttribute("evening") EveningForm form, BindingResult errors) {
        CheckIn there = there(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return save(desk, form, errors, id, there.stamp().day(), id, "evening/" + id);
    }

    private static String save(
            Desk desk, EveningForm form, BindingResult errors, String id, LocalDate date, Object about, String page) {
        Reading read = new Reading(errors);
        Optional<CheckIn> before = there(desk, id);
        CheckIn checkIn = form.toEntry(
                read,
                desk.timeline(),
                stamp(desk, form, read, id, date, before),
                before.map(CheckIn::labels).orElse(List.of()));
        if (read.failed()) {
            return desk.refused(errors, about, page);
        }
        JournalCommand command =
                before.isPresent() ? new CorrectEntry(checkIn, desk.now()) : new LogEntries(List.of(checkIn));
        return switch (desk.send(command)) {
            case Sent.Saved(var events) -> {
                desk.done("evening", about);
                boolean first = before.isEmpty() || events.isEmpty();
                desk.say(
                        said(desk, checkIn, first),
                        first ? List.of(checkIn.stamp().id()) : List.of(),
                        page);
                yield desk.to(page);
            }
            case Sent.Not no -> {
                read.no(no, Map.of());
                yield desk.refused(errors, about, page);
            }
        };
    }

    private static Stamp stamp(
            Desk desk, EveningForm form, Reading read, String id, LocalDate date, Optional<CheckIn> before) {
        OffsetDateTime now = ClockTime.now(desk.now(), desk.zone());
        OffsetDateTime at =
                date.equals(desk.today()) ? now : ClockTime.lived(date.atTime(EVENING), desk.zone(), desk.now());
        Stamp known = before.map(CheckIn::stamp).orElse(null);
        return new Stamp(
                new EntryId(id),
                known == null ? at : known.at(),
                known == null ? desk.zone() : known.zone(),
                known == null ? date : known.day(),
                desk.now(),
                Source.WEB,
                known == null ? null : known.person(),
                read.own("note", form.note()));
    }

    private static String said(Desk desk, CheckIn checkIn, boolean first) {
        LocalDate day = checkIn.stamp().day();
        if (!first) {
            return desk.words("evening.corrected");
        }
        if (!checkIn.evening().closes()) {
            return desk.words("evening.saved-part");
        }
        return day.equals(desk.today())
                ? desk.words("evening.saved")
                : desk.words("evening.saved-for", new Phrases(desk).day(day));
    }

    private static String page(Desk desk, LocalDate date, @Nullable CheckIn closed, Model model) {
        DayBeside.put(desk, date, model);
        if (closed != null) {
            model.addAttribute("closedAt", new Phrases(desk).clock(closed.stamp()));
            model.addAttribute("closed", closed.evening().closes());
            model.addAttribute("correcting", true);
        }
        model.addAttribute("yesterday", desk.today().minusDays(1).toString());
        model.addAttribute("choices", choices(desk));
        model.addAttribute(
                "questions",
                MeasureQuestion.of(
                        desk.timeline(),
                        MeasurePart.CHECK_IN,
                        closed == null ? Set.of() : closed.measures().keySet()));
        return "evening/page";
    }

    private static Map<String, List<Choice>> choices(Desk desk) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        STEPS.forEach((about, most) -> choices.put(
                about,
                IntStream.rangeClosed(0, most)
                        .mapToObj(step -> new Choice(String.valueOf(step), desk.words("step." + about + "." + step)))
                        .toList()));
        choices.put(
                "eggshells",
                List.of(Eggshells.values()).stream()
                        .map(word -> new Choice(String.valueOf(word.level()), desk.words("eggshells." + word.code())))
                        .toList());
        choices.put("tones", OwnOrder.of(desk, ChipList.TONES, desk.choices("tone", Tone.values())));
        return choices;
    }

    /** The last check-in that closed that day. */
    private static Optional<CheckIn> closed(Desk desk, LocalDate day) {
        return desk.timeline()
                .day(day)
                .of(CheckIn.class)
                .filter(checkIn -> checkIn.evening().closes())
                .reduce((earlier, later) -> later);
    }

    private static Optional<CheckIn> there(Desk desk, String id) {
        return desk.standing(id, CheckIn.class);
    }
}
