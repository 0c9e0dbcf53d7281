package daybook.core.trend;

import java.util.OptionalDouble;

/**
 * Mean square of the difference between one day and the next.
 * <p>Shape: over the pairs of adjacent logged days; a silent day breaks the chain. None without a pair. Units: of the measure, squared. Minimum: one
 * pair of adjacent logged days.
 * <p>Source: Jahng, Wood &amp; Trull 2008. Oracle: golden.json {@code mssd}, 1e-8.
 */
public record DayToDay(int pairs, OptionalDouble meanSquare) {

    public static DayToDay of(Series series) {
        int pairs = 0;
        double sum = 0;
        for (int i = 1; i < series.size(); i++) {
            if (series.t(i) - series.t(i - 1) == 1) {
                double step = series.x(i) - series.x(i - 1);
                sum += step * step;
                pairs++;
            }
        }
        return new DayToDay(pairs, pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs));
    }

    public OptionalDouble root() {
        return meanSquare.isPresent() ? OptionalDouble.of(Math.sqrt(meanSquare.getAsDouble())) : OptionalDouble.empty();
    }
}
