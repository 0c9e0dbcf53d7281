package daybook.core.trend;

/**
 * Mann-Kendall for a diary: days resemble each other and some are silent.
 * <p>Shape: r = neighbour correlation of the residuals from the Theil-Sen line; f = (1/n) sum over i, j of r^|t_i - t_j|, in O(n);
 * variance = f times that of {@link MannKendall}, z and p from it as there. f is never below 1.
 * <p>{@code cautious}: p for whoever asks many questions at once. Of days from r = .45 on, with the factor of
 * {@link LongMemory} and a t distribution of as many days as are left; else p.
 * <p>Units: t in days or weeks, p two-sided. Minimum: 3 values and 8 neighbours; a claim needs 60 days over 8 weeks, or 20 weeks.
 * <p>Misleads: as Mann-Kendall. From one month it finds 21% of real trends: never claim from one.
 * <p>Source: Yue &amp; Wang 2004 (lag-1 form) for irregular days. Oracle: golden.json {@code mkCal}, 1e-8.
 */
public record CalendarTrend(
        MannKendall plain, double r, double factor, double variance, double z, double p, double cautious) {

    /** @return {@code TOO_FEW_VALUES}, {@code TOO_FEW_NEIGHBOURS}, or {@code NO_VARIATION} where all share one t */
    public static Result<CalendarTrend> of(Series series) {
        return MannKendall.of(series)
                .then(plain -> TheilSen.slope(series)
                        .map(slope -> residuals(series, slope))
                        .then(e -> NeighbourCorrelation.of(series.times(), e).map(r -> scaled(plain, series, e, r))));
    }

    private static double[] residuals(Series series, double slope) {
        double[] e = series.values();
        for (int i = 0; i < e.length; i++) {
            e[i] -= slope * series.t(i);
        }
        return e;
    }

    private static CalendarTrend scaled(MannKendall plain, Series series, double[] e, double r) {
        double factor = factor(series.times(), r);
        double variance = plain.variance() * factor;
        double z = MannKendall.z(plain.s(), variance);
        double p = Normal.twoSided(z);
        double cautious = LongMemory.counts(series.unit(), r)
                ? LongMemory.p(z, factor, LongMemory.of(series.times(), e, r).factor(series.times()), series.size())
                : p;
        return new CalendarTrend(plain, r, factor, variance, z, p, cautious);
    }

    /** How much more S varies than with independent days: the geometric sum, carried along from value to value. */
    static double factor(int[] t, double r) {
        double sum = t.length;
        double carried = 0;
        for (int i = 1; i < t.length; i++) {
            carried = r > 0 ? (carried + 1) * Math.pow(r, t[i] - t[i - 1]) : 0;
            sum += 2 * carried;
        }
        return sum / t.length;
    }

    public PairChance chance() {
        double pairs = plain.n() * (plain.n() - 1.0) / 2;
        double chance = (plain.s() / pairs + 1) / 2;
        double half = Normal.Z95 * Math.sqrt(variance) / pairs / 2;
        return new PairChance(chance, Math.max(0, chance - half), Math.min(1, chance + half));
    }
}
