package daybook.app.web;

import daybook.core.journal.Entry.CheckIn;
import daybook.core.timeline.Day;
import java.time.LocalDate;
import java.util.List;
import org.springframework.ui.Model;

/** What stands beside a question about a day: what was meant in the morning, and the day so far. */
public final class DayBeside {
    private DayBeside() {}

    /** An entry, and what came up in it. */
    public record Line(Told told, List<String> tests) {}

    public static void put(Desk desk, LocalDate date, Model model) {
        Day day = desk.timeline().day(date);
        EntryTelling telling = new EntryTelling(desk);
        model.addAttribute("date", new Phrases(desk).day(date));
        model.addAttribute("isToday", date.equals(desk.today()));
        model.addAttribute("soFar", lines(day, telling));
        day.of(CheckIn.class)
                .filter(checkIn -> checkIn.intention() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(meant -> model.addAttribute("meant", meant.intention()));
    }

    private static List<Line> lines(Day day, EntryTelling telling) {
        return Together.of(day).reversed().stream()
                .filter(one -> one.main().counts())
                .map(one -> new Line(telling.told(one.main().entry()), telling.cameUp(one)))
                .toList();
    }
}
