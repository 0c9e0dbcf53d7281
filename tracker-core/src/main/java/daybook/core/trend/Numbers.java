package daybook.core.trend;

import java.util.Arrays;

/** Sums that many statistics share. */
final class Numbers {
    private Numbers() {}

    static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    /** Sum of squares about the mean of x[from..to). */
    static double squares(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i];
        }
        double mean = sum / (to - from);
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (x[i] - mean) * (x[i] - mean);
        }
        return squares;
    }

    /** Variance with divisor n - 1. */
    static double variance(double[] x) {
        return squares(x, 0, x.length) / (x.length - 1);
    }

    static double median(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
