package daybook.core.trend;

import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * Wilson's score interval for k of n at 95%: the second opinion on {@link Jeffreys}, in tests and for readers who know it.
 * <p>Shape: the shares a score test would not reject; low = 0 if k = 0, high = 1 if k = n (the library leaves 1e-17 there), and 0 to 1
 * for nothing of nothing (the library throws).
 * <p>Units: shares 0..1. Minimum: none. Misleads: as Jeffreys. Source: Wilson 1927, Newcombe 1998. Oracle: golden.json {@code wilson}, 1e-8.
 */
public final class Wilson {
    private static final double CONFIDENCE = .95;

    private Wilson() {}

    /** @throws IllegalArgumentException if k is outside 0..n: a bug, never the person's doing */
    public static Band of(int k, int n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("k lies between 0 and n");
        }
        if (n == 0) {
            return new Band(0, 1);
        }
        var band = new WilsonScoreInterval().createInterval(n, k, CONFIDENCE);
        return new Band(k == 0 ? 0 : band.getLowerBound(), k == n ? 1 : band.getUpperBound());
    }
}
