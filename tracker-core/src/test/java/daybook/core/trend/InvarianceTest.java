package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any diary, 200 seeded ones each; and the fast ways against the plain ones. */
class InvarianceTest {
    private static final double NOISE = 1e-12;

    private static IntStream seeds() {
        return Diaries.seeds();
    }

    private static <T> T value(Result<T> result) {
        return result.toOptional().orElseThrow();
    }

    private static Series mapped(Series s, int timeSign, double scale, double shift) {
        int[] t = IntStream.range(0, s.size()).map(i -> timeSign * s.t(i)).toArray();
        double[] x = IntStream.range(0, s.size())
                .mapToDouble(i -> scale * s.x(i) + shift)
                .toArray();
        return Series.of(s.unit(), t, x);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void time_reversed_turns_s_round(int seed) {
        Series series = Diaries.any(Diaries.random(seed), 100);
        assertEquals(
                -value(MannKendall.of(series)).s(),
                value(MannKendall.of(mapped(series, -1, 1, 0))).s());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shift_and_scale_keep_s_the_pair_chance_and_r(int seed) {
        Series series = Diaries.any(Diaries.random(seed), 100);
        // a power of two and a whole shift of values with few digits: nothing is rounded, so ties stay ties
        CalendarTrend plain = value(CalendarTrend.of(series));
        CalendarTrend moved = value(CalendarTrend.of(mapped(series, 1, 4, 3)));
        assertEquals(plain.plain().s(), moved.plain().s());
        assertEquals(plain.r(), moved.r(), 1e-9);
        assertEquals(plain.chance().chance(), moved.chance().chance(), NOISE);
        assertEquals(plain.chance().low(), moved.chance().low(), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shift_and_scale_keep_nap_and_its_r(int seed) {
        Random random = Diaries.random(seed);
        double[] before = Diaries.answers(Diaries.latent(random, 40, .4), 1.2, -3, 3);
        double[] after = Diaries.answers(Diaries.latent(random, 40, .4), 1.2, -3, 3);
        PhaseComparison plain = value(PhaseComparison.of(Grid.of(before), Grid.of(after)));
        PhaseComparison moved = value(PhaseComparison.of(Grid.of(moved(before)), Grid.of(moved(after))));
        assertEquals(plain.nap(), moved.nap(), NOISE);
        assertEquals(plain.r(), moved.r(), 1e-9);
    }

    private static double[] moved(double[] x) {
        return DoubleStream.of(x).map(v -> 4 * v + 3).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swapping_the_phases_turns_nap_round(int seed) {
        Random random = Diaries.random(seed);
        double[] a = Diaries.anyGrid(random, 60).values();
        double[] b = Diaries.anyGrid(random, 50).values();
        Nap there = value(Nap.of(a, b));
        Nap back = value(Nap.of(b, a));
        assertEquals(there.nap(), 1 - back.nap(), NOISE);
        assertEquals(there.standardError().orElseThrow(), back.standardError().orElseThrow(), NOISE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nap_is_the_mean_over_all_pairs(int seed) {
        Random random = Diaries.random(seed);
        double[] a = Diaries.anyGrid(random, 30).values();
        double[] b = Diaries.anyGrid(random, 40).values();
        double sum = 0;
        for (double before : a) {
            for (double after : b) {
                sum += (Math.signum(after - before) + 1) / 2;
            }
        }
        assertEquals(sum / (a.length * b.length), value(Nap.of(a, b)).nap(), NOISE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_factor_is_the_double_sum_and_never_below_one(int seed) {
        Random random = Diaries.random(seed);
        Series series = Diaries.any(random, 120);
        double r = .9 * random.nextDouble();
        double sum = 0;
        for (int i = 0; i < series.size(); i++) {
            for (int j = 0; j < series.size(); j++) {
                sum += Math.pow(r, Math.abs(series.t(i) - series.t(j)));
            }
        }
        double factor = CalendarTrend.factor(series.times(), r);
        assertEquals(sum / series.size(), factor, 1e-9);
        assertTrue(factor >= 1);
        assertTrue(value(CalendarTrend.of(series)).factor() >= 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void concordance_is_the_sum_over_all_pairs(int seed) {
        Series series = Diaries.any(Diaries.random(seed), 150);
        long s = 0;
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                s += (long) Math.signum(series.x(j) - series.x(i));
            }
        }
        assertEquals(s, value(MannKendall.of(series)).s());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_fast_slopes_are_all_slopes(int seed) {
        Random random = Diaries.random(seed);
        Series series = Diaries.any(random, 60 + random.nextInt(300));
        double[] all = allSlopes(series);
        SlopeOrder fast = SlopeOrder.of(series);
        assertEquals(all.length, fast.count());
        for (int k = 0; k < 12; k++) {
            int rank = k == 0 ? 0 : k == 1 ? all.length - 1 : random.nextInt(all.length);
            assertEquals(all[rank], fast.at(rank), 1e-12 * Math.max(1, Math.abs(all[rank])));
        }
        assertEquals(Numbers.median(all), fast.median(), NOISE);
    }

    private static double[] allSlopes(Series s) {
        var slopes = DoubleStream.builder();
        for (int j = 1; j < s.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (s.t(j) > s.t(i)) {
                    slopes.add((s.x(j) - s.x(i)) / (s.t(j) - s.t(i)) + 0.0);
                }
            }
        }
        double[] all = slopes.build().toArray();
        Arrays.sort(all);
        return all;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_fast_slopes_hold_where_values_share_a_day(int seed) {
        Random random = Diaries.random(seed);
        int[] t = IntStream.generate(() -> random.nextInt(60)).limit(150).toArray();
        double[] x = IntStream.generate(() -> random.nextInt(5))
                .limit(150)
                .asDoubleStream()
                .toArray();
        Series series = Series.of(Unit.DAY, t, x);
        double[] all = allSlopes(series);
        SlopeOrder fast = SlopeOrder.of(series);
        assertEquals(all.length, fast.count());
        assertEquals(all[0], fast.at(0), NOISE);
        assertEquals(all[all.length / 3], fast.at(all.length / 3), NOISE);
        assertEquals(all[all.length - 1], fast.at(all.length - 1), NOISE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pelt_is_optimal_partitioning(int seed) {
        Random random = Diaries.random(seed);
        Series series = Diaries.any(random, 60 + random.nextInt(200));
        int least = 1 + random.nextInt(14);
        double penalty = 30 * random.nextDouble() * random.nextDouble();
        OptimalPartition fast = value(OptimalPartition.of(series, penalty, least));
        assertEquals(plainPartition(series.values(), penalty, least), fast);
    }

    private static OptimalPartition plainPartition(double[] x, double penalty, int least) {
        var levels = new Levels(x);
        double[] best = new double[x.length + 1];
        int[] from = new int[x.length + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int j = least; j <= x.length; j++) {
            for (int i = 0; i <= j - least; i++) {
                double cost = best[i] + levels.cost(i, j) + penalty;
                if (cost < best[j] - 1e-12) {
                    best[j] = cost;
                    from[j] = i;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int j = from[x.length]; j > 0; j = from[j]) {
            starts.addFirst(j);
        }
        return new OptimalPartition(best[x.length], List.copyOf(starts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_single_split_leaves_the_least_squares_of_all(int seed) {
        Series series = Diaries.any(Diaries.random(seed), 80);
        double[] x = series.values();
        SingleSplit split = value(SingleSplit.of(series));
        double[] rss = IntStream.range(1, x.length)
                .mapToDouble(k -> Numbers.squares(x, 0, k) + Numbers.squares(x, k, x.length))
                .toArray();
        double least = Arrays.stream(rss).min().orElseThrow();
        assertEquals(least, split.rss(), NOISE);
        assertEquals(
                IntStream.range(1, x.length)
                        .filter(k -> rss[k - 1] <= least + 1e-9)
                        .boxed()
                        .toList(),
                split.ties());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void adjusted_p_keep_their_order_and_never_fall(int seed) {
        Random random = Diaries.random(seed);
        double[] p = random.doubles(1 + random.nextInt(20)).map(v -> v * v * v).toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        for (int i = 0; i < p.length; i++) {
            assertTrue(adjusted[i] >= p[i] && adjusted[i] <= 1);
            for (int j = 0; j < p.length; j++) {
                assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j]);
            }
        }
        double[] backwards = BenjaminiHochberg.adjusted(reversed(p));
        assertArrayEquals(adjusted, reversed(backwards));
    }

    private static double[] reversed(double[] x) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> x[x.length - 1 - i])
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_counted_ranks_of_a_shift_are_the_sorted_ones(int seed) {
        Random random = Diaries.random(seed);
        Grid x = Diaries.anyGrid(random, 70);
        double[] days = IntStream.range(0, 70)
                .mapToDouble(d -> random.nextDouble() < .7 ? random.nextInt(4) : Double.NaN)
                .toArray();
        int shift = random.nextInt(70);
        Grid turned = Grid.of(IntStream.range(0, 70)
                .mapToDouble(d -> days[(d - shift + 70) % 70])
                .toArray());
        double counted = new ShiftedRanks(x, Grid.of(days)).shiftedBy(shift).orElseThrow();
        assertEquals(value(Spearman.of(x, turned)), counted, NOISE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jeffreys_and_wilson_are_never_far_apart(int seed) {
        Random random = Diaries.random(seed);
        int n = 20 + random.nextInt(200);
        int k = random.nextInt(n + 1);
        Band jeffreys = Jeffreys.of(k, n);
        assertTrue(jeffreys.holds((double) k / n));
        assertEquals(Wilson.of(k, n).low(), jeffreys.low(), .05);
        assertEquals(Wilson.of(k, n).high(), jeffreys.high(), .09);
    }

    @Test
    void twice_the_scale_twice_the_slope_and_another_start_of_days_changes_nothing() {
        Series series = Diaries.any(Diaries.random(1), 200);
        TheilSen plain = value(TheilSen.of(series, .95));
        TheilSen scaled = value(TheilSen.of(mapped(series, 1, 2, 0), .95));
        assertEquals(2 * plain.slope(), scaled.slope(), NOISE);
        int[] later =
                IntStream.range(0, series.size()).map(i -> series.t(i) + 20_000).toArray();
        TheilSen moved = value(TheilSen.of(Series.of(Unit.DAY, later, series.values()), .95));
        assertEquals(plain.low(), moved.low(), NOISE);
    }
}
