package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series of weeks from a series of days.
 * <p>Shape: the mean of the week's day values, rounded as they are. A measure kept by the day needs 3 of them in a week; one kept by the
 * week, whose values lie 5 days apart or more in the median, is taken as it is.
 * <p>Units: t of the days is an epoch day, t of the weeks counts Mondays. Minimum: three days in a week. Source: our own rules for data.
 */
public final class Weekly {
    private static final int FEWEST = 3;
    private static final int APART = 5;
    /** 1970-01-01 was a Thursday. */
    private static final int MONDAY = 3;

    private Weekly() {}

    /** Whether the measure is one of weeks: its values lie so far apart. */
    public static boolean keptByTheWeek(Series days) {
        if (days.size() < 2) {
            return false;
        }
        double[] gaps = new double[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days.t(i + 1) - days.t(i);
        }
        return Numbers.median(gaps) >= APART;
    }

    public static int week(int epochDay) {
        return Math.floorDiv(epochDay + MONDAY, 7);
    }

    /** @return the epoch day on which a week begins */
    public static int monday(int week) {
        return 7 * week - MONDAY;
    }

    public static Series of(Series days) {
        return of(days, keptByTheWeek(days) ? 1 : FEWEST);
    }

    /** Of counts: a week is known by its days, however far apart they lie. */
    public static Series ofCounts(Series days) {
        return of(days, FEWEST);
    }

    private static Series of(Series days, int fewest) {
        SortedMap<Integer, List<Double>> weeks = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            weeks.computeIfAbsent(week(days.t(i)), w -> new ArrayList<>()).add(days.x(i));
        }
        weeks.values().removeIf(values -> values.size() < fewest);
        return Series.of(
                Unit.WEEK,
                weeks.keySet().stream().mapToInt(w -> w).toArray(),
                weeks.values().stream().mapToDouble(Weekly::mean).toArray());
    }

    private static double mean(List<Double> values) {
        return DayValues.rounded(values.stream().mapToDouble(v -> v).average().orElseThrow());
    }
}
