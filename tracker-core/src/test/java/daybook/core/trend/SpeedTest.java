package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The goals of speed, as ratios in one run, warm, median of 5. By hand; without the coverage agent. */
@Tag("slow")
class SpeedTest {
    private static final int LONG = 30_000;
    private static final long WARM = 1_500_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Of this thread alone: other work on the machine does not count. */
    private static double milliseconds(Supplier<?> work) {
        int seen = 0;
        double[] spent = new double[5];
        long began = CLOCK.getCurrentThreadCpuTime();
        int run = 0;
        while (run < 10 || CLOCK.getCurrentThreadCpuTime() - began < WARM) {
            seen += work.get().hashCode() == 0 ? 1 : 2;
            run++;
        }
        for (int i = 0; i < spent.length; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            seen += work.get().hashCode() == 0 ? 1 : 2;
            spent[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        }
        assertTrue(seen > 0);
        Arrays.sort(spent);
        return spent[2];
    }

    private static Series days(int n) {
        double[] x = Diaries.answers(Diaries.latent(Diaries.random(n), n, .4), 1.2, -3, 3);
        return Diaries.series(x, d -> true);
    }

    private static Series reals(int n) {
        return Diaries.series(Diaries.latent(Diaries.random(n), n, .4), d -> true);
    }

    static double[] sortedSlopes(Series s) {
        double[] slopes = new double[s.size() * (s.size() - 1) / 2];
        int k = 0;
        for (int j = 1; j < s.size(); j++) {
            for (int i = 0; i < j; i++) {
                slopes[k++] = (s.x(j) - s.x(i)) / (s.t(j) - s.t(i));
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static void says(String what, double value, double atMost) {
        System.out.printf("%s: %.3f (goal %.3f)%n", what, value, atMost);
        assertTrue(value <= atMost, what + " " + value);
    }

    @Test
    void mann_kendall_takes_a_third_of_the_librarys_kendall() {
        for (Series series : new Series[] {days(LONG), reals(LONG)}) {
            double[] t = Arrays.stream(series.times()).asDoubleStream().toArray();
            double ours = milliseconds(() -> MannKendall.of(series));
            double theirs = milliseconds(() -> new KendallsCorrelation().correlation(t, series.values()));
            says("Mann-Kendall against commons-math3", ours / theirs, 1 / 3.0);
        }
    }

    @Test
    void theil_sen_takes_a_twentieth_of_sorting_all_slopes() {
        for (Series series : new Series[] {days(TenYears.DAYS), reals(TenYears.DAYS)}) {
            double ours = milliseconds(() -> TheilSen.of(series, .95));
            double theirs = milliseconds(() -> sortedSlopes(series));
            says("Theil-Sen against all slopes", ours / theirs, 1 / 20.0);
        }
    }

    @Test
    void eight_times_the_days_take_at_most_twelve_times_as_long() {
        growth("answers", days(LONG), days(TenYears.DAYS));
        growth("reals", reals(LONG), reals(TenYears.DAYS));
        Series few = reals(TenYears.DAYS);
        Series many = reals(LONG);
        double slopes = milliseconds(() -> TheilSen.of(many, .95));
        says("Theil-Sen growth", slopes / milliseconds(() -> TheilSen.of(few, .95)), 12);
        var short10 = new TenYears(TenYears.DAYS).tests();
        var long80 = new TenYears(LONG).tests();
        double filter = milliseconds(() -> Steadiness.of(long80, LONG));
        says("filter growth", filter / milliseconds(() -> Steadiness.of(short10, TenYears.DAYS)), 12);
    }

    private static void growth(String kind, Series many, Series few) {
        double long80 = milliseconds(() -> MannKendall.of(many));
        says("Mann-Kendall growth, " + kind, long80 / milliseconds(() -> MannKendall.of(few)), 12);
    }

    @Test
    void ten_years_take_less_than_a_second_and_a_month_less_than_fifty_milliseconds() {
        var journal = new TenYears(TenYears.DAYS);
        says("ten years, ms", milliseconds(journal::everything), 1000);
        var month = new TenYears(30);
        says("a month, ms", milliseconds(month::everything), 50);
    }
}
