package daybook.core.trend;

import daybook.core.word.Daily;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One value for a calendar day from all that was logged of a measure on it.
 * <p>Shape: the mean, median, first, last or sum of the values of a day, by the measure's own rule; rounded to 9 decimals, and never
 * -0.0: ties decide, and the order of a sum changes its last bit.
 * <p>Units: of the measure. Minimum: one value. Source: our own rule for days.
 */
public final class DayValues {
    private static final double DECIMALS = 1e9;
    /** From here on every double is whole. */
    private static final double WHOLE = 1L << 52;

    private DayValues() {}

    /**
     * @param values of one day, in the order in which they happened
     * @return {@code NOTHING_COUNTED} without a value: an unlogged day is unknown, never zero
     */
    public static Result<Double> of(Daily rule, List<Double> values) {
        if (values.isEmpty()) {
            return Result.declined(Why.NOTHING_COUNTED);
        }
        double[] x = values.stream().mapToDouble(v -> v).toArray();
        double value = switch (rule) {
            case MEAN -> Numbers.mean(x);
            case MEDIAN -> Numbers.median(x);
            case FIRST -> x[0];
            case LAST -> x[x.length - 1];
            case SUM -> DoubleStream.of(x).sum();
        };
        return Result.of(rounded(value));
    }

    public static double rounded(double value) {
        return Math.abs(value) < WHOLE ? Math.rint(value * DECIMALS) / DECIMALS + 0.0 : value;
    }
}
