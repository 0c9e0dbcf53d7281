package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number that decides: what happens at it, and what happens right beside it. */
class EdgesTest {
    private static final double HALF = .5;

    private static <T> T value(Result<T> result) {
        return result.toOptional().orElseThrow();
    }

    private static Series series(Unit unit, int n, IntToDoubleFunction x, IntPredicate logged) {
        int[] t = IntStream.range(0, n).filter(logged).toArray();
        return Series.of(unit, t, IntStream.of(t).mapToDouble(x).toArray());
    }

    /** In binary fractions, so that means are exact. */
    private static double wave(int d) {
        return d % 5;
    }

    @Test
    void resemblance_is_cut_at_nine_tenths_and_at_nothing() {
        Series slow = series(Unit.DAY, 200, d -> d, d -> true);
        assertEquals(.9, value(NeighbourCorrelation.of(slow)));
        Series jumping = series(Unit.DAY, 200, d -> d % 2, d -> true);
        assertEquals(0, value(NeighbourCorrelation.of(jumping)));
    }

    @Test
    void a_series_knows_one_zero_only() {
        Series signed = Series.of(Unit.DAY, new int[] {1, 2}, new double[] {-0.0, 0.0});
        assertEquals(0, Double.compare(0.0, signed.x(0)));
        assertFalse(signed.varies());
    }

    @Test
    void on_a_straight_line_nothing_is_left_that_could_go_with_anything() {
        Grid line = Grid.of(IntStream.range(0, 40).mapToDouble(d -> .1 * d).toArray());
        assertTrue(
                IntStream.range(1, 40).anyMatch(d -> line.at(d) - line.at(d - 1) != .1), "or rounding proves nothing");
        Grid flat = line.detrended();
        assertTrue(IntStream.range(0, 40).allMatch(d -> Double.compare(flat.at(d), 0.0) == 0));
        Grid waves = Grid.of(IntStream.range(0, 40).mapToDouble(EdgesTest::wave).toArray());
        assertEquals(Result.declined(Why.NO_VARIATION), LagAssociation.of(line, waves, 0));
    }

    @Test
    void the_drift_is_taken_out_of_whole_measures_before_the_lag_cuts_them() {
        Grid waves = Grid.of(IntStream.range(0, 20).mapToDouble(EdgesTest::wave).toArray());
        Grid firstFarOff =
                Grid.of(IntStream.range(0, 20).mapToDouble(d -> d == 0 ? 50 : d).toArray());
        // cut first, what is left would be a straight line, and nothing would be left of that
        assertTrue(LagAssociation.of(waves, firstFarOff, 1).toOptional().isPresent());
        Grid lastFarOff = Grid.of(
                IntStream.range(0, 20).mapToDouble(d -> d == 19 ? 50 : d).toArray());
        assertTrue(LagAssociation.of(lastFarOff, waves, 1).toOptional().isPresent());
    }

    @Test
    void a_shift_that_leaves_two_pairs_is_left_out() {
        Grid days = Grid.of(1, 2, 3, Double.NaN, Double.NaN, Double.NaN);
        var ranks = new ShiftedRanks(days, days);
        assertTrue(ranks.shiftedBy(0).isPresent());
        assertTrue(ranks.shiftedBy(1).isEmpty());
    }

    @Test
    void before_and_after_a_phase_the_band_stays_among_the_shares() {
        Grid low = Grid.of(
                IntStream.range(0, 20).mapToDouble(d -> d % 7 == 6 ? 9 : d % 3).toArray());
        Grid high = Grid.of(IntStream.range(0, 20).mapToDouble(d -> 3 + d % 3).toArray());
        PhaseComparison up = value(PhaseComparison.of(low, high));
        assertTrue(up.nap() < 1 && up.high() == 1, up.toString());
        PhaseComparison down = value(PhaseComparison.of(high, low));
        assertTrue(down.nap() > 0 && down.low() == 0, down.toString());
    }

    private static Swing swing(double rmssd, double seLog) {
        return new Swing(30, rmssd, 0, seLog, rmssd, rmssd);
    }

    @Test
    void two_swings_differ_from_1_96_standard_errors_of_their_ratio_on() {
        double edge = 1.959963984540054 * Math.hypot(.1, .2);
        assertFalse(swing(1, .1).differsFrom(swing(Math.exp(edge - .001), .2)));
        assertTrue(swing(1, .1).differsFrom(swing(Math.exp(edge + .001), .2)));
        assertTrue(swing(Math.exp(edge + .001), .2).differsFrom(swing(1, .1)), "whichever is asked");
    }

    @Test
    void a_usual_needs_ten_days_before_and_an_end_needs_a_day_after() {
        Grid heavyAfterTen = Grid.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0);
        assertEquals(List.of(new Spell(1, true)), RecoveryEpisodes.of(heavyAfterTen, heavyAfterTen));
        Grid heavyAfterNine = Grid.of(0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, 0);
        assertEquals(List.of(), RecoveryEpisodes.of(heavyAfterNine, heavyAfterNine));
        Grid heavyLast = Grid.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2);
        assertEquals(List.of(), RecoveryEpisodes.of(heavyLast, heavyLast), "it was not seen at all");
    }

    @Test
    void a_difference_of_scores_is_reliable_from_1_96_on() {
        double sd = 1 / Math.sqrt(2 * (1 - .5));
        assertTrue(value(ReliableChange.of(0, 1.97, sd, .5)).reliable());
        assertFalse(value(ReliableChange.of(0, 1.95, sd, .5)).reliable());
    }

    /** With the library's own accuracy the ends next to 0 are off in the seventh digit. */
    @ParameterizedTest
    @CsvSource({"1, 2000", "1, 20", "5, 5000", "17, 24"})
    void the_ends_of_a_share_leave_two_and_a_half_percent_on_each_side(int k, int n) {
        Band band = Jeffreys.of(k, n);
        assertEquals(.025, Beta.regularizedBeta(band.low(), k + .5, n - k + .5), 1e-9);
        assertEquals(.975, Beta.regularizedBeta(band.high(), k + .5, n - k + .5), 1e-9);
        assertEquals(1 - band.high(), Jeffreys.of(n - k, n).low(), 1e-10);
    }

    private static Series days(int... t) {
        return Series.of(Unit.DAY, t, new double[t.length]);
    }

    @Test
    void a_measure_is_one_of_weeks_where_its_values_lie_five_days_apart_in_the_median() {
        assertTrue(Weekly.keptByTheWeek(days(0, 5, 10, 15)));
        assertFalse(Weekly.keptByTheWeek(days(0, 4, 8, 12)));
        assertFalse(Weekly.keptByTheWeek(days(0, 1, 2, 3, 40)), "one long silence makes no weeks");
        assertTrue(Weekly.keptByTheWeek(days(0, 1, 8, 15, 22)), "nor do two days side by side unmake them");
    }

    @Test
    void the_order_within_a_week_does_not_untie_two_weeks() {
        int monday = Weekly.monday(2000);
        int[] t = {monday, monday + 1, monday + 2, monday + 7, monday + 8, monday + 9};
        assertTrue((.1 + .2 + .3) / 3 != (.3 + .2 + .1) / 3, "or this test proves nothing");
        Series weeks = Weekly.ofCounts(Series.of(Unit.DAY, t, new double[] {.1, .2, .3, .3, .2, .1}));
        assertEquals(weeks.x(0), weeks.x(1));
        assertEquals(.2, weeks.x(0));
    }

    @Test
    void change_points_of_weeks_need_sixteen() {
        assertEquals(
                Result.declined(Why.TOO_FEW_VALUES),
                ChangePoints.of(series(Unit.WEEK, 15, EdgesTest::wave, w -> true)));
        assertInstanceOf(Result.Value.class, ChangePoints.of(series(Unit.WEEK, 16, EdgesTest::wave, w -> true)));
    }

    private static Series thirds(Unit unit, int each, int middle, double step) {
        int n = 3 * each;
        return series(unit, n, d -> wave(d) + step * (d / each), d -> d / each != 1 || d % each < middle);
    }

    private static boolean same(Series series, double leastStep) {
        return StayedSame.of(series, new PairChance(.5, .45, .55), leastStep);
    }

    @Test
    void the_same_needs_ten_days_or_five_weeks_in_each_third() {
        assertTrue(same(thirds(Unit.DAY, 40, 10, 0), 1));
        assertFalse(same(thirds(Unit.DAY, 40, 9, 0), 1));
        assertTrue(same(thirds(Unit.WEEK, 15, 5, 0), 1));
        assertFalse(same(thirds(Unit.WEEK, 15, 4, 0), 1));
    }

    @Test
    void thirds_half_a_point_apart_are_not_the_same_and_a_little_less_is() {
        assertFalse(same(thirds(Unit.DAY, 40, 40, .25), HALF), "the outer two are half a point apart");
        assertTrue(same(thirds(Unit.DAY, 40, 40, .2421875), HALF));
    }

    @ParameterizedTest
    @CsvSource({".40, .60, true", ".39, .55, false", ".45, .61, false"})
    void the_same_is_said_only_where_the_band_lies_between_40_and_60(double low, double high, boolean said) {
        assertEquals(said, StayedSame.of(thirds(Unit.DAY, 40, 40, 0), new PairChance(HALF, low, high), HALF));
    }

    @Test
    void a_step_just_worth_saying_is_said() {
        Series step = series(Unit.DAY, 120, d -> d % 2 * .015625 + (d < 60 ? 0 : HALF), d -> true);
        assertEquals(HALF, value(SettledChange.of(step, List.of(), HALF)).step());
        assertEquals(Result.declined(Why.STEP_TOO_SMALL), SettledChange.of(step, List.of(), HALF + .001));
    }

    private static Result<SettledChange> weeks(IntPredicate logged, Double... markers) {
        Series step = series(Unit.WEEK, 60, w -> wave(w) / 4 + (w >= 30 ? 3 : 0), logged);
        return SettledChange.of(step, List.of(markers), HALF);
    }

    @Test
    void of_weeks_two_silent_ones_may_pass_and_a_phase_two_away_may_not() {
        assertTrue(weeks(w -> w < 28 || w > 29).toOptional().isPresent());
        assertEquals(Result.declined(Why.GAP_IN_RANGE), weeks(w -> w < 28 || w > 30));
        assertEquals(Result.declined(Why.PHASE_NEAR), weeks(w -> true, 27.0));
        assertEquals(Result.declined(Why.PHASE_NEAR), weeks(w -> true, 32.0));
        assertTrue(weeks(w -> true, 26.9, 32.1).toOptional().isPresent());
    }

    @Test
    void a_drawn_start_is_as_large_in_any_unit_of_the_measure() {
        for (int seed = 0; seed < 200; seed++) {
            double[] whole = Diaries.answers(Diaries.latent(Diaries.random(seed), 12, 0), 1, -2, 2);
            double[] tenths = DoubleStream.of(whole).map(v -> v / 10).toArray();
            assertEquals(
                    value(DrawnStart.of(Grid.of(whole), 6, 3, 9)).p(),
                    value(DrawnStart.of(Grid.of(tenths), 6, 3, 9)).p());
        }
    }
}
