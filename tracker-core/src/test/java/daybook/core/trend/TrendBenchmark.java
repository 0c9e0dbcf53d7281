package daybook.core.trend;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** By hand: each statistic that grows with the journal, and its peers, in one run. docs/performance.md holds the figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TrendBenchmark {
    @Param({"3650", "30000"})
    private int days;

    /** Answers in seven steps, or real numbers. */
    @Param({"answers", "reals"})
    private String kind = "answers";

    private Series series = Series.of(Unit.DAY, new int[0], new double[0]);
    private double[] t = {};
    private double[] x = {};
    private List<TestDay> tests = List.of();

    @Setup
    public void journal() {
        double[] y = Diaries.latent(Diaries.random(days), days, .4);
        series = Diaries.series(kind.equals("reals") ? y : Diaries.answers(y, 1.2, -3, 3), d -> true);
        t = Arrays.stream(series.times()).asDoubleStream().toArray();
        x = series.values();
        tests = new TenYears(days).tests();
    }

    @Benchmark
    public Object mannKendall() {
        return MannKendall.of(series);
    }

    @Benchmark
    public Object kendallOfCommonsMath() {
        return new KendallsCorrelation().correlation(t, x);
    }

    @Benchmark
    public Object theilSen() {
        return TheilSen.of(series, .95);
    }

    @Benchmark
    public Object calendarTrend() {
        return CalendarTrend.of(series);
    }

    @Benchmark
    public Object steadiness() {
        return Steadiness.of(tests, days);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(TrendBenchmark.class.getName()).build()).run();
        new Runner(new OptionsBuilder().include(PlainWays.class.getName()).build()).run();
    }

    /** What takes the time of all pairs, over ten years only; and whole journals. */
    @State(Scope.Benchmark)
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public static class PlainWays {
        private final TenYears decade = new TenYears(TenYears.DAYS);
        private final TenYears month = new TenYears(30);

        @Benchmark
        public Object sortingAllSlopes() {
            return SpeedTest.sortedSlopes(decade.measure());
        }

        @Benchmark
        public Object changePoints() {
            return ChangePoints.of(decade.measure());
        }

        @Benchmark
        public Object everythingOfTenYears() {
            return decade.everything();
        }

        @Benchmark
        public Object everythingOfAMonth() {
            return month.everything();
        }
    }
}
