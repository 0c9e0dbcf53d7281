package daybook.core.trend;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the level of a diary changed, with a penalty that knows how much neighbouring days resemble each other.
 * <p>Shape: r = neighbour correlation of the residuals about the best single split; long-run variance = their mean square times
 * (1 + r)/(1 - r); penalty = 3 ln(n) times that; {@link OptimalPartition} with the unit's shortest segment (14 days, 8 weeks).
 * {@code starts} index the first logged value of each new level, {@code days} are its t. Where the single split leaves nothing (long-run
 * variance up to 1e-12) it is the answer, with penalty 0 and no cost.
 * <p>Units: penalty and cost in squares of the measure's unit; t of the series. Minimum: 28 logged days or 16 weeks, two different values, 8 neighbours.
 * <p>Misleads: slow drift looks like a step; blind to a dip and back shorter than two segments. A claim has guards of its own:
 * {@link SettledChange}.
 * <p>Source: Killick, Fearnhead &amp; Eckley 2012. Oracle: golden.json {@code cpGuarded}, 1e-8.
 */
public record ChangePoints(double r, double penalty, OptionalDouble cost, List<Integer> starts, List<Integer> days) {
    private static final double NOTHING_LEFT = 1e-12;

    /** @return {@code TOO_FEW_VALUES}, {@code NO_VARIATION} or {@code TOO_FEW_NEIGHBOURS} */
    public static Result<ChangePoints> of(Series series) {
        if (series.size() < 2 * series.unit().segment()) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        if (!series.varies()) {
            return Result.declined(Why.NO_VARIATION);
        }
        return SingleSplit.of(series).then(split -> {
            double[] rest = Levels.residuals(series.values(), split.k());
            return NeighbourCorrelation.of(series.times(), rest).then(r -> of(series, split.k(), rest, r));
        });
    }

    private static Result<ChangePoints> of(Series series, int split, double[] rest, double r) {
        double variance = 0;
        for (double e : rest) {
            variance += e * e / rest.length;
        }
        variance *= (1 + r) / (1 - r);
        if (variance <= NOTHING_LEFT) {
            return Result.of(on(series, r, 0, OptionalDouble.empty(), List.of(split)));
        }
        double penalty = 3 * Math.log(rest.length) * variance;
        return OptimalPartition.of(series, penalty, series.unit().segment())
                .map(p -> on(series, r, penalty, OptionalDouble.of(p.cost()), p.starts()));
    }

    private static ChangePoints on(Series series, double r, double penalty, OptionalDouble cost, List<Integer> starts) {
        return new ChangePoints(
                r, penalty, cost, starts, starts.stream().map(series::t).toList());
    }

    /** How much the mean square of many days varies, resemblance counted; 0 where the split left nothing. */
    double longRunVariance(int n) {
        return penalty / (3 * Math.log(n));
    }
}
