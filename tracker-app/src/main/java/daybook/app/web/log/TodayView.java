package daybook.app.web.log;

import daybook.app.web.Desk;
import daybook.app.web.EntryTelling;
import daybook.app.web.Phrases;
import daybook.app.web.Together;
import daybook.app.web.Told;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What stands beside the question: the day so far, what was meant in the morning, and yesterday's unfinished ones. */
final class TodayView {
    private TodayView() {}

    /** @param told the entry, and what came up in it */
    record Line(Told told, List<String> tests) {}

    record Unfinished(String page, String what) {}

    /** @param filled the day that is filled in, or null for today */
    static void put(Desk desk, @Nullable LocalDate filled, Model model) {
        LocalDate date = filled == null ? desk.today() : filled;
        Day day = desk.timeline().day(date);
        EntryTelling telling = new EntryTelling(desk);
        model.addAttribute("date", new Phrases(desk).day(date));
        model.addAttribute("filled", filled != null);
        model.addAttribute("isToday", date.equals(desk.today()));
        model.addAttribute("today", desk.today().toString());
        model.addAttribute("yesterday", desk.today().minusDays(1).toString());
        model.addAttribute("quietAllowed", day.of(Interaction.class).findAny().isEmpty() && !day.quiet());
        model.addAttribute("soFar", lines(day, telling));
        day.of(CheckIn.class)
                .filter(checkIn -> checkIn.intention() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(meant -> model.addAttribute("meant", meant.intention()));
        model.addAttribute("unfinished", filled == null ? unfinished(desk) : List.of());
    }

    private static List<Line> lines(Day day, EntryTelling telling) {
        return Together.of(day).reversed().stream()
                .filter(one -> one.main().counts())
                .map(one -> new Line(telling.told(one.main().entry()), tests(one, telling)))
                .toList();
    }

    private static List<String> tests(Together together, EntryTelling telling) {
        return together.tests().stream()
                .map(Logged::entry)
                .filter(BoundaryTest.class::isInstance)
                .map(BoundaryTest.class::cast)
                .map(telling::cameUp)
                .toList();
    }

    /** A hard one comes back on the next day, and only then. */
    private static List<Unfinished> unfinished(Desk desk) {
        Phrases phrases = new Phrases(desk);
        return desk.timeline()
                .day(desk.today().minusDays(1))
                .of(Interaction.class)
                .filter(contact -> contact.hard() && contact.after() == null)
                .map(contact -> new Unfinished(
                        "entry/" + contact.stamp().id(),
                        desk.words(
                                "log.unfinished",
                                phrases.name(contact.stamp().person()),
                                phrases.clock(contact.stamp()))))
                .toList();
    }
}
