package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The p for whoever asks many questions at once. Expected values come from a program of their own in another language, on numpy and
 * scipy, that agrees with the oracle's refstats in all that both compute.
 */
class ManyQuestionsTest {
    private static final double SILENT = Double.NaN;

    private static final Grid FELT =
            days("3 1 1 0 0 0 . -2 -2 1 1 . 0 0 -1 -1 -1 -1 0 0 0 1 1 1 0 1 2 1 1 2 1 0 1 1 1 1 -1 . -1"
                    + " -2 -1 -1 -1 -1 . -1 0 . 1 1 1 0 1 1 1 0 0 -2 -1 0 -1 -1 -2 -1 -2 -2 -2 -1 -2 -2");
    private static final Grid SLEPT =
            days("-1 2 2 1 0 -1 -1 0 -1 -1 1 1 0 -1 -1 -1 -1 -1 -1 -1 1 0 . 1 1 1 0 1 1 1 2 2 1 1 2 1 1 0"
                    + " 0 0 0 . 0 -1 -1 1 . 0 0 2 1 1 0 0 0 0 -1 1 . 0 1 0 0 -1 . . -3 -1 -1 -1");
    private static final Grid TURNED =
            days("-1 . -2 -1 0 0 0 0 0 -1 -2 -1 -1 1 2 2 1 2 1 2 . 1 0 2 1 1 1 1 1 0 0 0 -2 -2 -2 -2 -1 -1"
                    + " -1 -1 -1 0 0 -1 . -1 -1 . -1 . -1 -1 -1 -1 -2 -2 -1 -1 -1 -1 -1 -1 -1 0 0 0 -1 -1 -1 0");

    private static Grid days(String values) {
        return Grid.of(List.of(values.split(" ")).stream()
                .mapToDouble(v -> v.equals(".") ? SILENT : Double.parseDouble(v))
                .toArray());
    }

    private static <T> T value(Result<T> result) {
        return result.toOptional().orElseThrow();
    }

    @Test
    void a_trend_of_days_that_resemble_each_other_is_less_sure_than_the_family_takes_it() {
        CalendarTrend trend = value(CalendarTrend.of(FELT.series()));
        assertEquals(.6927235587736619, trend.r(), 1e-12);
        assertEquals(.16456391106237434, trend.p(), 1e-9);
        assertEquals(.25026090855669797, trend.cautious(), 1e-9);
    }

    @Test
    void so_is_a_phase() {
        PhaseComparison phase = value(PhaseComparison.of(TURNED.slice(0, 30), TURNED.slice(30, TURNED.length())));
        assertEquals(.6440217152634802, phase.r(), 1e-12);
        assertEquals(.0454597666440214, phase.p(), 1e-9);
        assertEquals(.09064570475992001, phase.cautious(), 1e-9);
    }

    @Test
    void a_link_can_lie_further_out_than_the_number_of_shifts_can_say() {
        LagAssociation link = value(LagAssociation.of(FELT, SLEPT, 1));
        assertEquals(1.0 / 69, link.p(), 1e-12);
        assertEquals(.0007884785666243488, link.fine(), 1e-9);
    }

    @Test
    void what_happened_around_crossings_is_measured_by_the_spread_of_the_shifts() {
        var around = value(AroundCrossings.of(FELT, new int[] {5, 14, 22, 30, 41, 55, 63}, new int[] {-3, -2, -1}));
        assertEquals(.07603609202857141, around.effect(), 1e-12);
        assertEquals(.7653194026215174, around.fine(), 1e-9);
    }

    @Test
    void where_neighbours_resemble_each_other_little_nothing_is_added() {
        var random = Diaries.random(1);
        CalendarTrend trend = value(CalendarTrend.of(Diaries.series(
                Diaries.answers(Diaries.latent(random, 182, .2), 1.2, -3, 3), day -> random.nextDouble() < .75)));
        assertTrue(trend.r() < .45);
        assertEquals(trend.p(), trend.cautious());
    }

    @Test
    void weeks_are_taken_as_they_are() {
        double[] values = FELT.values();
        int[] weeks = IntStream.range(0, values.length).toArray();
        CalendarTrend byWeek = value(CalendarTrend.of(Series.of(Unit.WEEK, weeks, values)));
        assertTrue(byWeek.r() >= .45);
        assertEquals(byWeek.p(), byWeek.cautious());
        assertTrue(value(CalendarTrend.of(Series.of(Unit.DAY, weeks, values))).cautious() > byWeek.p());
    }

    private static double share(int diaries, double upTo, ToDoubleFunction<Random> p) {
        return IntStream.range(0, diaries)
                        .filter(seed -> p.applyAsDouble(Diaries.random(7_000_000 + seed)) <= upTo)
                        .count()
                / (double) diaries;
    }

    /** Bad days are logged half as often. */
    private static CalendarTrend ofNothing(Random random) {
        double[] y = Diaries.latent(random, 182, .8);
        double[] answers = Diaries.answers(y, .9, 0, 3);
        return value(CalendarTrend.of(Diaries.series(answers, day -> random.nextDouble() < (y[day] < 0 ? .45 : .9))));
    }

    @Test
    void of_flat_days_that_fade_slowly_one_in_twenty_seems_to_move() {
        double share = share(1500, .05, random -> ofNothing(random).cautious());
        assertTrue(share > .01 && share <= .06, "moved in " + share);
    }

    @Test
    void by_the_powers_of_r_alone_the_same_bound_breaks() {
        double share = share(1500, .05, random -> ofNothing(random).p());
        assertTrue(share > .06, "moved in only " + share);
    }

    private static Grid measure(Random random) {
        return Diaries.grid(
                Diaries.answers(Diaries.latent(random, 182, .4), 1.2, -3, 3), day -> random.nextDouble() < .75);
    }

    @Test
    void of_unrelated_measures_one_in_a_hundred_seems_linked_at_one_in_a_hundred() {
        double share = share(
                600,
                .01,
                random -> value(LagAssociation.of(measure(random), measure(random), 1))
                        .fine());
        assertTrue(share > .002 && share <= .02, "linked in " + share);
    }
}
