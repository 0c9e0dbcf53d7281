package daybook.core.trend;

/**
 * How much a day resembles the day before: lag-1 autocorrelation over adjacent logged days.
 * <p>Shape: residuals e, their mean taken off, m pairs of adjacent logged days; r1 = mean of e_t e_(t+1) over the pairs / mean of e^2
 * over all logged days; r = r1 + (1 + 3 r1)/m, cut to 0 .. .9. The correction is for the downward bias of short series.
 * <p>Units: 0..{@value #MOST}. Minimum: 8 pairs. No variance: 0. A silent day breaks the chain, it is never bridged.
 * <p>Misleads: one shift of level inside the series looks like resemblance; take r from residuals.
 * <p>Source: Marriott &amp; Pope 1954. Oracle: golden.json {@code mkCal.r1, napEff.r1, cpGuarded.r1}, 1e-8.
 */
public final class NeighbourCorrelation {
    private static final int FEWEST = 8;
    private static final double MOST = .9;

    private NeighbourCorrelation() {}

    /** @return {@code TOO_FEW_NEIGHBOURS} below 8 pairs */
    public static Result<Double> of(Series residuals) {
        return of(residuals.times(), residuals.values());
    }

    static Result<Double> of(Grid residuals) {
        return of(residuals.series());
    }

    /** @param t ascending; of several values at one t the last counts */
    static Result<Double> of(int[] t, double[] e) {
        double mean = mean(t, e);
        double squares = 0;
        double products = 0;
        double before = 0;
        int n = 0;
        int pairs = 0;
        int last = 0;
        for (int i = 0; i < e.length; i++) {
            if (superseded(t, i)) {
                continue;
            }
            double v = e[i] - mean;
            squares += v * v;
            if (n > 0 && t[i] - last == 1) {
                products += v * before;
                pairs++;
            }
            before = v;
            last = t[i];
            n++;
        }
        if (pairs < FEWEST) {
            return Result.declined(Why.TOO_FEW_NEIGHBOURS);
        }
        if (squares == 0) {
            return Result.of(0.0);
        }
        double r = products / pairs / (squares / n);
        return Result.of(Math.clamp(r + (1 + 3 * r) / pairs, 0, MOST));
    }

    private static double mean(int[] t, double[] e) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < e.length; i++) {
            if (!superseded(t, i)) {
                sum += e[i];
                n++;
            }
        }
        return sum / n;
    }

    private static boolean superseded(int[] t, int i) {
        return i + 1 < t.length && t[i + 1] == t[i];
    }
}
