package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties P1 to P8 of steadiness, 200 seeded journals each. */
class SteadinessTest {
    private static final double NOISE = 1e-12;

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Random random(int seed) {
        return new Random(20170401L + seed);
    }

    private static List<TestDay> journal(Random random, int days, double rate, double hold) {
        var out = new ArrayList<TestDay>();
        for (int d = 0; d < days; d++) {
            if (out.isEmpty() || random.nextDouble() < rate) {
                int tested = 1 + random.nextInt(3);
                int held = (int) IntStream.range(0, tested)
                        .filter(i -> random.nextDouble() < hold)
                        .count();
                out.add(new TestDay(d, held, tested));
            }
        }
        return out;
    }

    private static SteadinessLevel level(List<TestDay> days, long upto) {
        return Steadiness.of(days, upto).toOptional().orElseThrow();
    }

    private static int hundredths(double p) {
        return (int) Math.round(100 * p);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void p1_one_more_held_never_lowers_and_one_more_gave_way_never_raises(int seed) {
        Random random = random(seed);
        var days = journal(random, 120, .3, random.nextDouble());
        var past = days.get(random.nextInt(days.size()));
        SteadinessLevel before = level(days, 125);

        var withHeld = new ArrayList<>(days);
        withHeld.add(new TestDay(past.epochDay(), 1, 1));
        SteadinessLevel held = level(withHeld, 125);
        assertTrue(held.low() > before.low() - NOISE
                && held.median() > before.median() - NOISE
                && held.high() > before.high() - NOISE);

        var withGaveWay = new ArrayList<>(days);
        withGaveWay.add(new TestDay(past.epochDay(), 0, 1));
        SteadinessLevel gaveWay = level(withGaveWay, 125);
        assertTrue(gaveWay.low() < before.low() + NOISE
                && gaveWay.median() < before.median() + NOISE
                && gaveWay.high() < before.high() + NOISE);
        assertTrue(held.median() - gaveWay.median() > 0, "the two must not be the same, or this test proves nothing");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void p2_sixty_silent_days_only_widen(int seed) {
        Random random = random(seed);
        var days = journal(random, 120, .1 + .6 * random.nextDouble(), .2 + .7 * random.nextDouble());
        SteadinessLevel before = level(days, 120);
        SteadinessLevel after = level(days, 180);
        assertTrue(after.low() - before.low() <= .001, "the lower end rose by " + (after.low() - before.low()));
        assertTrue(Math.abs(after.median() - before.median()) <= .005, before + " " + after);
        assertTrue(after.high() - after.low() >= before.high() - before.low() - NOISE);
    }

    @Test
    void p3_thinner_logging_widens_the_band_on_average() {
        double thick = seeds().mapToDouble(s -> width(journal(random(s), 120, .8, .6)))
                .average()
                .orElseThrow();
        double thin = seeds().mapToDouble(s -> width(journal(random(s), 120, .2, .6)))
                .average()
                .orElseThrow();
        assertTrue(thin > thick + .05, thin + " against " + thick);
    }

    private static double width(List<TestDay> days) {
        SteadinessLevel level = level(days, 120);
        return level.high() - level.low();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void p4_p5_neither_the_order_within_a_day_nor_the_order_of_arrival_counts(int seed) {
        Random random = random(seed);
        var days = journal(random, 90, .4, .6);
        var singly = new ArrayList<TestDay>();
        for (TestDay day : days) {
            for (int i = 0; i < day.tested(); i++) {
                singly.add(new TestDay(day.epochDay(), i < day.held() ? 1 : 0, 1));
            }
        }
        Collections.shuffle(singly, random);
        assertEquals(level(days, 95), level(singly, 95));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void p6_swapping_held_and_gave_way_mirrors_the_level(int seed) {
        Random random = random(seed);
        var days = journal(random, 120, .3, random.nextDouble());
        var swapped = days.stream()
                .map(d -> new TestDay(d.epochDay(), d.tested() - d.held(), d.tested()))
                .toList();
        SteadinessLevel level = level(days, 130);
        SteadinessLevel mirror = level(swapped, 130);
        assertEquals(level.low(), 1 - mirror.high(), NOISE);
        assertEquals(level.median(), 1 - mirror.median(), NOISE);
        assertEquals(level.mean(), 1 - mirror.mean(), NOISE);
        assertEquals(level.variance(), mirror.variance(), NOISE);
    }

    @Test
    void p7_a_bad_week_is_no_fall_to_zero_and_a_good_one_comes_back() {
        var days = new ArrayList<TestDay>();
        for (int i = 0; i < 60; i++) {
            days.add(new TestDay(2L * i, i % 6 == 0 ? 0 : 1, 1));
        }
        assertEquals(85, hundredths(level(days, 118).median()));
        for (int d = 120; d <= 124; d += 2) {
            days.add(new TestDay(d, 0, 1));
        }
        assertEquals(74, hundredths(level(days, 124).median()));
        for (int d = 126; d <= 144; d += 2) {
            days.add(new TestDay(d, 1, 1));
        }
        assertEquals(84, hundredths(level(days, 144).median()));
    }

    @ParameterizedTest
    @CsvSource({"1, 71, 32, 95", "5, 89, 68, 98", "10, 94, 81, 99"})
    void p8_held_every_time_on_one_day(int tests, int median, int low, int high) {
        SteadinessLevel level = level(List.of(new TestDay(0, tests, tests)), 0);
        assertEquals(
                List.of(median, low, high),
                List.of(hundredths(level.median()), hundredths(level.low()), hundredths(level.high())));
    }

    @Test
    void the_path_ends_where_the_level_is_and_starts_with_the_first_test() {
        var days = journal(random(7), 60, .3, .7).stream()
                .map(d -> new TestDay(d.epochDay() + 10, d.held(), d.tested()))
                .toList();
        List<LevelOn> path = Steadiness.path(days, 0, 75);
        assertEquals(10, path.getFirst().epochDay());
        for (LevelOn on : path) {
            assertEquals(level(days, on.epochDay()), on.level());
        }
        assertEquals(path.subList(20, path.size()), Steadiness.path(days, 30, 75));
        assertEquals(List.of(), Steadiness.path(days, 0, 9));
    }

    @Test
    void a_thousand_held_after_a_thousand_gave_way_stays_a_number() {
        var days = List.of(new TestDay(0, 0, 1e6), new TestDay(1, 1e6, 1e6));
        SteadinessLevel level = level(days, 1);
        assertTrue(level.low() > 0 && level.high() < 1 && level.low() < level.high(), level.toString());
    }

    @Test
    void nothing_tested_is_declined() {
        assertEquals(Result.declined(Why.NOTHING_COUNTED), Steadiness.of(List.of(), 5));
        assertEquals(Result.declined(Why.NOTHING_COUNTED), Steadiness.of(List.of(new TestDay(6, 1, 1)), 5));
        assertEquals(Result.declined(Why.NOTHING_COUNTED), SteadinessChange.of(List.of(), 5));
    }

    @Test
    void a_change_needs_fifty_six_days() {
        var days = List.of(new TestDay(0, 1, 1));
        assertEquals(Result.declined(Why.TOO_YOUNG), SteadinessChange.of(days, 55));
        assertTrue(SteadinessChange.of(days, 56).toOptional().isPresent());
    }

    @Test
    void a_real_change_is_shown_with_its_direction() {
        var days = new ArrayList<TestDay>();
        for (int d = 0; d < 120; d++) {
            days.add(new TestDay(d, d < 60 ? 0 : 1, 1));
        }
        SteadinessChange change = SteadinessChange.of(days, 119).toOptional().orElseThrow();
        assertEquals(Strength.SHOWN, change.strength());
        assertEquals(1, change.direction());
        var one = SteadinessChange.of(days.subList(0, 1), 90).toOptional().orElseThrow();
        assertEquals(Strength.CANNOT_TELL, one.strength());
        assertEquals(0, one.direction());
    }

    @Test
    void unlogged_days_held_half_as_often_lower_the_end() {
        var level = new SteadinessLevel(.6, .7, .8, .7, .01);
        assertEquals(.6, level.whatIfLow(1));
        assertEquals(.45, level.whatIfLow(.5), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> level.whatIfLow(1.5));
    }

    @Test
    void the_median_is_shown_up_to_a_band_of_fifty() {
        assertTrue(new SteadinessLevel(.25, .5, .75, .5, .01).shown());
        assertFalse(new SteadinessLevel(.25, .5, .76, .5, .01).shown());
    }

    @Test
    void a_day_cannot_hold_more_than_was_tested() {
        assertThrows(IllegalArgumentException.class, () -> new TestDay(0, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new TestDay(0, Double.NaN, 1));
    }
}
