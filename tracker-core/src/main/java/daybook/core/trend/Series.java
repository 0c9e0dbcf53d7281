package daybook.core.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What was logged of one measure: one value a day or week, unlogged ones left out.
 * <p>Units: {@code t} is a day or week number from any fixed start, values are in the measure's own unit. In the order of time,
 * whatever the order given. -0.0 becomes 0.0: ties decide, and a library that ranks bits would hold the two apart.
 */
public final class Series {
    private final Unit unit;
    private final int[] t;
    private final double[] x;

    private Series(Unit unit, int[] t, double[] x) {
        this.unit = unit;
        this.t = t;
        this.x = x;
    }

    /** @throws IllegalArgumentException if the lengths differ or a value is no number: a bug, never the person's doing */
    public static Series of(Unit unit, int[] t, double[] x) {
        if (t.length != x.length || !Arrays.stream(x).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a series needs one finite value for each t");
        }
        int[] order = order(t);
        return new Series(
                unit,
                Arrays.stream(order).map(i -> t[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> x[i] + 0.0).toArray());
    }

    private static int[] order(int[] t) {
        IntStream all = IntStream.range(0, t.length);
        return IntStream.range(1, t.length).allMatch(i -> t[i - 1] <= t[i])
                ? all.toArray()
                : all.boxed()
                        .sorted(Comparator.comparingInt(i -> t[i]))
                        .mapToInt(i -> i)
                        .toArray();
    }

    public Unit unit() {
        return unit;
    }

    public int size() {
        return x.length;
    }

    public int t(int i) {
        return t[i];
    }

    public double x(int i) {
        return x[i];
    }

    /** Steps between the first and the last value; 0 where there is none. */
    public int span() {
        return x.length == 0 ? 0 : t[t.length - 1] - t[0];
    }

    public boolean varies() {
        return Arrays.stream(x).distinct().limit(2).count() > 1;
    }

    /** The values from one t to another, both included. */
    public Series within(int from, int to) {
        int[] kept = IntStream.range(0, t.length)
                .filter(i -> t[i] >= from && t[i] <= to)
                .toArray();
        return new Series(
                unit,
                Arrays.stream(kept).map(i -> t[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> x[i]).toArray());
    }

    /** Every step from one t to another, both included, with the silent ones. */
    public Grid grid(int from, int to) {
        double[] steps = new double[Math.max(0, to - from + 1)];
        Arrays.fill(steps, Double.NaN);
        for (int i = 0; i < x.length; i++) {
            if (t[i] >= from && t[i] <= to) {
                steps[t[i] - from] = x[i];
            }
        }
        return Grid.of(steps);
    }

    double[] values() {
        return x.clone();
    }

    int[] times() {
        return t.clone();
    }
}
