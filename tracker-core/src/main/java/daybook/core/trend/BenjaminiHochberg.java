package daybook.core.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The p-values of one family of questions, corrected for their number so that of the answers given few are false.
 * <p>Shape: from the largest p down, the least so far of p n/rank, at most 1; in the order given. Never below the plain p.
 * <p>Units: p 0..1. Minimum: none. Misleads: only the family given is corrected; one chosen after looking is no family.
 * <p>Source: Benjamini &amp; Hochberg 1995. Oracle: golden.json {@code BH}, 1e-8.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** @throws IllegalArgumentException if one is no p-value: a statistic that was not computed is left out, not counted */
    public static double[] adjusted(double... p) {
        if (!Arrays.stream(p).allMatch(v -> v >= 0 && v <= 1)) {
            throw new IllegalArgumentException("a p lies between 0 and 1");
        }
        int[] down = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -p[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int k = 0; k < down.length; k++) {
            double plain = p[down[k]];
            // rounding may carry p n/n below p
            least = Math.min(least, Math.max(plain, plain * p.length / (p.length - k)));
            adjusted[down[k]] = least;
        }
        return adjusted;
    }
}
