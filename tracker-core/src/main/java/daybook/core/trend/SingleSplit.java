package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * The one split of a series into two levels that leaves the least squares.
 * <p>Shape: {@code k} values before it, so k is also the index of the first one after; {@code rss} = squares left about the two means;
 * {@code ties} = all k within 1e-9 of the least, k the first of them. Missing days count nothing: k counts logged values.
 * <p>Units: rss in squares of the measure's unit. Minimum: 2 values. Misleads: every series has a best split, also one without any change.
 * <p>Source: least squares. Oracle: golden.json {@code single}, 1e-8.
 */
public record SingleSplit(int k, double rss, List<Integer> ties) {
    private static final double SAME = 1e-9;

    /** @return {@code TOO_FEW_VALUES} below 2 */
    public static Result<SingleSplit> of(Series series) {
        return series.size() < 2
                ? Result.declined(Why.TOO_FEW_VALUES)
                : Result.of(of(series.values(), new double[series.size()]));
    }

    private static SingleSplit of(double[] x, double[] rss) {
        double least = roughly(x, rss);
        double near = least + 1e-7 * (1 + Numbers.squares(x, 0, x.length));
        for (int k = 1; k < x.length; k++) {
            rss[k] = rss[k] <= near ? Numbers.squares(x, 0, k) + Numbers.squares(x, k, x.length) : near;
        }
        double best = near;
        for (int k = 1; k < x.length; k++) {
            best = Math.min(best, rss[k]);
        }
        var ties = new ArrayList<Integer>();
        for (int k = 1; k < x.length; k++) {
            if (rss[k] <= best + SAME) {
                ties.add(k);
            }
        }
        return new SingleSplit(ties.getFirst(), best, List.copyOf(ties));
    }

    /** From running sums about the mean, in O(n); the few near the least are summed again without their rounding. */
    private static double roughly(double[] x, double[] rss) {
        int n = x.length;
        double mean = Numbers.mean(x);
        double all = Numbers.squares(x, 0, n);
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k < n; k++) {
            sum += x[k - 1] - mean;
            rss[k] = all - sum * sum * n / ((double) k * (n - k));
            least = Math.min(least, rss[k]);
        }
        return least;
    }
}
