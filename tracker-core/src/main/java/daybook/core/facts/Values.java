package daybook.core.facts;

import daybook.core.word.Daily;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/** How several values become one. */
final class Values {
    private Values() {}

    /**
     * The value of a day. Rounded, because ties decide later and the order of summation changes the last bit.
     *
     * @param values as they came that day
     */
    static OptionalDouble ofDay(List<Double> values, Daily daily) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = switch (daily) {
            case MEAN -> mean(values);
            case MEDIAN -> quantile(values, .5);
            case FIRST -> values.getFirst();
            case LAST -> values.getLast();
            case SUM -> sum(values);
        };
        return OptionalDouble.of(rounded(value));
    }

    static double mean(List<Double> values) {
        return sum(values) / values.size();
    }

    private static double sum(List<Double> values) {
        return values.stream().reduce(0.0, Double::sum);
    }

    /** Linear between the two values nearest to the place {@code (n - 1) share} (type 7 of Hyndman &amp; Fan 1996). */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = (sorted.size() - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /** To 9 decimals, and never -0.0, which would rank below 0.0. A sum beyond all numbers stays what it is. */
    static double rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(9, RoundingMode.HALF_EVEN).doubleValue()
                : value;
    }
}
