package daybook.core.facts;

import daybook.core.timeline.Boundary;
import daybook.core.timeline.Period;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import java.util.List;

/**
 * Boundaries in a period.
 *
 * @param all of the period
 * @param holding held of held + gave way
 * @param followThrough done, late or partly, of these and not done
 * @param unsafe consequences that were unsafe to carry out
 * @param rows by time: the smallest of day, week, month, quarter, year that gives at most 14 rows
 * @param each by boundary, those that came up in the period, in the order they were set
 */
public record BoundaryFacts(
        ActCounts all,
        Result<PeriodRate> holding,
        Result<PeriodRate> followThrough,
        int unsafe,
        List<Row> rows,
        List<Each> each) {
    public BoundaryFacts {
        rows = List.copyOf(rows);
        each = List.copyOf(each);
    }

    public record Row(Period span, ActCounts counts) {}

    /** @param followed consequences carried out of {@code due} */
    public record Each(Boundary boundary, ActCounts counts, int followed, int due) {}
}
