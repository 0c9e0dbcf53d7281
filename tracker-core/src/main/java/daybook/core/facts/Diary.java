package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.timeline.Day;
import daybook.core.trend.Grid;
import daybook.core.trend.Series;
import daybook.core.trend.Unit;
import daybook.core.trend.Weekly;
import java.util.List;
import java.util.OptionalDouble;

/** Day values in the forms statistics take. */
final class Diary {
    private Diary() {}

    static Series byDay(Gauge gauge, List<Day> days) {
        return byDay(Lines.values(days, day -> Gauges.of(gauge, day)));
    }

    /** By the day, or by the week where that is how it is kept; contact always by the week. */
    static Series series(Gauge gauge, List<Day> days) {
        Series byDay = byDay(gauge, days);
        return gauge == Gauge.CONTACT ? Weekly.ofCounts(byDay) : asKept(byDay);
    }

    static Series series(List<DayValue> values) {
        return asKept(byDay(values));
    }

    private static Series asKept(Series byDay) {
        return Weekly.keptByTheWeek(byDay) ? Weekly.of(byDay) : byDay;
    }

    private static Series byDay(List<DayValue> values) {
        return Series.of(
                Unit.DAY,
                values.stream()
                        .mapToInt(value -> (int) value.day().toEpochDay())
                        .toArray(),
                values.stream().mapToDouble(DayValue::value).toArray());
    }

    /** A cell a day, silent ones too. */
    static Grid grid(Gauge gauge, List<Day> days) {
        return Grid.of(days.stream()
                .map(day -> Gauges.of(gauge, day))
                .mapToDouble(Diary::orSilent)
                .toArray());
    }

    private static double orSilent(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
