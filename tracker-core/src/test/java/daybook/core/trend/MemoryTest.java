package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Twice the days take about twice the memory. What is counted is all that was ever asked for, which is never less than what was held at
 * once.
 */
class MemoryTest {
    private static final int DAYS = 3000;
    private static final double LINEAR = 2.5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Everything that grows with the journal; links are cut to 400 days elsewhere, and are linear by themselves. */
    private enum Statistic {
        MANN_KENDALL(days -> CalendarTrend.of(measure(days))),
        THEIL_SEN(days -> TheilSen.of(measure(days), .95)),
        SINGLE_SPLIT(days -> SingleSplit.of(measure(days))),
        PARTITION(days -> ChangePoints.of(measure(days))),
        SETTLED(days -> SettledChange.of(measure(days), List.of(), .5)),
        SWING(days -> Swing.of(measure(days))),
        NAP(days -> PhaseComparison.of(grid(days), grid(days))),
        STEADINESS(days -> Steadiness.of(new TenYears(days).tests(), days)),
        STEADINESS_PATH(days -> Steadiness.path(new TenYears(days).tests(), 0, days)),
        RECOVERY(days -> RecoveryEpisodes.of(grid(days), grid(days)));

        private final Function<Integer, Object> of;

        Statistic(Function<Integer, Object> of) {
            this.of = of;
        }
    }

    private static Series measure(int days) {
        return Diaries.series(latent(days), d -> true);
    }

    private static Grid grid(int days) {
        return Grid.of(latent(days));
    }

    private static double[] latent(int days) {
        return Diaries.latent(Diaries.random(days), days, .4);
    }

    private static long bytes(Function<Integer, Object> work, int days) {
        long[] runs = new long[3];
        int seen = 0;
        for (int run = 0; run < runs.length; run++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
            seen += work.apply(days).hashCode() == 0 ? 1 : 2;
            runs[run] = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
        }
        assertTrue(seen > 0);
        return Arrays.stream(runs).min().orElseThrow();
    }

    private static double growth(Function<Integer, Object> work) {
        bytes(work, DAYS);
        return (double) bytes(work, 2 * DAYS) / bytes(work, DAYS);
    }

    @ParameterizedTest
    @EnumSource
    void twice_the_days_take_about_twice_the_memory(Statistic statistic) {
        double growth = growth(statistic.of);
        assertTrue(growth <= LINEAR, "grew by " + growth);
    }

    @Test
    void all_slopes_side_by_side_would_break_the_bound() {
        double growth = growth(days -> SpeedTest.sortedSlopes(measure(days / 4)));
        assertTrue(growth > LINEAR, "grew by only " + growth);
    }
}
