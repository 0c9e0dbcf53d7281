package daybook.core.facts;

import daybook.core.finding.Families.Crossed;
import daybook.core.trend.DayValues;
import java.util.ArrayList;
import java.util.List;

/**
 * Eggshells on the days around a crossing, day by day: what the claim about three days is drawn from.
 *
 * @param crossings those 4 days or more after the last one kept
 * @param days from 3 days before to 7 days after; one without a logged day has no element
 */
public record Around(int crossings, List<Offset> days) {
    private static final int BEFORE = 3;
    private static final int AFTER = 7;
    private static final int APART = 4;

    public Around {
        days = List.copyOf(days);
    }

    /** @param mean of the {@code n} crossings with a value on the day that many days from it */
    public record Offset(int offset, int n, double mean) {}

    static Around of(Crossed crossed) {
        List<Integer> kept = new ArrayList<>();
        for (int day : crossed.days()) {
            if (kept.isEmpty() || day - kept.getLast() >= APART) {
                kept.add(day);
            }
        }
        List<Offset> days = new ArrayList<>();
        for (int offset = -BEFORE; offset <= AFTER; offset++) {
            List<Double> values = values(crossed, kept, offset);
            if (!values.isEmpty()) {
                days.add(new Offset(offset, values.size(), DayValues.rounded(Values.mean(values))));
            }
        }
        return new Around(kept.size(), days);
    }

    private static List<Double> values(Crossed crossed, List<Integer> kept, int offset) {
        return kept.stream()
                .map(day -> day + offset)
                .filter(day -> day >= 0 && day < crossed.eggshells().length())
                .filter(crossed.eggshells()::logged)
                .map(crossed.eggshells()::at)
                .toList();
    }
}
