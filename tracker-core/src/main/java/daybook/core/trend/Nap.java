package daybook.core.trend;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Non-overlap of all pairs: the chance that a value after is higher than one before, ties half.
 * <p>Shape: q_ij = 1, 1/2, 0 for b_j above, equal to, below a_i; nap = their mean. The unbiased standard error from the spread of the row
 * means, the column means and the cells, nap kept off 0 and 1 by half a pair; it needs two values on each side.
 * <p>Units: a chance 0..1. Minimum: one value on each side. Days are taken as independent: {@link PhaseComparison} is not so trusting.
 * <p>Source: Parker &amp; Vannest 2009; Sen 1967. Oracle: golden.json {@code nap.nap, nap.seUnbiased}, 1e-8.
 */
public record Nap(double nap, OptionalDouble standardError) {

    /** @return {@code TOO_FEW_VALUES} where a side is empty */
    public static Result<Nap> of(double[] before, double[] after) {
        return before.length == 0 || after.length == 0
                ? Result.declined(Why.TOO_FEW_VALUES)
                : Result.of(compare(sorted(before), sorted(after)));
    }

    private static double[] sorted(double[] x) {
        double[] sorted = Arrays.stream(x).map(v -> v + 0.0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static Nap compare(double[] a, double[] b) {
        double[] rows = Arrays.stream(a).map(v -> 1 - below(b, v)).toArray();
        double[] columns = Arrays.stream(b).map(v -> below(a, v)).toArray();
        double nap = Numbers.mean(rows);
        if (a.length < 2 || b.length < 2) {
            return new Nap(nap, OptionalDouble.empty());
        }
        double m = a.length;
        double n = b.length;
        double kept = Math.clamp(nap, .5 / (m * n), 1 - .5 / (m * n));
        double square = (kept * (1 - kept) + n * spread(rows, nap) + m * spread(columns, nap) - 2 * cells(a, b, nap))
                / ((m - 1) * (n - 1));
        return new Nap(nap, OptionalDouble.of(Math.sqrt(Math.max(0, square))));
    }

    /** Share of sorted values below v, equal ones half. */
    private static double below(double[] sorted, double v) {
        return (rank(sorted, v, false) + rank(sorted, v, true)) / 2.0 / sorted.length;
    }

    /** How many sorted values lie below v, or up to v. */
    private static int rank(double[] sorted, double v, boolean upTo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < v || upTo && sorted[middle] == v) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double spread(double[] means, double nap) {
        return Arrays.stream(means).map(v -> (v - nap) * (v - nap)).sum() / means.length;
    }

    private static double cells(double[] a, double[] b, double nap) {
        double sum = 0;
        for (double v : a) {
            int below = rank(b, v, false);
            int upTo = rank(b, v, true);
            sum += below * nap * nap
                    + (upTo - below) * (.5 - nap) * (.5 - nap)
                    + (b.length - upTo) * (1 - nap) * (1 - nap);
        }
        return sum / ((double) a.length * b.length);
    }
}
