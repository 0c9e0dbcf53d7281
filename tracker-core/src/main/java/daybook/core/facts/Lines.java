package daybook.core.facts;

import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.trend.DayValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Day values and the points between them. */
final class Lines {
    static final int LONGEST_BY_WEEK = 182;
    private static final int DAYS_A_WEEK = 4;
    private static final int DAYS_A_MONTH = 8;

    private Lines() {}

    /** @param value a day's value, if it has one */
    static List<DayValue> values(List<Day> days, Function<Day, OptionalDouble> value) {
        List<DayValue> values = new ArrayList<>();
        for (Day day : days) {
            value.apply(day).ifPresent(number -> values.add(new DayValue(day.date(), number)));
        }
        return values;
    }

    /**
     * A point a week, or a month where the line runs longer than half a year. A piece with too few days has none.
     *
     * @param days of the window, oldest first
     * @param middle of a piece's values
     */
    static Line over(Period window, List<DayValue> days, ToDoubleFunction<List<Double>> middle) {
        Grain grain = window.days() <= LONGEST_BY_WEEK ? Grain.WEEK : Grain.MONTH;
        int least = grain == Grain.WEEK ? DAYS_A_WEEK : DAYS_A_MONTH;
        List<Point> points = new ArrayList<>();
        int from = 0;
        while (from < days.size()) {
            LocalDate start = grain.startOf(days.get(from).day());
            int to = from;
            while (to < days.size() && grain.startOf(days.get(to).day()).equals(start)) {
                to++;
            }
            if (to - from >= least) {
                points.add(point(grain.piece(start, window), days.subList(from, to), middle));
            }
            from = to;
        }
        return new Line(days, points);
    }

    private static Point point(Period span, List<DayValue> days, ToDoubleFunction<List<Double>> middle) {
        List<Double> values = days.stream().map(DayValue::value).toList();
        return new Point(
                span,
                values.size(),
                DayValues.rounded(Values.quantile(values, .25)),
                DayValues.rounded(middle.applyAsDouble(values)),
                DayValues.rounded(Values.quantile(values, .75)));
    }
}
