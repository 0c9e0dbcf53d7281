package daybook.core.trend;

/**
 * The share k of n with its {@link Jeffreys} interval.
 * <p>Units: shares 0..1, never percent. Minimum: one counted; a claim needs {@value #FEWEST}. Misleads: entries of one quarrel belong
 * together, the band is then too narrow.
 * <p>Source: as {@link Jeffreys}.
 *
 * @param k counted that had it
 * @param n all counted, at least 1
 */
public record PeriodRate(int k, int n, double low, double high) {
    /** The fewest that may be spoken of as a share; below it, they are listed. */
    public static final int FEWEST = 5;

    /**
     * @return {@code NOTHING_COUNTED} if n = 0; the five needed for a claim are the findings' business
     * @throws IllegalArgumentException if k is outside 0..n: a bug, never the person's doing
     */
    public static Result<PeriodRate> of(int k, int n) {
        Band band = Jeffreys.of(k, n);
        return n == 0 ? Result.declined(Why.NOTHING_COUNTED) : Result.of(new PeriodRate(k, n, band.low(), band.high()));
    }

    public double share() {
        return (double) k / n;
    }
}
