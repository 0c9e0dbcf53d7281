package daybook.core.facts;

import daybook.core.trend.DayValues;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the middle half of some values lies. Told beside others it is a description, never a claim: hard days draw practice.
 *
 * @param n how many
 * @param half declined below {@value #FEWEST}: they are told as a count then
 */
public record Spread(int n, Result<Half> half) {
    public static final int FEWEST = 5;

    /** @param low a quarter lies below it, as a quarter lies above {@code high}; {@code mid} is the median */
    public record Half(double low, double mid, double high) {}

    static Spread of(List<Double> values) {
        if (values.size() < FEWEST) {
            return new Spread(
                    values.size(), Result.declined(values.isEmpty() ? Why.NOTHING_COUNTED : Why.TOO_FEW_VALUES));
        }
        return new Spread(values.size(), Result.of(new Half(at(values, .25), at(values, .5), at(values, .75))));
    }

    private static double at(List<Double> values, double share) {
        return DayValues.rounded(Values.quantile(values, share));
    }

    public OptionalDouble median() {
        return half.map(Half::mid).map(OptionalDouble::of).toOptional().orElseGet(OptionalDouble::empty);
    }
}
