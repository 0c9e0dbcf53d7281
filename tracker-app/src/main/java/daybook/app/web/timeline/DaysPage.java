package daybook.app.web.timeline;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.app.web.Together;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Person;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The days as they were logged, and taking something back. */
@Controller
@RequestMapping("/j/{key}")
class DaysPage {
    /** @param reason why it is taken back, if that is said */
    record BackForm(@Nullable String reason) {
        @Override
        public String toString() {
            return "BackForm";
        }
    }

    @GetMapping("/days")
    String now(Desk desk, @RequestParam(required = false) @Nullable String with, Model model) {
        return month(desk, YearMonth.from(desk.today()), with, model);
    }

    @GetMapping("/days/{month:\\d{4}-\\d{2}}")
    String month(
            Desk desk, @PathVariable String month, @RequestParam(required = false) @Nullable String with, Model model) {
        try {
            return month(desk, YearMonth.parse(month), with, model);
        } catch (DateTimeException noSuchMonth) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String month(Desk desk, YearMonth month, @Nullable String with, Model model) {
        PersonId person = desk.timeline().people().stream()
                .map(Person::id)
                .filter(id -> id.value().equals(with))
                .findFirst()
                .orElse(null);
        model.addAttribute("month", MonthView.of(desk, month, person));
        return "days/page";
    }

    @GetMapping("/entries/{id}/back")
    String ask(Desk desk, @PathVariable String id, Model model) {
        Together there = there(desk, id);
        desk.form("back", id, model, () -> new BackForm(null));
        Day alone = new Day(there.main().entry().stamp().day(), all(there));
        new DayViews(desk, null).view(alone).ifPresent(day -> model.addAttribute("day", day));
        model.addAttribute("id", id);
        return "days/back";
    }

    private static List<Logged> all(Together there) {
        return Stream.concat(Stream.of(there.main()), there.tests().stream()).toList();
    }

    @PostMapping("/entries/{id}/back")
    String takeBack(Desk desk, @PathVariable String id, @ModelAttribute("back") BackForm form, BindingResult errors) {
        Together there = there(desk, id);
        Reading read = new Reading(errors);
        OwnWords reason = read.own("reason", form.reason());
        if (read.failed()) {
            return desk.refused(errors, id, "entries/" + id + "/back");
        }
        return switch (desk.send(new RetractEntries(there.ids(), desk.now(), reason))) {
            case Sent.Saved ignored -> {
                desk.done("back", id);
                desk.say(desk.words("frame.undone"));
                LocalDate day = there.main().entry().stamp().day();
                yield desk.to("days/" + YearMonth.from(day) + "#d" + day);
            }
            case Sent.Not no -> {
                read.no(no, Map.of());
                yield desk.refused(errors, id, "entries/" + id + "/back");
            }
        };
    }

    private static Together there(Desk desk, String id) {
        Optional<Logged> logged = Optional.of(id)
                .filter(Ids::valid)
                .map(EntryId::new)
                .flatMap(desk.timeline()::entry)
                .filter(Logged::counts);
        return logged.map(one -> together(desk, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** With all that came up in it; what came up can also be taken back alone. */
    private static Together together(Desk desk, Logged one) {
        return Together.of(desk.timeline().day(one.entry().stamp().day())).stream()
                .filter(group -> group.main().equals(one))
                .findFirst()
                .orElse(new Together(one, List.of()));
    }
}
