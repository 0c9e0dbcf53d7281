package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each guard of a change point turns away what it must, and lets a clear step through. */
class SettledChangeTest {
    private static final double HALF = .5;

    private static double wave(int d) {
        return d % 5 * .25;
    }

    private static Series series(Unit unit, int n, IntToDoubleFunction x, IntPredicate logged) {
        int[] t = IntStream.range(0, n).filter(logged).toArray();
        return Series.of(unit, t, IntStream.of(t).mapToDouble(x).toArray());
    }

    private static Series stepAt(int day, double by, IntPredicate logged) {
        return series(Unit.DAY, 120, d -> wave(d) + (d >= day ? by : 0), logged);
    }

    private static Result<SettledChange> of(Series series, Double... markers) {
        return SettledChange.of(series, List.of(markers), HALF);
    }

    @Test
    void a_clear_step_is_shown_with_its_dates() {
        SettledChange up = of(stepAt(60, 3, d -> true)).toOptional().orElseThrow();
        assertEquals(new SettledChange(Strength.SHOWN, 3, 59, 60), up);
        SettledChange down = of(stepAt(60, -3, d -> true)).toOptional().orElseThrow();
        assertEquals(-1, down.direction());
        assertEquals(Strength.LEANING, down.leaning().strength());
    }

    @Test
    void a_step_without_any_noise_is_found_too() {
        Series bare = series(Unit.DAY, 80, d -> d < 40 ? 1 : 3, d -> true);
        assertEquals(
                new SettledChange(Strength.SHOWN, 2, 39, 40),
                of(bare).toOptional().orElseThrow());
    }

    @Test
    void fewer_than_sixty_days_are_too_few() {
        Series short59 = series(Unit.DAY, 59, d -> d < 30 ? 0 : 3, d -> true);
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), of(short59));
    }

    @Test
    void no_step_is_said_to_be_none() {
        assertEquals(Result.declined(Why.NO_STEP), of(stepAt(60, 0, d -> true)));
    }

    @Test
    void a_step_smaller_than_worth_saying_is_kept_back() {
        Series small = series(Unit.DAY, 120, d -> d % 2 * .01 + (d >= 60 ? .4 : 0), d -> true);
        assertEquals(Result.declined(Why.STEP_TOO_SMALL), of(small));
        assertTrue(SettledChange.of(small, List.of(), .3).toOptional().isPresent());
    }

    @Test
    void a_slow_drift_is_no_step() {
        Series drift = series(Unit.DAY, 120, d -> d * .05 + wave(d), d -> true);
        assertEquals(Result.declined(Why.LINE_FITS_BETTER), of(drift));
    }

    @Test
    void a_step_inside_a_long_silence_has_no_date() {
        assertEquals(Result.declined(Why.GAP_IN_RANGE), of(stepAt(60, 3, d -> d < 52 || d > 66)));
        assertTrue(of(stepAt(60, 3, d -> d < 52 || d > 65)).toOptional().isPresent(), "14 silent days may pass");
    }

    @Test
    void a_step_near_a_phase_is_left_to_the_phase() {
        Series step = stepAt(60, 3, d -> true);
        assertEquals(Result.declined(Why.PHASE_NEAR), of(step, 45.0));
        assertEquals(Result.declined(Why.PHASE_NEAR), of(step, 74.0));
        assertTrue(of(step, 44.0, 75.0).toOptional().isPresent());
    }

    @Test
    void weeks_lean_below_forty_and_are_shown_from_forty_on() {
        IntToDoubleFunction step = w -> wave(w) + (w >= 19 ? 3 : 0);
        assertEquals(
                Strength.LEANING,
                of(series(Unit.WEEK, 39, step, w -> true))
                        .toOptional()
                        .orElseThrow()
                        .strength());
        assertEquals(
                Strength.SHOWN,
                of(series(Unit.WEEK, 40, step, w -> true))
                        .toOptional()
                        .orElseThrow()
                        .strength());
    }

    @Test
    void of_two_steps_the_later_is_told() {
        Series two = series(Unit.DAY, 300, d -> wave(d) + (d >= 100 ? 1 : 0) + (d >= 200 ? 4 : 0), d -> true);
        assertEquals(
                List.of(99, 200),
                ChangePoints.of(two).toOptional().orElseThrow().starts());
        assertEquals(200, of(two).toOptional().orElseThrow().notAfter());
    }

    @Test
    void the_same_is_said_of_a_level_diary_and_not_of_a_dip_or_a_tilt() {
        Series level = stepAt(60, 0, d -> true);
        var chance = new PairChance(.5, .45, .55);
        assertTrue(StayedSame.of(level, chance, HALF));
        assertFalse(StayedSame.of(level, new PairChance(.5, .39, .61), HALF), "too wide to tell");
        Series dip = series(Unit.DAY, 120, d -> wave(d) - (d >= 40 && d < 80 ? 1 : 0), d -> true);
        assertFalse(StayedSame.of(dip, chance, HALF));
        Series tilt = series(Unit.DAY, 120, d -> d * .008 + 4 * wave(d), d -> true);
        assertFalse(StayedSame.of(tilt, chance, HALF), "thirds more than half a point apart");
        Series hollow = stepAt(60, 0, d -> d < 40 || d >= 72);
        assertFalse(StayedSame.of(hollow, chance, HALF), "eight days in the middle third");
    }
}
