package daybook.core.facts;

import java.util.List;

/**
 * A value over time. A day without a value has no element, a week with too few days no point: both are gaps, never zero.
 */
public record Line(List<DayValue> days, List<Point> points) {
    public Line {
        days = List.copyOf(days);
        points = List.copyOf(points);
    }
}
