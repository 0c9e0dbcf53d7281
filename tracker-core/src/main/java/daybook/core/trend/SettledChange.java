package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The latest change of level that may be spoken of, with a range of dates: it lies after {@code after} and not after {@code notAfter}.
 * <p>Shape: the last of {@link ChangePoints}, if the step to the last level is at least {@code leastStep}; the levels fit better than one
 * straight line; the range holds no silence over 14 days (2 weeks); and no phase begins within 14 days (2 weeks) of it. Range: all
 * splits of the last two levels whose squares are within 2 long-run variances of the best.
 * <p>Units: t of the series; {@code step} from the mean of the level before to that of the last one, of the measure. Minimum: 60 logged
 * days, 20 weeks. Leaning, not shown, below 40 weeks.
 * <p>Misleads: as {@link ChangePoints}. In a family of measures it leans where the measure's own trend does not.
 * <p>Source: guards of our own on {@link ChangePoints}. Oracle: more.json {@code change}, 1e-8.
 */
public record SettledChange(Strength strength, double step, int after, int notAfter) {

    /**
     * @param markers when a phase began, in the series' unit, a fraction of a week allowed
     * @param leastStep half a point, or 1/12 of the scale of an own measure
     * @return the first guard that it did not pass
     */
    public static Result<SettledChange> of(Series series, List<Double> markers, double leastStep) {
        if (series.size() < series.unit().fewest()) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        return ChangePoints.of(series)
                .then(found -> found.starts().isEmpty()
                        ? Result.declined(Why.NO_STEP)
                        : new Guards(series, found).judge(markers, leastStep));
    }

    public SettledChange leaning() {
        return new SettledChange(Strength.LEANING, step, after, notAfter);
    }

    /** @return 1 up, -1 down */
    public int direction() {
        return (int) Math.signum(step);
    }

    private static final class Guards {
        private final Series series;
        private final double[] x;
        private final List<Integer> bounds;
        private final int from;
        private final int split;
        private final double variance;

        Guards(Series series, ChangePoints found) {
            this.series = series;
            this.x = series.values();
            this.bounds = new ArrayList<>(found.starts());
            bounds.addFirst(0);
            bounds.addLast(x.length);
            this.from = bounds.get(bounds.size() - 3);
            this.split = bounds.get(bounds.size() - 2);
            this.variance = found.longRunVariance(x.length);
        }

        Result<SettledChange> judge(List<Double> markers, double leastStep) {
            double step = mean(split, x.length) - mean(from, split);
            if (Math.abs(step) < leastStep) {
                return Result.declined(Why.STEP_TOO_SMALL);
            }
            if (lineFitsBetter()) {
                return Result.declined(Why.LINE_FITS_BETTER);
            }
            int[] range = range();
            if (silent(range[0], range[1])) {
                return Result.declined(Why.GAP_IN_RANGE);
            }
            int after = series.t(range[0] - 1);
            int notAfter = series.t(range[1]);
            int near = series.unit().silence();
            if (markers.stream().anyMatch(m -> after - near <= m && m <= notAfter + near)) {
                return Result.declined(Why.PHASE_NEAR);
            }
            Strength strength = x.length < series.unit().firm() ? Strength.LEANING : Strength.SHOWN;
            return Result.of(new SettledChange(strength, DayValues.rounded(step), after, notAfter));
        }

        private double mean(int i, int j) {
            double sum = 0;
            for (int k = i; k < j; k++) {
                sum += x[k];
            }
            return sum / (j - i);
        }

        private boolean lineFitsBetter() {
            var line = new SimpleRegression();
            for (int i = 0; i < x.length; i++) {
                line.addData(series.t(i), x[i]);
            }
            double levels = 0;
            for (int b = 1; b < bounds.size(); b++) {
                levels += Numbers.squares(x, bounds.get(b - 1), bounds.get(b));
            }
            return line.getSumSquaredErrors() <= levels;
        }

        /** The first and the last split of the last two levels that fits about as well as the best. */
        private int[] range() {
            int least = series.unit().segment();
            double[] rss = new double[x.length];
            double best = Double.POSITIVE_INFINITY;
            for (int s = from + least; s <= x.length - least; s++) {
                rss[s] = Numbers.squares(x, from, s) + Numbers.squares(x, s, x.length);
                best = Math.min(best, rss[s]);
            }
            int first = from + least;
            while (rss[first] > best + 2 * variance) {
                first++;
            }
            int last = x.length - least;
            while (rss[last] > best + 2 * variance) {
                last--;
            }
            return new int[] {first, last};
        }

        private boolean silent(int first, int last) {
            for (int s = first; s <= last; s++) {
                if (series.t(s) - series.t(s - 1) - 1 > series.unit().silence()) {
                    return true;
                }
            }
            return false;
        }
    }
}
