package daybook.core.facts;

import daybook.core.timeline.Coverage;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Source;
import java.time.LocalDate;

/**
 * What a page about a part of a journal still says of all of it: a day whose entries are kept back is not unknown, and a
 * safety phase holds its rules also where nobody is told of it.
 *
 * @param coverage of the period, all entries counted
 * @param safety a safety phase touches the period, or is on while it is looked at
 * @param synthetic an entry of the period or before it was made up for a sample journal
 */
public record Whole(Coverage coverage, boolean safety, boolean synthetic) {

    public static Whole of(Timeline timeline, Period period, LocalDate today) {
        Days days = Days.of(timeline, period, today);
        return new Whole(
                Coverage.of(days.inPeriod(), period),
                timeline.safetyIn(period) || timeline.safetyOn(today),
                days.all().stream().anyMatch(Whole::madeUp));
    }

    private static boolean madeUp(Day day) {
        return day.entries().stream().anyMatch(entry -> entry.stamp().source() == Source.DEMO);
    }
}
