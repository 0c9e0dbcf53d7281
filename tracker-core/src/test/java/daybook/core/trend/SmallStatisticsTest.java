package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.trend.HoursOfWeek.Moment;
import daybook.core.word.Daily;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day values, weeks, swing and the hours of the week. */
class SmallStatisticsTest {
    private static <T> T value(Result<T> result) {
        return result.toOptional().orElseThrow();
    }

    private static Series days(double... x) {
        return Series.of(Unit.DAY, IntStream.range(0, x.length).toArray(), x);
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 2.333333333", "MEDIAN, 2", "FIRST, 4", "LAST, 2", "SUM, 7"})
    void a_day_has_one_value(Daily rule, double expected) {
        assertEquals(expected, value(DayValues.of(rule, List.of(4.0, 1.0, 2.0))));
    }

    @Test
    void a_day_without_a_value_is_unknown() {
        assertEquals(Result.declined(Why.NOTHING_COUNTED), DayValues.of(Daily.SUM, List.of()));
    }

    @Test
    void the_order_of_a_sum_does_not_untie_two_days() {
        double there = value(DayValues.of(Daily.MEAN, List.of(.1, .2, .3)));
        double back = value(DayValues.of(Daily.MEAN, List.of(.3, .2, .1)));
        assertEquals(there, back);
        assertTrue(.1 + .2 + .3 != .3 + .2 + .1, "the sums differ in their last bit");
    }

    @Test
    void a_week_needs_three_days_and_begins_on_monday() {
        int monday = (int) LocalDate.of(2026, 10, 5).toEpochDay();
        assertEquals(DayOfWeek.MONDAY, LocalDate.ofEpochDay(monday).getDayOfWeek());
        Series series =
                Series.of(Unit.DAY, new int[] {monday - 2, monday - 1, monday, monday + 1, monday + 6}, new double[] {
                    9, 9, 1, 2, 6
                });
        Series weeks = Weekly.of(series);
        assertEquals(1, weeks.size());
        assertEquals(Weekly.week(monday), weeks.t(0));
        assertEquals(3, weeks.x(0));
        assertEquals(Unit.WEEK, weeks.unit());
    }

    @Test
    void a_measure_kept_by_the_week_is_taken_as_it_is() {
        int[] sundays = IntStream.range(0, 10).map(w -> 20_003 + 7 * w).toArray();
        Series weekly = Series.of(Unit.DAY, sundays, new double[10]);
        assertTrue(Weekly.keptByTheWeek(weekly));
        assertEquals(10, Weekly.of(weekly).size());
        assertEquals(9, Weekly.of(weekly).span());
        assertFalse(Weekly.keptByTheWeek(days(1, 2, 3)));
        assertFalse(Weekly.keptByTheWeek(days(1)));
    }

    @Test
    void a_part_of_a_series_keeps_both_ends() {
        Series part = days(0, 1, 2, 3, 4).within(1, 3);
        assertEquals(3, part.size());
        assertEquals(1, part.x(0));
        Grid grid = part.grid(0, 4);
        assertEquals(5, grid.length());
        assertFalse(grid.logged(0));
        assertEquals(3, grid.at(3));
        assertEquals(0, part.grid(4, 2).length());
        assertEquals(1, part.grid(3, 9).count());
    }

    @Test
    void order_given_does_not_matter() {
        Series mixed = Series.of(Unit.DAY, new int[] {3, 1, 2}, new double[] {30, 10, 20});
        assertEquals(10, mixed.x(0));
        assertEquals(30, mixed.x(2));
    }

    @Test
    void of_two_values_on_one_day_the_last_is_the_neighbour() {
        int[] t = {0, 1, 1, 2, 3, 4, 5, 6, 7, 8};
        double[] twice = {0, 9, 1, 0, 1, 0, 1, 0, 1, 0};
        int[] once = IntStream.range(0, 9).toArray();
        double[] alone = {0, 1, 0, 1, 0, 1, 0, 1, 0};
        assertEquals(NeighbourCorrelation.of(once, alone), NeighbourCorrelation.of(t, twice));
    }

    @Test
    void two_periods_differ_only_if_their_bands_are_apart() {
        Random random = Diaries.random(3);
        double[] calm =
                IntStream.range(0, 60).mapToDouble(d -> random.nextGaussian()).toArray();
        double[] wild = IntStream.range(0, 60)
                .mapToDouble(d -> 3 * random.nextGaussian())
                .toArray();
        double[] calmToo =
                IntStream.range(0, 60).mapToDouble(d -> random.nextGaussian()).toArray();
        Swing first = value(Swing.of(days(calm)));
        assertTrue(first.differsFrom(value(Swing.of(days(wild)))));
        assertFalse(first.differsFrom(value(Swing.of(days(calmToo)))));
    }

    @Test
    void seven_days_in_ten_alike_are_mostly_one_value() {
        assertTrue(Swing.mostlyOneValue(days(0, 0, 0, 0, 0, 0, 0, 1, 2, 3)));
        assertFalse(Swing.mostlyOneValue(days(0, 0, 0, 0, 0, 0, 4, 1, 2, 3)));
        assertFalse(Swing.mostlyOneValue(days()));
    }

    @Test
    void a_change_of_four_in_a_sharp_scale_is_reliable() {
        assertTrue(value(ReliableChange.of(47.5, 32.5, 7.5, .8)).reliable());
        assertFalse(value(ReliableChange.of(47.5, 44.5, 7.5, .8)).reliable());
    }

    private static List<Moment> moments(int weeks, int aWeek, double worseInTheEvening, long seed) {
        Random random = Diaries.random(seed);
        var moments = new ArrayList<Moment>();
        for (int w = 0; w < weeks; w++) {
            for (int i = 0; i < aWeek; i++) {
                int hour = random.nextInt(24);
                double chance = hour >= 18 ? worseInTheEvening : .3;
                moments.add(new Moment(w, random.nextInt(7), hour, random.nextDouble() < chance));
            }
        }
        return moments;
    }

    @Test
    void evenings_that_weigh_more_are_noticed() {
        HoursOfWeek hours = value(HoursOfWeek.of(moments(12, 20, .9, 1)));
        assertTrue(hours.p() < .05, "p " + hours.p());
        assertEquals(28, hours.cells().size());
        assertEquals(240, hours.interactions());
    }

    @Test
    void hours_that_do_not_matter_are_called_so_in_most_diaries() {
        long alarms = IntStream.range(0, 100)
                .filter(seed -> value(HoursOfWeek.of(moments(10, 8, .3, seed))).p() < .05)
                .count();
        assertTrue(alarms <= 10, alarms + " of 100");
    }

    @Test
    void the_same_log_gives_the_same_page() {
        assertEquals(HoursOfWeek.of(moments(9, 8, .5, 4)), HoursOfWeek.of(moments(9, 8, .5, 4)));
    }

    @Test
    void hours_need_sixty_contacts_in_eight_weeks_and_two_outcomes() {
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), HoursOfWeek.of(moments(8, 7, .5, 1)));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), HoursOfWeek.of(moments(7, 20, .5, 1)));
        var alike = moments(8, 8, .5, 1).stream()
                .map(m -> new Moment(m.week(), m.weekday(), m.hour(), true))
                .toList();
        assertEquals(Result.declined(Why.NO_VARIATION), HoursOfWeek.of(alike));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "11, 1", "12, 2", "17, 2", "18, 3", "23, 3"})
    void the_day_has_four_parts(int hour, int part) {
        assertEquals(part, new Moment(0, 0, hour, true).cell());
    }

    @Test
    void a_gap_that_is_long_or_eight_in_a_row_above_is_good_news() {
        int[] gaps = {2, 0, 1, 3, 0, 0, 4, 2, 1, 1};
        int limit = value(GapSignal.of(gaps, 0)).limit();
        assertFalse(value(GapSignal.of(gaps, limit - 1)).longest());
        assertTrue(value(GapSignal.of(gaps, limit)).longest());
        int[] better = IntStream.concat(
                        IntStream.of(gaps), IntStream.generate(() -> 5).limit(8))
                .toArray();
        assertTrue(value(GapSignal.of(better, 0)).eightAbove());
        better[17] = 1;
        assertFalse(value(GapSignal.of(better, 0)).eightAbove());
    }

    @Test
    void a_share_carries_its_band() {
        PeriodRate rate = value(PeriodRate.of(17, 24));
        assertEquals(17 / 24.0, rate.share());
        assertEquals(new Band(rate.low(), rate.high()), Jeffreys.of(17, 24));
        assertEquals(.35, Jeffreys.of(17, 24).width(), .02);
        assertFalse(Jeffreys.of(17, 24).holds(.5));
        assertEquals(Result.declined(Why.NOTHING_COUNTED), PeriodRate.of(0, 0));
    }
}
