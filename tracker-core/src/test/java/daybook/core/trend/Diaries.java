package daybook.core.trend;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Seeded diaries for the tests: each day resembles the one before, and some are silent. */
public final class Diaries {
    private static final long SEED = 20170401;

    private Diaries() {}

    /** The seeds of one property. */
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Neighbouring seeds would begin almost alike: they are spread first. */
    public static Random random(long seed) {
        return new Random(SEED + seed * 0x9E3779B97F4A7C15L);
    }

    /** A stationary series of the given resemblance, mean 0, sd 1. */
    public static double[] latent(Random random, int days, double phi) {
        double[] y = new double[days];
        for (int d = 0; d < days; d++) {
            double fresh = random.nextGaussian();
            y[d] = d == 0 ? fresh : phi * y[d - 1] + Math.sqrt(1 - phi * phi) * fresh;
        }
        return y;
    }

    /** Answers in whole steps from one to another. */
    public static double[] answers(double[] latent, double spread, int from, int to) {
        return IntStream.range(0, latent.length)
                .mapToDouble(d -> Math.clamp(Math.rint(spread * latent[d] + (from + to) / 2.0), from, to))
                .toArray();
    }

    public static Series series(double[] days, IntPredicate logged) {
        int[] t = IntStream.range(0, days.length).filter(logged).toArray();
        return Series.of(Unit.DAY, t, IntStream.of(t).mapToDouble(d -> days[d]).toArray());
    }

    public static Grid grid(double[] days, IntPredicate logged) {
        return Grid.of(IntStream.range(0, days.length)
                .mapToDouble(d -> logged.test(d) ? days[d] : Double.NaN)
                .toArray());
    }

    /** A quarter of the days silent; whole steps, half steps or real numbers; flat, drifting or with a step. */
    static Series any(Random random, int days) {
        return series(values(random, days), d -> random.nextDouble() < .75);
    }

    static Grid anyGrid(Random random, int days) {
        return grid(values(random, days), d -> random.nextDouble() < .75);
    }

    private static double[] values(Random random, int days) {
        double[] y = latent(random, days, .9 * random.nextDouble());
        double drift = random.nextInt(3) == 0 ? random.nextGaussian() * 2 / days : 0;
        double step = random.nextInt(3) == 0 ? random.nextGaussian() * 2 : 0;
        int at = random.nextInt(days);
        double grain = new double[] {1, 2, 1e6}[random.nextInt(3)];
        return IntStream.range(0, days)
                .mapToDouble(d -> Math.rint((1.2 * y[d] + drift * d + (d >= at ? step : 0)) * grain) / grain)
                .toArray();
    }
}
