package daybook.core.trend;

/**
 * Before and after a phase: {@link Nap} with as many effective days as their resemblance leaves.
 * <p>Shape: r = neighbour correlation of what is left on each side when its own mean is taken out, the last day before and the first
 * after being neighbours; g = (1 - r)/(1 + r); z = (nap - .5)/sqrt((m + n + 1)/(12 m n)/g), p two-sided; band nap +- 1.96 SE/sqrt(g), cut
 * to 0..1. m, n = logged days before, after.
 * <p>{@code cautious}: p for whoever asks many questions at once; as in {@link CalendarTrend}.
 * <p>Units: a chance 0..1. Minimum: 5 logged days on each side and 8 neighbours; a claim needs 14, and looks at most 180 days each way.
 * <p>Misleads: phases begin after bad spells. Measured: false in 2 to 6%, where the usual interval is in 17 to 23%.
 * <p>Source: Parker &amp; Vannest 2009. Oracle: golden.json {@code napEff}, 1e-8.
 */
public record PhaseComparison(
        int before, int after, double r, double nap, double z, double p, double cautious, double low, double high) {
    private static final int FEWEST = 5;

    /** @return {@code TOO_FEW_VALUES} or {@code TOO_FEW_NEIGHBOURS} */
    public static Result<PhaseComparison> of(Grid before, Grid after) {
        return resemblance(before, after)
                .then(r -> Nap.of(before.values(), after.values()).map(nap -> of(before, after, r, nap)));
    }

    /** The r of two stretches that touch, each about its own mean. */
    static Result<Double> resemblance(Grid before, Grid after) {
        return before.count() < FEWEST || after.count() < FEWEST
                ? Result.declined(Why.TOO_FEW_VALUES)
                : NeighbourCorrelation.of(residuals(before, after));
    }

    private static Grid residuals(Grid before, Grid after) {
        return before.minusMean().then(after.minusMean());
    }

    private static PhaseComparison of(Grid before, Grid after, double r, Nap nap) {
        int m = before.count();
        int n = after.count();
        double share = (1 - r) / (1 + r);
        double z = (nap.nap() - .5) / Math.sqrt((m + n + 1.0) / (12.0 * m * n) / share);
        double half = Normal.Z95 * nap.standardError().orElseThrow() / Math.sqrt(share);
        return new PhaseComparison(
                m,
                n,
                r,
                nap.nap(),
                z,
                Normal.twoSided(z),
                LongMemory.counts(Unit.DAY, r)
                        ? cautious(residuals(before, after).series(), r, z)
                        : Normal.twoSided(z),
                Math.max(0, nap.nap() - half),
                Math.min(1, nap.nap() + half));
    }

    private static double cautious(Series residuals, double r, double z) {
        double factor = LongMemory.of(residuals.times(), residuals.values(), r).factor();
        return LongMemory.p(z, (1 + r) / (1 - r), factor, residuals.size());
    }
}
