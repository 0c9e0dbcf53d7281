package daybook.core.trend;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Rank correlation of two measures on the days that have both; ties share their mean rank.
 * <p>Shape: Pearson's correlation of the ranks. Units: -1..1. Minimum: 3 complete pairs, and neither side the same on all of them.
 * <p>Misleads: two measures that both drift go together without any link: {@link LagAssociation} takes the drift out.
 * <p>Source: Spearman 1904. Oracle: golden.json {@code spearman}, 1e-8.
 */
public final class Spearman {
    private static final int FEWEST = 3;

    private Spearman() {}

    /** @return {@code TOO_FEW_VALUES} or {@code NO_VARIATION} */
    public static Result<Double> of(Grid x, Grid y) {
        int[] both = complete(x, y);
        if (both.length < FEWEST) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        double rho = new SpearmansCorrelation()
                .correlation(
                        IntStream.of(both).mapToDouble(x::at).toArray(),
                        IntStream.of(both).mapToDouble(y::at).toArray());
        return Double.isNaN(rho) ? Result.declined(Why.NO_VARIATION) : Result.of(rho);
    }

    static int[] complete(Grid x, Grid y) {
        return IntStream.range(0, Math.min(x.length(), y.length()))
                .filter(d -> x.logged(d) && y.logged(d))
                .toArray();
    }
}
