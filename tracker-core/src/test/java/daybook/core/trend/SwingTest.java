package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seeded pairs of months that swing alike or not: the p of a difference says what the rule for it says. */
class SwingTest {
    private static Swing month(Random random, double wide) {
        double[] days = Diaries.answers(Diaries.latent(random, 31, .4), wide, -3, 3);
        return Swing.of(Diaries.series(days, day -> true)).toOptional().orElseThrow();
    }

    @Test
    void p_is_below_a_twentieth_where_two_months_differ_and_nowhere_else() {
        Random random = Diaries.random(46);
        int differ = 0;
        for (int pair = 0; pair < 200; pair++) {
            Swing one = month(random, 1.2);
            Swing other = month(random, pair % 2 == 0 ? 1.2 : 2.2);
            double p = one.p(other);
            assertEquals(one.differsFrom(other), p < .05, "pair " + pair);
            assertEquals(p, other.p(one), 1e-12, "either way round");
            differ += p < .05 ? 1 : 0;
        }
        assertTrue(differ > 20 && differ < 180, "both kinds were seen: " + differ);
    }

    @Test
    void a_month_does_not_differ_from_itself() {
        Swing month = month(Diaries.random(47), 1.2);
        assertEquals(1, month.p(month));
    }

    @Test
    void the_same_step_every_day_differs_from_any_other_for_certain() {
        Swing ones = zigzag(1);
        assertEquals(1, ones.p(zigzag(1)));
        assertEquals(0, ones.p(zigzag(2)));
        assertTrue(ones.differsFrom(zigzag(2)));
    }

    private static Swing zigzag(double step) {
        int[] t = IntStream.range(0, 30).toArray();
        double[] x = IntStream.of(t).mapToDouble(day -> day % 2 * step).toArray();
        return Swing.of(Series.of(Unit.DAY, t, x)).toOptional().orElseThrow();
    }
}
