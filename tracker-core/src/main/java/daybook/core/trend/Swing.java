package daybook.core.trend;

import java.util.Arrays;

/**
 * How far one day lies from the next, as a rule: the root of {@link DayToDay} with an 80% band.
 * <p>Shape: V (divisor m - 1) and r of the m squared differences, r on their calendar; seLog = sqrt(V(1 + r)/((1 - r) m))/(2 MSSD);
 * band = rmssd exp(+- 1.2816 seLog).
 * <p>Units: of the measure. Minimum: 20 pairs of adjacent logged days, one of them different; days only.
 * <p>Misleads: a swing of nearly nothing may be numbness: {@link #mostlyOneValue} asks first. Measured: the band covers 76 to 83%
 * (bootstrap 59 to 77%), two periods differ falsely in 3 to 7%.
 * <p>Source: Jahng, Wood &amp; Trull 2008. Oracle: more.json {@code rmssdBand}, 1e-8.
 */
public record Swing(int pairs, double rmssd, double r, double seLog, double low, double high) {
    /** Pairs of adjacent logged days from which on a swing is told. */
    public static final int FEWEST = 20;

    private static final double MOSTLY = .70;

    /** @return {@code DAYS_ONLY}, {@code TOO_FEW_VALUES}, {@code NO_VARIATION} or {@code TOO_FEW_NEIGHBOURS} */
    public static Result<Swing> of(Series series) {
        if (series.unit() != Unit.DAY) {
            return Result.declined(Why.DAYS_ONLY);
        }
        Grid squares = squares(series);
        double[] logged = squares.values();
        if (logged.length < FEWEST) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        if (Arrays.stream(logged).allMatch(v -> v == 0)) {
            return Result.declined(Why.NO_VARIATION);
        }
        return NeighbourCorrelation.of(squares).map(r -> of(logged, r));
    }

    /** Day t holds the squared step from the day before, where both are logged. */
    private static Grid squares(Series series) {
        double[] days = new double[series.size() == 0 ? 0 : series.span() + 1];
        Arrays.fill(days, Double.NaN);
        for (int i = 1; i < series.size(); i++) {
            if (series.t(i) - series.t(i - 1) == 1) {
                double step = series.x(i) - series.x(i - 1);
                days[series.t(i) - series.t(0)] = step * step;
            }
        }
        return Grid.of(days);
    }

    private static Swing of(double[] squares, double r) {
        int m = squares.length;
        double mean = Numbers.mean(squares);
        double se = Math.sqrt(Numbers.variance(squares) * (1 + r) / (1 - r) / m) / (2 * mean);
        double root = Math.sqrt(mean);
        return new Swing(m, root, r, se, root * Math.exp(-Normal.Z80 * se), root * Math.exp(Normal.Z80 * se));
    }

    /** Whether two periods swing differently, at 95%. */
    public boolean differsFrom(Swing other) {
        return Math.abs(Math.log(rmssd / other.rmssd)) > Normal.Z95 * Math.hypot(seLog, other.seLog);
    }

    /** @return two-sided p of their difference, below .05 where they differ */
    public double p(Swing other) {
        double apart = Math.log(rmssd / other.rmssd);
        double se = Math.hypot(seLog, other.seLog);
        return apart == 0 ? 1 : Normal.twoSided(apart / se);
    }

    /** Whether 70% of the days or more have one value: no swing is told then. */
    public static boolean mostlyOneValue(Series series) {
        double[] sorted = series.values();
        Arrays.sort(sorted);
        int most = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            most = Math.max(most, run);
        }
        return most >= MOSTLY * sorted.length && sorted.length > 0;
    }
}
