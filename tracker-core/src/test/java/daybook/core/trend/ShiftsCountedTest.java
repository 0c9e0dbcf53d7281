package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many shifts go together at least as closely, counted in whole numbers: no last bit decides a tie. */
class ShiftsCountedTest {

    /** Sign and size of a rank correlation: the sum of products of doubled ranks, and the squares it is measured by. */
    private record Exact(BigInteger product, BigInteger squares, int pairs) {
        boolean asFarAs(Exact real) {
            return product.pow(2)
                            .multiply(real.squares)
                            .compareTo(real.product.pow(2).multiply(squares))
                    >= 0;
        }
    }

    private static Exact exact(Grid x, Grid y, int shift) {
        int n = x.length();
        int[] days = IntStream.range(0, n)
                .filter(d -> x.logged(d) && y.logged((d - shift + n) % n))
                .toArray();
        double[] one = IntStream.of(days).mapToDouble(x::at).toArray();
        double[] other =
                IntStream.of(days).mapToDouble(d -> y.at((d - shift + n) % n)).toArray();
        long[] ranks = ranks(one);
        long[] others = ranks(other);
        long product = 0;
        long squares = 0;
        long otherSquares = 0;
        for (int i = 0; i < days.length; i++) {
            product += ranks[i] * others[i];
            squares += ranks[i] * ranks[i];
            otherSquares += others[i] * others[i];
        }
        return new Exact(
                BigInteger.valueOf(product),
                BigInteger.valueOf(squares).multiply(BigInteger.valueOf(otherSquares)),
                days.length);
    }

    /** How many lie below, less how many lie above. */
    private static long[] ranks(double[] x) {
        return IntStream.range(0, x.length)
                .mapToLong(i -> IntStream.range(0, x.length)
                        .mapToLong(j -> (long) Math.signum(x[i] - x[j]))
                        .sum())
                .toArray();
    }

    @Test
    void p_counts_every_shift_that_is_mathematically_as_close() {
        int ties = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = Diaries.random(seed);
            double[] x = random.ints(16, 0, 2).asDoubleStream().toArray();
            double[] y = random.ints(16, 0, 2).asDoubleStream().toArray();
            LagAssociation found =
                    LagAssociation.of(Grid.of(x), Grid.of(y), 0).toOptional().orElseThrow();
            Grid one = Grid.of(x).detrended();
            Grid other = Grid.of(y).detrended();
            Exact real = exact(one, other, 0);
            int shifts = 0;
            int asFar = 0;
            for (int s = 1; s < 16; s++) {
                Exact shifted = exact(one, other, s);
                if (shifted.pairs() >= 3 && shifted.squares().signum() > 0) {
                    shifts++;
                    asFar += shifted.asFarAs(real) ? 1 : 0;
                    ties += shifted.asFarAs(real) && real.asFarAs(shifted) ? 1 : 0;
                }
            }
            assertEquals(shifts, found.shifts());
            assertEquals((1.0 + asFar) / (1 + shifts), found.p(), "of seed " + seed);
        }
        assertTrue(ties > 0, "without a tie no last bit could have decided");
    }
}
