package daybook.core.trend;

import java.util.OptionalDouble;

/**
 * Mann-Kendall: does the later of two values tend to be the higher one? This form takes days as independent, so for a diary it is
 * only a part of {@link CalendarTrend}: of flat months it alone would call 19% a trend.
 * <p>Shape: S = sum over i &lt; j of sgn(x_j - x_i); variance [n(n-1)(2n+5) - sum c(c-1)(2c+5)]/18, c = sizes of ties;
 * z = (S - sgn S)/root of the variance, 0 if either is 0; p = 2 Phi(-|z|). tauA = S/D0, D0 = n(n-1)/2; tauB = S/sqrt(D0 D1),
 * D1 = D0 less the tied pairs, none if all are tied.
 * <p>Units: tau -1..1, p 0..1. Minimum: 3 values. Misleads: a bowl shape gives S near 0; a change in the mix of weekdays looks like a trend.
 * <p>Source: Mann 1945, Kendall 1975. Oracle: golden.json {@code mk}, 1e-8.
 */
public record MannKendall(int n, long s, double variance, double z, double p, double tauA, OptionalDouble tauB) {
    private static final int FEWEST = 3;

    /** @return {@code TOO_FEW_VALUES} below 3 */
    public static Result<MannKendall> of(Series series) {
        int n = series.size();
        if (n < FEWEST) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        Concordance pairs = Concordance.of(series.values());
        long s = pairs.s();
        double variance = pairs.variance();
        double z = z(s, variance);
        double all = n * (n - 1.0) / 2;
        double untied = all - pairs.tiedPairs();
        var tauB = untied > 0 ? OptionalDouble.of(s / Math.sqrt(all * untied)) : OptionalDouble.empty();
        return Result.of(new MannKendall(n, s, variance, z, Normal.twoSided(z), s / all, tauB));
    }

    static double z(long s, double variance) {
        return s == 0 || variance <= 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    }
}
