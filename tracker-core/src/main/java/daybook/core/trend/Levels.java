package daybook.core.trend;

import java.util.Arrays;

/** Running sums of a series of values, for the cost of any stretch in one step. */
final class Levels {
    private final double[] sum;
    private final double[] squares;

    Levels(double[] x) {
        sum = new double[x.length + 1];
        squares = new double[x.length + 1];
        for (int i = 0; i < x.length; i++) {
            sum[i + 1] = sum[i] + x[i];
            squares[i + 1] = squares[i] + x[i] * x[i];
        }
    }

    /** Sum of squares about the mean of the values from i up to, not including, j. */
    double cost(int i, int j) {
        double total = sum[j] - sum[i];
        return squares[j] - squares[i] - total * total / (j - i);
    }

    /** How far rounding may carry a cost, with room to spare. */
    double slack() {
        return 1e-9 * (1 + squares[squares.length - 1]);
    }

    /** Each value less the mean of its side of a split. */
    static double[] residuals(double[] x, int split) {
        double before = Numbers.mean(Arrays.copyOf(x, split));
        double after = Numbers.mean(Arrays.copyOfRange(x, split, x.length));
        double[] rest = x.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= i < split ? before : after;
        }
        return rest;
    }
}
