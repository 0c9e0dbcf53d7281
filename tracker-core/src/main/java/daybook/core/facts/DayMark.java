package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.timeline.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A logged day of the period in a grid of days. One that is not logged is unknown, and has no element.
 *
 * @param felt felt today, else the day's median of felt after; empty where neither was said
 */
public record DayMark(LocalDate day, boolean quiet, OptionalDouble felt) {

    static List<DayMark> of(Days days) {
        return days.inPeriod().stream().filter(Day::logged).map(DayMark::of).toList();
    }

    private static DayMark of(Day day) {
        OptionalDouble today = Gauges.of(Gauge.FELT_TODAY, day);
        return new DayMark(day.date(), day.quiet(), today.isPresent() ? today : Gauges.of(Gauge.FELT_AFTER, day));
    }
}
