package daybook.core.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a measure did in the days before, or after, a boundary was crossed.
 * <p>Shape: crossings less than 4 days after the last kept one are dropped; the measure detrended; mean of the logged days of the window
 * at each crossing, then over crossings; p from all shifts of the crossings round the end of the calendar:
 * (1 + those at least as far from 0)/(1 + all). Window days outside the series, and crossings without a logged day, are left out.
 * <p>{@code fine}: p for whoever asks many questions at once: of a normal distribution with the spread of the shifted means, since shifts
 * of half a year cannot give less than 1 in 182.
 * <p>Units: of the measure, above or below usual. Minimum: 6 crossings kept; a claim needs 90 days, 60 of them logged.
 * <p>Misleads: hindsight colours the days around a crossing. Measured: false in 2 to 7%, finds .8 in 59 to 95%.
 * <p>Source: our own; shifts as in {@link LagAssociation}. Oracle: more.json {@code eventLocked}, 1e-8.
 */
public record AroundCrossings(int crossings, double effect, int shifts, double p, double fine) {
    private static final int FEWEST = 6;
    private static final int APART = 4;
    private static final double SAME = 1e-12;

    /**
     * @param crossings day indexes on the grid, in any order
     * @param window days from a crossing, as -3, -2, -1
     * @return {@code TOO_FEW_VALUES} below 6 crossings or without a logged day near them
     */
    public static Result<AroundCrossings> of(Grid measure, int[] crossings, int[] window) {
        int[] kept = apart(crossings);
        if (kept.length < FEWEST) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        Grid y = measure.detrended();
        OptionalDouble effect = effect(y, kept, window, 0);
        return effect.isEmpty()
                ? Result.declined(Why.TOO_FEW_VALUES)
                : Result.of(of(y, kept, window, effect.getAsDouble()));
    }

    private static int[] apart(int[] crossings) {
        var kept = new TreeSet<Integer>();
        for (int day : Arrays.stream(crossings).sorted().toArray()) {
            if (kept.isEmpty() || day - kept.last() >= APART) {
                kept.add(day);
            }
        }
        return kept.stream().mapToInt(i -> i).toArray();
    }

    private static AroundCrossings of(Grid y, int[] kept, int[] window, double effect) {
        double[] shifted = IntStream.range(1, y.length())
                .mapToObj(s -> effect(y, kept, window, s))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        long asLarge = Arrays.stream(shifted)
                .filter(v -> Math.abs(v) >= Math.abs(effect) - SAME)
                .count();
        double spread =
                Math.sqrt(Arrays.stream(shifted).map(v -> v * v).average().orElse(0));
        double p = (1.0 + asLarge) / (1 + shifted.length);
        return new AroundCrossings(
                kept.length, effect, shifted.length, p, spread == 0 ? p : Normal.twoSided(effect / spread));
    }

    private static OptionalDouble effect(Grid y, int[] kept, int[] window, int shift) {
        double sum = 0;
        int n = 0;
        for (int crossing : kept) {
            int day = (crossing + shift) % y.length();
            double total = 0;
            int logged = 0;
            for (int offset : window) {
                int at = day + offset;
                if (at >= 0 && at < y.length() && y.logged(at)) {
                    total += y.at(at);
                    logged++;
                }
            }
            if (logged > 0) {
                sum += total / logged;
                n++;
            }
        }
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
    }
}
