package daybook.core.facts;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.BoundaryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** @param boundaries of the journal, in the order they were set */
    static BoundaryFacts of(Days days, List<Boundary> boundaries) {
        List<BoundaryTest> tests = tests(days.inPeriod());
        ActCounts all = ActCounts.of(tests);
        Consequences then = Consequences.of(tests);
        return new BoundaryFacts(
                all,
                PeriodRate.of(all.held(), all.counted()),
                PeriodRate.of(then.followed(), then.due()),
                then.unsafe(),
                rows(days),
                each(tests, boundaries));
    }

    private static List<BoundaryTest> tests(List<Day> days) {
        return days.stream().flatMap(day -> day.of(BoundaryTest.class)).toList();
    }

    private static List<Row> rows(Days days) {
        List<Row> rows = new ArrayList<>();
        for (Period span : Grain.rows(days.period())) {
            rows.add(new Row(span, ActCounts.of(tests(days.within(span)))));
        }
        return rows;
    }

    private static List<Each> each(List<BoundaryTest> tests, List<Boundary> boundaries) {
        Map<BoundaryId, List<BoundaryTest>> by = tests.stream().collect(Collectors.groupingBy(BoundaryTest::boundary));
        List<Each> each = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            List<BoundaryTest> its = by.getOrDefault(boundary.id(), List.of());
            if (!its.isEmpty()) {
                Consequences then = Consequences.of(its);
                each.add(new Each(boundary, ActCounts.of(its), then.followed(), then.due()));
            }
        }
        return each;
    }

    public record Row(Period span, ActCounts counts) {}

    /** @param followed consequences carried out of {@code due} */
    public record Each(Boundary boundary, ActCounts counts, int followed, int due) {}
}
