package daybook.core.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How often a boundary was held between one giving way and the next, and what would be rare by that.
 * <p>Shape: centre = mean gap; chance of giving way p = ((N - 1)/N)/(mean + 1); limit = least gap that comes up in at most .00135 of
 * cases, ceil(ln .00135/ln(1 - p)); median = ceil(ln .5/ln(1 - p)) - 1, at least 0. p and what hangs on it need two gaps.
 * <p>Units: held tests, never days: untested time counts nothing. Minimum: one gap; a signal needs 10.
 * <p>Misleads: it is no counter and no streak. Source: Benneyan 2001. Oracle: golden.json {@code gchart}, 1e-8.
 */
public record GChart(double centre, OptionalDouble chance, OptionalInt limit, OptionalInt median) {
    private static final double RARE = .00135;

    /**
     * @param gaps held tests, oldest first
     * @return {@code NOTHING_COUNTED} without a gap
     */
    public static Result<GChart> of(int... gaps) {
        if (gaps.length == 0) {
            return Result.declined(Why.NOTHING_COUNTED);
        }
        double n = gaps.length;
        double mean = Arrays.stream(gaps).sum() / n;
        if (gaps.length == 1) {
            return Result.of(new GChart(mean, OptionalDouble.empty(), OptionalInt.empty(), OptionalInt.empty()));
        }
        double p = (n - 1) / n / (mean + 1);
        return Result.of(new GChart(
                mean,
                OptionalDouble.of(p),
                OptionalInt.of(within(RARE, p)),
                OptionalInt.of(Math.max(0, within(.5, p) - 1))));
    }

    /** The least gap u with (1 - p)^u at most a share. The library's quantile steps back by one where u is whole. */
    private static int within(double share, double p) {
        return (int) Math.ceil(Math.log(share) / Math.log(1 - p));
    }
}
