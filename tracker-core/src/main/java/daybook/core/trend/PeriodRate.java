package daybook.core.trend;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Jeffreys interval for k of n.
 * <p>Shape: share k/n; low, high = 2.5%, 97.5% points of Beta(k + 1/2, n - k + 1/2), but low = 0 if k = 0, high = 1 if k = n.
 * <p>Units: shares 0..1, never percent. Misleads: entries of one quarrel belong together, the band is then too narrow.
 * <p>Source: Brown, Cai &amp; DasGupta 2001. Oracle: golden.json {@code jeffreys}, 1e-8.
 *
 * @param k counted that had it
 * @param n all counted, at least 1
 */
public record PeriodRate(int k, int n, double low, double high) {
    /** The fewest that may be spoken of as a share; below it, they are listed. */
    public static final int FEWEST = 5;

    /** The library's own 1e-9 is too coarse next to 0 and 1. */
    private static final double ACCURACY = 1e-12;

    /**
     * @return {@code NOTHING_COUNTED} if n = 0; the five needed for a claim are the findings' business
     * @throws IllegalArgumentException if k is outside 0..n: a bug, never the person's doing
     */
    public static Result<PeriodRate> of(int k, int n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("k lies between 0 and n");
        }
        if (n == 0) {
            return Result.declined(Why.NOTHING_COUNTED);
        }
        var beta = new BetaDistribution(null, k + .5, n - k + .5, ACCURACY);
        return Result.of(new PeriodRate(
                k,
                n,
                k == 0 ? 0 : beta.inverseCumulativeProbability(.025),
                k == n ? 1 : beta.inverseCumulativeProbability(.975)));
    }

    public double share() {
        return (double) k / n;
    }
}
