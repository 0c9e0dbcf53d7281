package daybook.core.trend;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Consecutive calendar days with what was logged on each. A day without a value is silent, which is not zero; NaN marks it on the
 * way in and in here, and comes out nowhere.
 */
public final class Grid {
    private static final double DECIMALS = 1e10;
    private final double[] days;

    private Grid(double[] days) {
        this.days = days;
    }

    /** @param days one element a day, NaN = not logged */
    public static Grid of(double... days) {
        return new Grid(Arrays.stream(days).map(v -> v + 0.0).toArray());
    }

    public int length() {
        return days.length;
    }

    public boolean logged(int day) {
        return !Double.isNaN(days[day]);
    }

    public double at(int day) {
        return days[day];
    }

    /** @return how many days have a value */
    public int count() {
        return (int) logged().count();
    }

    double[] values() {
        return logged().toArray();
    }

    private DoubleStream logged() {
        return Arrays.stream(days).filter(v -> !Double.isNaN(v));
    }

    Grid then(Grid next) {
        return new Grid(DoubleStream.concat(Arrays.stream(days), Arrays.stream(next.days))
                .toArray());
    }

    /** Days from one index up to, not including, another. */
    Grid slice(int from, int to) {
        return new Grid(Arrays.copyOfRange(days, from, to));
    }

    Grid minusMean() {
        double mean = Numbers.mean(values());
        return new Grid(Arrays.stream(days).map(v -> v - mean).toArray());
    }

    Series series() {
        int[] at = IntStream.range(0, days.length).filter(this::logged).toArray();
        return Series.of(Unit.DAY, at, values());
    }

    /**
     * What is left when the least-squares line in the day number is taken out, rounded to 10 decimals so that equal days stay equal.
     * Below three logged days there is no line worth taking out: the values stay as they are.
     */
    Grid detrended() {
        if (count() < 3) {
            return this;
        }
        double middle =
                IntStream.range(0, days.length).filter(this::logged).average().orElseThrow();
        double mean = Numbers.mean(values());
        double along = 0;
        double across = 0;
        for (int d = 0; d < days.length; d++) {
            if (logged(d)) {
                along += (d - middle) * (d - middle);
                across += (d - middle) * (days[d] - mean);
            }
        }
        double slope = across / along;
        return of(IntStream.range(0, days.length)
                .mapToDouble(d -> Math.rint((days[d] - mean - slope * (d - middle)) * DECIMALS) / DECIMALS)
                .toArray());
    }
}
