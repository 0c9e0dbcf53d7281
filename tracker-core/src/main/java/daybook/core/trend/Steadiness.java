package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Boundary steadiness: if a boundary were tested today, the chance that it would be held, recent days counting more.
 * <p>Shape: the belief about p drifts on the logit scale by .08 a day and learns from each day's tests; the days are taken in the
 * order of the calendar, whatever the order they were logged in. The first day listed starts it with p uniform, so list only days
 * with a counted test: a day without one changes nothing but the start.
 * <p>Units: shares 0..1. Minimum: one day listed. Shown beside it, always: coverage, tests in so many logged days, and
 * {@link SteadinessLevel#whatIfLow}.
 * <p>Misleads: bad days are logged less, then every point is 7 to 13 hundredths too high.
 * <p>Source: West, Harrison &amp; Migon 1985, on a grid. Oracle: golden.json {@code steadiness}, 1e-6.
 */
public final class Steadiness {
    private Steadiness() {}

    /**
     * The level at the end of a day.
     *
     * @param days in any order; later ones than {@code upto} are left out
     * @return {@code NOTHING_COUNTED} if no day up to then is listed
     */
    public static Result<SteadinessLevel> of(List<TestDay> days, long upto) {
        return of(days, upto, SteadinessGrid.DAYBOOK);
    }

    static Result<SteadinessLevel> of(List<TestDay> days, long upto, SteadinessGrid grid) {
        SortedMap<Long, TestDay> known = inOrder(days, upto);
        if (known.isEmpty()) {
            return Result.declined(Why.NOTHING_COUNTED);
        }
        var filter = new SteadinessFilter(grid);
        long last = known.firstKey();
        for (TestDay day : known.values()) {
            filter.pass(day.epochDay() - last);
            filter.see(day.held(), day.tested());
            last = day.epochDay();
        }
        filter.pass(upto - last);
        return Result.of(filter.level());
    }

    /**
     * The level as it stood on each day from {@code from} to {@code to}, both included, in one forward pass: no later day revises an
     * earlier one. Days before the first one listed have no element.
     */
    public static List<LevelOn> path(List<TestDay> days, long from, long to) {
        SortedMap<Long, TestDay> known = inOrder(days, to);
        if (known.isEmpty()) {
            return List.of();
        }
        var filter = new SteadinessFilter();
        var path = new ArrayList<LevelOn>();
        for (long day = known.firstKey(); day <= to; day++) {
            if (day > known.firstKey()) {
                filter.pass(1);
            }
            TestDay tests = known.get(day);
            if (tests != null) {
                filter.see(tests.held(), tests.tested());
            }
            if (day >= from) {
                path.add(new LevelOn(day, filter.level()));
            }
        }
        return List.copyOf(path);
    }

    /** One entry a calendar day, however many were given for it. */
    private static SortedMap<Long, TestDay> inOrder(List<TestDay> days, long upto) {
        var known = new TreeMap<Long, TestDay>();
        for (TestDay day : days) {
            if (day.epochDay() <= upto) {
                known.merge(day.epochDay(), day, TestDay::and);
            }
        }
        return known;
    }
}
