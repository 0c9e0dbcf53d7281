package daybook.core.trend;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** The standard normal distribution. Tails are asked for as such: {@code 1 - cdf(9)} would be 0. */
final class Normal {
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    /** Half widths of the bands: 80% and 95%. */
    static final double Z80 = 1.2815515655446004;

    static final double Z95 = 1.959963984540054;

    private Normal() {}

    static double cdf(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    /** Two-sided p of a z, exact far out too. */
    static double twoSided(double z) {
        return 2 * cdf(-Math.abs(z));
    }

    /** Two-sided p of a z whose variance is known from so many values: Student's t, with at least one degree of freedom. */
    static double twoSided(double z, double freedom) {
        return 2 * new TDistribution(null, Math.max(1, freedom)).cumulativeProbability(-Math.abs(z));
    }
}
