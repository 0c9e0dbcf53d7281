package daybook.core.trend;

/**
 * The chance that a boundary tested on that day would be held, as the log tells it.
 * <p>Units: shares 0..1, unrounded. {@code low}, {@code median}, {@code high} are the 10%, 50%, 90% points.
 */
public record SteadinessLevel(double low, double median, double high, double mean, double variance) {
    /** The widest band whose median may be printed. */
    private static final double WIDEST = .50;

    /** Whether the median may be printed; else there were too few tests to say more than the band. */
    public boolean shown() {
        return high - low <= WIDEST;
    }

    /**
     * The lower end if on unlogged days boundaries were held half as often: bad days are logged less.
     *
     * @param coverage logged days / days, 0..1
     */
    public double whatIfLow(double coverage) {
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException("coverage is a share of days, 0 to 1");
        }
        return coverage * low + (1 - coverage) * low / 2;
    }
}
