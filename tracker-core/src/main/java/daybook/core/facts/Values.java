package daybook.core.facts;

import daybook.core.trend.DayValues;
import daybook.core.word.Daily;
import java.util.List;
import java.util.OptionalDouble;

/** How several values become one. */
final class Values {
    private Values() {}

    /** @param values of one day, as they came */
    static OptionalDouble ofDay(List<Double> values, Daily daily) {
        return DayValues.of(daily, values).map(OptionalDouble::of).toOptional().orElseGet(OptionalDouble::empty);
    }

    static double mean(List<Double> values) {
        return values.stream().reduce(0.0, Double::sum) / values.size();
    }

    /** Linear between the two values nearest to the place {@code (n - 1) share} (type 7 of Hyndman &amp; Fan 1996). */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = (sorted.size() - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
