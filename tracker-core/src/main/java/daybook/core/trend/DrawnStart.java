package daybook.core.trend;

/**
 * An experiment whose start was drawn by lot: the difference it made, against every start that could have been drawn.
 * <p>Shape: |mean from the start on - mean before| on the logged days; p = share of the possible starts with a difference at least as
 * large; {@code starts} = how many were possible. A start with an empty side is none.
 * <p>Units: of the measure. Minimum: one possible start; below 20 of them numbers only, no claim: p cannot get below 1/starts.
 * <p>Misleads: it holds only if the start really was drawn. Source: Bulte &amp; Onghena 2008. Oracle: golden.json {@code randStart}, 1e-8.
 */
public record DrawnStart(double difference, double p, int starts) {
    /** Possible starts from which on a claim may be made. */
    public static final int FEWEST = 20;

    private static final double SAME = 1e-12;

    /**
     * @param days of the whole experiment
     * @param start index of the first day of the part that was drawn
     * @param from, to first and last index that could have been drawn
     * @return {@code TOO_FEW_VALUES} where a side is empty or no start was possible
     */
    public static Result<DrawnStart> of(Grid days, int start, int from, int to) {
        double real = difference(days, start);
        int starts = 0;
        int asLarge = 0;
        for (int s = from; s <= to; s++) {
            double possible = difference(days, s);
            starts += Double.isNaN(possible) ? 0 : 1;
            asLarge += possible >= real - SAME ? 1 : 0;
        }
        return Double.isNaN(real) || starts == 0
                ? Result.declined(Why.TOO_FEW_VALUES)
                : Result.of(new DrawnStart(real, (double) asLarge / starts, starts));
    }

    /** NaN where a side has no logged day. */
    private static double difference(Grid days, int start) {
        double[] before = days.slice(0, start).values();
        double[] after = days.slice(start, days.length()).values();
        return Math.abs(Numbers.mean(after) - Numbers.mean(before));
    }
}
