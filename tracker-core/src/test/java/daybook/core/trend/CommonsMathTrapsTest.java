package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GeometricDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

/** Where the library does not do what one would think, and that we do not fall into it. */
class CommonsMathTrapsTest {
    private static <T> T value(Result<T> result) {
        return result.toOptional().orElseThrow();
    }

    @Test
    void it_ranks_minus_zero_below_zero_and_we_hold_them_equal() {
        double[] x = {1, 2, 3, 4};
        double[] signed = {-0.0, 0.0, 1, 2};
        assertEquals(1, new KendallsCorrelation().correlation(x, signed), 1e-12, "the trap");
        Series series = Series.of(Unit.DAY, new int[] {1, 2, 3, 4}, signed);
        assertEquals(5 / Math.sqrt(30), value(MannKendall.of(series)).tauB().orElseThrow(), 1e-12);

        double[] signedToo = {Math.rint(-.3), Math.rint(.3), 1, 2};
        double[] falling = {4, 3, 2, 1};
        assertEquals(-1, new SpearmansCorrelation().correlation(falling, signedToo), 1e-12, "the trap");
        assertTrue(value(Spearman.of(Grid.of(falling), Grid.of(signedToo))) > -.96);
        assertEquals(.5, value(Nap.of(new double[] {-0.0}, new double[] {0.0})).nap());
        assertEquals(0, Double.compare(0.0, DayValues.rounded(-1e-12)));
    }

    @Test
    void its_u_has_lost_the_direction_and_ours_has_it() {
        double[] low = {1, 2, 3, 4, 5};
        double[] high = {6, 7, 8, 9, 10};
        var u = new MannWhitneyUTest();
        assertEquals(u.mannWhitneyU(low, high), u.mannWhitneyU(high, low), "the trap");
        assertEquals(1, value(Nap.of(low, high)).nap());
        assertEquals(0, value(Nap.of(high, low)).nap());
    }

    @Test
    void its_u_test_knows_no_ties() {
        double[] same = {1, 1, 1, 1, 1, 1, 1, 2};
        double[] alike = {1, 1, 1, 1, 1, 1, 2, 2};
        double p = new MannWhitneyUTest().mannWhitneyUTest(same, alike);
        double[] apart = {.93, .94, .95, .96, .97, .98, .99, 2.01};
        double[] between = {.935, .945, .955, .965, .975, .985, 2.005, 2.02};
        double untied = new MannWhitneyUTest().mannWhitneyUTest(apart, between);
        assertEquals(untied, p, .1, "the trap: fourteen tied days count as if they had an order");
        assertEquals(.5625, value(Nap.of(same, alike)).nap(), 1e-12);
    }

    @Test
    void clopper_pearson_throws_at_the_ends_and_jeffreys_does_not() {
        assertThrows(MathIllegalArgumentException.class, () -> new ClopperPearsonInterval().createInterval(20, 0, .95));
        assertThrows(
                MathIllegalArgumentException.class, () -> new ClopperPearsonInterval().createInterval(20, 20, .95));
        assertEquals(0, Jeffreys.of(0, 20).low());
        assertEquals(1, Jeffreys.of(20, 20).high());
    }

    @Test
    void wilson_leaves_dust_at_zero_and_throws_at_nothing() {
        assertNotEquals(0, new WilsonScoreInterval().createInterval(20, 0, .95).getLowerBound(), "the trap");
        assertThrows(MathIllegalArgumentException.class, () -> new WilsonScoreInterval().createInterval(0, 0, .95));
        assertEquals(0, Wilson.of(0, 20).low());
        assertEquals(new Band(0, 1), Wilson.of(0, 0));
        assertEquals(new Band(0, 1), Jeffreys.of(0, 0));
    }

    @Test
    void kendall_of_a_constant_is_no_number_and_ours_has_no_value() {
        double[] x = {1, 2, 3, 4};
        double[] constant = {2, 2, 2, 2};
        assertTrue(Double.isNaN(new KendallsCorrelation().correlation(x, constant)), "the trap");
        Series series = Series.of(Unit.DAY, new int[] {1, 2, 3, 4}, constant);
        assertTrue(value(MannKendall.of(series)).tauB().isEmpty());
        assertEquals(1, value(MannKendall.of(series)).p());
    }

    @Test
    void it_ranks_a_missing_value_and_we_refuse_it() {
        double[] x = {1, 2, 3};
        double[] missing = {1, Double.NaN, 2};
        assertEquals(1 / 3.0, new KendallsCorrelation().correlation(x, missing), 1e-12, "the trap");
        assertThrows(IllegalArgumentException.class, () -> Series.of(Unit.DAY, new int[] {1, 2, 3}, missing));
        assertEquals(2, Grid.of(missing).series().size());
    }

    @Test
    void one_less_the_distribution_far_out_is_nothing_and_our_p_is_not() {
        assertEquals(0, 2 * (1 - new NormalDistribution(null, 0, 1).cumulativeProbability(9)), "the trap");
        assertEquals(2.2571768e-19, Normal.twoSided(9), 1e-26);
        assertEquals(Normal.twoSided(9), Normal.twoSided(-9));
    }

    @Test
    void its_beta_inverse_falls_to_nothing_and_ours_stays_away_from_such_shapes() {
        assertEquals(0, new BetaDistribution(null, .05, .95).inverseCumulativeProbability(.1), "the trap");
        double coarse = new BetaDistribution(null, .5, 20.5).inverseCumulativeProbability(.025);
        double fine = new BetaDistribution(null, .5, 20.5, 1e-12).inverseCumulativeProbability(.025);
        assertTrue(Math.abs(coarse - fine) > 1e-10, "the trap: the library's accuracy shows, " + coarse + " " + fine);
        assertEquals(2.4246478e-5, fine, 1e-11);
    }

    @Test
    void chi_square_of_an_empty_row_is_no_number_and_ours_leaves_the_row_out() {
        long[][] empty = {{8, 2}, {0, 0}, {3, 7}};
        assertTrue(Double.isNaN(new ChiSquareTest().chiSquare(empty)), "the trap");
        ChiSquare kept = value(ChiSquare.of(empty));
        assertEquals(1, kept.df());
        assertEquals(value(ChiSquare.of(new long[][] {{8, 2}, {3, 7}})), kept);
    }

    @Test
    void chi_square_keeps_its_tail_far_out() {
        long[][] apart = {{100, 0}, {0, 100}};
        assertEquals(0, new ChiSquareTest().chiSquareTest(apart), "the trap");
        assertTrue(value(ChiSquare.of(apart)).p() > 0);
    }

    @Test
    void the_gap_chart_agrees_with_its_geometric_distribution() {
        int[] gaps = {2, 0, 1, 3, 0, 0, 4, 2, 6, 1, 5, 9, 3};
        for (int n = 2; n <= gaps.length; n++) {
            GChart chart = value(GChart.of(IntStream.of(gaps).limit(n).toArray()));
            var geometric = new GeometricDistribution(null, chart.chance().orElseThrow());
            assertEquals(
                    geometric.inverseCumulativeProbability(.5), chart.median().orElseThrow());
            assertEquals(
                    geometric.inverseCumulativeProbability(1 - .00135) + 1,
                    chart.limit().orElseThrow());
        }
    }
}
