package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each statistic at the edge of its own minimum: the reason below, a value at it. */
class DeclinedTest {
    private static Series days(double... x) {
        return Series.of(Unit.DAY, IntStream.range(0, x.length).toArray(), x);
    }

    private static double[] waves(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i % 3).toArray();
    }

    private static void declines(Why why, Result<?> below, Result<?> at) {
        assertEquals(Result.declined(why), below);
        assertInstanceOf(Result.Value.class, at);
    }

    @Test
    void neighbours_need_eight_pairs() {
        declines(
                Why.TOO_FEW_NEIGHBOURS,
                NeighbourCorrelation.of(days(waves(8))),
                NeighbourCorrelation.of(days(waves(9))));
        assertEquals(Result.of(0.0), NeighbourCorrelation.of(days(new double[9])));
    }

    @Test
    void a_trend_needs_three_values() {
        declines(Why.TOO_FEW_VALUES, MannKendall.of(days(1, 2)), MannKendall.of(days(1, 2, 3)));
        declines(Why.TOO_FEW_NEIGHBOURS, CalendarTrend.of(days(1, 2, 3)), CalendarTrend.of(days(waves(9))));
    }

    @Test
    void a_slope_needs_two_values_at_different_times() {
        declines(Why.TOO_FEW_VALUES, TheilSen.slope(days(1)), TheilSen.slope(days(1, 2)));
        Series oneDay = Series.of(Unit.DAY, new int[] {3, 3}, new double[] {1, 2});
        assertEquals(Result.declined(Why.NO_VARIATION), TheilSen.of(oneDay, .95));
    }

    @Test
    void a_split_needs_two_values() {
        declines(Why.TOO_FEW_VALUES, SingleSplit.of(days(1)), SingleSplit.of(days(1, 2)));
    }

    @Test
    void a_partition_needs_one_segment() {
        declines(Why.TOO_FEW_VALUES, OptimalPartition.of(days(1, 2), 1, 3), OptimalPartition.of(days(1, 2, 3), 1, 3));
    }

    @Test
    void change_points_need_two_segments_and_two_values() {
        declines(Why.TOO_FEW_VALUES, ChangePoints.of(days(waves(27))), ChangePoints.of(days(waves(28))));
        assertEquals(Result.declined(Why.NO_VARIATION), ChangePoints.of(days(new double[28])));
        int[] everyOther = IntStream.range(0, 28).map(i -> 2 * i).toArray();
        assertEquals(
                Result.declined(Why.TOO_FEW_NEIGHBOURS), ChangePoints.of(Series.of(Unit.DAY, everyOther, waves(28))));
        int[] weeks = IntStream.range(0, 16).toArray();
        assertInstanceOf(Result.Value.class, ChangePoints.of(Series.of(Unit.WEEK, weeks, waves(16))));
    }

    @Test
    void phases_need_five_logged_days_each() {
        Grid four = Grid.of(1, Double.NaN, 2, 3, 4);
        Grid five = Grid.of(1, 2, 3, 4, 5);
        declines(Why.TOO_FEW_VALUES, PhaseComparison.of(four, five), PhaseComparison.of(five, Grid.of(2, 3, 4, 5, 6)));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), MeanDifference.of(five, four));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), Nap.of(new double[0], new double[] {1}));
        assertTrue(Nap.of(new double[] {1}, new double[] {1, 2})
                .toOptional()
                .orElseThrow()
                .standardError()
                .isEmpty());
    }

    @Test
    void rank_correlation_needs_three_pairs_that_differ() {
        Grid three = Grid.of(1, 2, 3);
        declines(Why.TOO_FEW_VALUES, Spearman.of(three, Grid.of(1, 2, Double.NaN)), Spearman.of(three, three));
        assertEquals(Result.declined(Why.NO_VARIATION), Spearman.of(three, Grid.of(2, 2, 2)));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), LagAssociation.of(three, three, 3));
        assertThrows(IllegalArgumentException.class, () -> LagAssociation.of(three, Grid.of(1), 0));
        assertThrows(IllegalArgumentException.class, () -> LagAssociation.of(three, three, -1));
    }

    @Test
    void crossings_need_six_kept_with_something_logged_near_them() {
        Grid year = Grid.of(waves(60));
        int[] window = {-1};
        declines(
                Why.TOO_FEW_VALUES,
                AroundCrossings.of(year, new int[] {1, 2, 5, 9, 13, 17, 18}, window),
                AroundCrossings.of(year, new int[] {1, 2, 5, 9, 13, 17, 21}, window));
        Grid silent =
                Grid.of(IntStream.range(0, 60).mapToDouble(d -> Double.NaN).toArray());
        assertEquals(
                Result.declined(Why.TOO_FEW_VALUES),
                AroundCrossings.of(silent, new int[] {1, 5, 9, 13, 17, 21}, window));
    }

    @Test
    void a_swing_needs_twenty_pairs_of_days_and_one_difference() {
        declines(Why.TOO_FEW_VALUES, Swing.of(days(waves(20))), Swing.of(days(waves(21))));
        assertEquals(Result.declined(Why.NO_VARIATION), Swing.of(days(new double[21])));
        int[] weeks = IntStream.range(0, 30).toArray();
        assertEquals(Result.declined(Why.DAYS_ONLY), Swing.of(Series.of(Unit.WEEK, weeks, waves(30))));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), Swing.of(days()));
    }

    @Test
    void a_table_needs_two_rows_and_no_empty_column() {
        declines(Why.TOO_FEW_VALUES, ChiSquare.of(new long[][] {{1, 2}, {0, 0}}), ChiSquare.of(new long[][] {
            {1, 2}, {2, 1}
        }));
        assertEquals(Result.declined(Why.NO_VARIATION), ChiSquare.of(new long[][] {{1, 0}, {2, 0}}));
        assertEquals(Result.declined(Why.NOTHING_COUNTED), ShrunkShares.of(new int[] {0}, new int[] {0}));
    }

    @Test
    void gaps_need_one_for_the_chart_and_ten_for_a_signal() {
        declines(Why.NOTHING_COUNTED, GChart.of(), GChart.of(3));
        assertTrue(GChart.of(3).toOptional().orElseThrow().limit().isEmpty());
        declines(Why.TOO_FEW_VALUES, GapSignal.of(new int[9], 5), GapSignal.of(new int[10], 5));
    }

    @Test
    void a_questionnaire_without_error_has_no_reliable_change() {
        declines(Why.NO_VARIATION, ReliableChange.of(1, 2, 7.5, 1), ReliableChange.of(1, 2, 7.5, .8));
        assertEquals(Result.declined(Why.NO_VARIATION), ReliableChange.of(1, 2, 0, .8));
    }

    @Test
    void a_drawn_start_needs_a_start_and_both_sides() {
        Grid days = Grid.of(1, 2, 3, 4);
        declines(Why.TOO_FEW_VALUES, DrawnStart.of(days, 0, 1, 3), DrawnStart.of(days, 2, 1, 3));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), DrawnStart.of(days, 2, 3, 2));
        Grid late = Grid.of(Double.NaN, 2, 3, 4);
        assertEquals(2, DrawnStart.of(late, 2, 1, 3).toOptional().orElseThrow().starts());
    }

    @Test
    void nothing_recovers_from_nothing() {
        KaplanMeier none = KaplanMeier.of(List.of());
        assertEquals(new KaplanMeier(List.of(), List.of(), OptionalDouble.empty()), none);
        assertThrows(IllegalArgumentException.class, () -> RecoveryEpisodes.of(Grid.of(1), Grid.of(1, 2)));
    }

    @Test
    void what_is_no_number_of_its_kind_is_a_bug_not_a_refusal() {
        assertThrows(IllegalArgumentException.class, () -> Jeffreys.of(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> PeriodRate.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjusted(.5, 1.5));
        assertThrows(IllegalArgumentException.class, () -> Series.of(Unit.DAY, new int[2], new double[1]));
    }
}
