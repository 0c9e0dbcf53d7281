package daybook.core.trend;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Jeffreys interval for k of n.
 * <p>Shape: low, high = 2.5%, 97.5% points of Beta(k + 1/2, n - k + 1/2), but low = 0 if k = 0, high = 1 if k = n: nothing of nothing
 * gives 0 to 1.
 * <p>Units: shares 0..1, never percent. Minimum: none; a claim needs 5. Misleads: entries of one quarrel belong together, the band is then too narrow.
 * <p>Source: Brown, Cai &amp; DasGupta 2001. Oracle: golden.json {@code jeffreys}, 1e-8.
 */
public final class Jeffreys {
    /** The library's own 1e-9 is too coarse next to 0 and 1. */
    private static final double ACCURACY = 1e-12;

    private Jeffreys() {}

    /** @throws IllegalArgumentException if k is outside 0..n: a bug, never the person's doing */
    public static Band of(int k, int n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("k lies between 0 and n");
        }
        var beta = new BetaDistribution(null, k + .5, n - k + .5, ACCURACY);
        return new Band(
                k == 0 ? 0 : beta.inverseCumulativeProbability(.025),
                k == n ? 1 : beta.inverseCumulativeProbability(.975));
    }
}
