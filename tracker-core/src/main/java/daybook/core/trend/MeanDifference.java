package daybook.core.trend;

/**
 * How far apart the means of two stretches of days are.
 * <p>Shape: mean after less mean before; se^2 = (s_A^2/m + s_B^2/n)(1 + r)/(1 - r), variances with divisor n - 1, r as in
 * {@link PhaseComparison}; bands of 80% and 95%.
 * <p>Units: of the measure. Minimum: 5 logged days on each side and 8 neighbours.
 * <p>Misleads: as the phase comparison. Measured: the 95% band covers 93 to 97%, a block bootstrap 77 to 92%.
 * <p>Source: variance of the mean of a lag-1 series, our own use of it. Oracle: more.json {@code meanDiff}, 1e-8.
 */
public record MeanDifference(double difference, double r, double standardError) {

    /** @return {@code TOO_FEW_VALUES} or {@code TOO_FEW_NEIGHBOURS} */
    public static Result<MeanDifference> of(Grid before, Grid after) {
        return PhaseComparison.resemblance(before, after).map(r -> of(before.values(), after.values(), r));
    }

    private static MeanDifference of(double[] a, double[] b, double r) {
        double square = Numbers.variance(a) / a.length + Numbers.variance(b) / b.length;
        return new MeanDifference(Numbers.mean(b) - Numbers.mean(a), r, Math.sqrt(square * (1 + r) / (1 - r)));
    }

    public Band band80() {
        return band(Normal.Z80);
    }

    public Band band95() {
        return band(Normal.Z95);
    }

    private Band band(double z) {
        return new Band(difference - z * standardError, difference + z * standardError);
    }
}
