package daybook.core.trend;

import java.util.Arrays;

/**
 * The median of the slopes between all pairs, and a band from their order.
 * <p>Shape: N slopes of pairs with different t, sorted (s); slope = median; g = root of the tie-corrected Mann-Kendall variance,
 * z = normal quantile of 1/2 + confidence/2; high = s[rint((N + z g)/2)], low = s[rint((N - z g)/2) - 1], kept in range, rint half to
 * even. intercept = median x - slope median t; interceptOfResiduals = median of x - slope t.
 * <p>Units: of the measure per day or week. Minimum: 2 values at different t.
 * <p>Misleads: on single ordinal answers the slope is 0 (0 to 0) even where the trend is clear: print it only for weekly means or real
 * numbers. The band takes days as independent.
 * <p>Source: Theil 1950, Sen 1968. Oracle: golden.json {@code theilsen95, 93, 80}, 1e-8.
 */
public record TheilSen(double slope, double low, double high, double intercept, double interceptOfResiduals) {

    /**
     * @param confidence of the band, as .95
     * @return {@code TOO_FEW_VALUES} below 2, {@code NO_VARIATION} where all share one t
     */
    public static Result<TheilSen> of(Series series, double confidence) {
        return slopes(series).map(slopes -> of(series, confidence, slopes));
    }

    /** The median slope alone. */
    public static Result<Double> slope(Series series) {
        return slopes(series).map(SlopeOrder::median);
    }

    private static Result<SlopeOrder> slopes(Series series) {
        if (series.size() < 2) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        return series.span() == 0 ? Result.declined(Why.NO_VARIATION) : Result.of(SlopeOrder.of(series));
    }

    private static TheilSen of(Series series, double confidence, SlopeOrder slopes) {
        double slope = slopes.median();
        double[] x = series.values();
        double spread = Math.sqrt(Math.max(0, Concordance.of(x).variance()));
        double reach = Normal.quantile(.5 + confidence / 2) * spread;
        long n = slopes.count();
        double high = slopes.at(Math.min((long) Math.rint((n + reach) / 2), n - 1));
        double low = slopes.at(Math.max((long) Math.rint((n - reach) / 2) - 1, 0));
        double[] times = Arrays.stream(series.times()).asDoubleStream().toArray();
        double[] rest = x.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= slope * times[i];
        }
        return new TheilSen(slope, low, high, Numbers.median(x) - slope * Numbers.median(times), Numbers.median(rest));
    }
}
