package daybook.core.trend;

/**
 * The chance that the later of two days is the higher one, ties counting half, with its 95% band.
 * <p>Shape: (S/pairs + 1)/2 of {@link CalendarTrend}, and 1.96 of its standard errors to each side, cut to 0..1.
 * <p>Units: shares 0..1; .5 is no trend. Minimum: as the trend it is from. Source: Kendall 1975. Oracle: more.json {@code trendBand}, 1e-8.
 */
public record PairChance(double chance, double low, double high) {

    /** @return 1 rising, -1 falling, 0 neither */
    public int direction() {
        return (int) Math.signum(chance - .5);
    }

    /** How far it is from no trend. */
    public double size() {
        return Math.abs(chance - .5);
    }

    boolean inside(double from, double to) {
        return from <= low && high <= to;
    }
}
