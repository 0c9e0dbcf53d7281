package daybook.core.trend;

/**
 * How slowly the resemblance of days fades, where neighbours resemble each other much.
 * <p>An answer is the state somebody is in and the noise of the moment, the steps of the scale included. Noise lowers the correlation of
 * days at every distance by one and the same factor; the state fades more slowly than the correlation of neighbours then says, so that
 * the powers of r, which {@link CalendarTrend} and {@link PhaseComparison} sum, come to too little. Together they fade as first,
 * first decay, first decay^2, ...
 * <p>Shape: the mean of each weekday taken out of the residuals e; rho_k = mean of e_t e_(t+k) over the m_k pairs of logged
 * days k apart / mean of e^2 over all logged days + (2 + 3 max(rho_1, 0))/m_k; first = max(r, rho_1);
 * decay = sum rho_k rho_(k+1) / sum rho_k^2 over k = 1..4, not below first; both at most .92.
 * <p>Only of days, and only from r = {@value #FROM} on: below, the powers of r are near enough and a decay cannot be read from half a
 * year. Measured: docs/performance.md.
 * <p>Source: Granger &amp; Morris 1976 (a state that fades, and noise, are an ARMA(1,1)).
 */
record LongMemory(double first, double decay) {
    private static final double FROM = .45;
    private static final double MOST = .92;
    private static final int LAGS = 5;
    private static final int FEWEST = 8;
    private static final int WEEK = 7;

    /** @param r of {@link NeighbourCorrelation} */
    static boolean counts(Unit unit, double r) {
        return unit == Unit.DAY && r >= FROM;
    }

    /** @param t days, ascending, each once */
    static LongMemory of(int[] t, double[] residuals, double r) {
        double[] rho = correlations(t, withoutWeekdays(t, residuals));
        double first = Math.min(MOST, Math.max(r, rho[0]));
        double products = 0;
        double squares = 0;
        for (int k = 0; k + 1 < LAGS; k++) {
            products += rho[k] * rho[k + 1];
            squares += rho[k] * rho[k];
        }
        double decay = squares > 0 ? products / squares : 0;
        return new LongMemory(first, Math.min(MOST, Math.max(first, decay)));
    }

    private static double[] withoutWeekdays(int[] t, double[] e) {
        double[] sum = new double[WEEK];
        int[] n = new int[WEEK];
        for (int i = 0; i < e.length; i++) {
            sum[Math.floorMod(t[i], WEEK)] += e[i];
            n[Math.floorMod(t[i], WEEK)]++;
        }
        double[] rest = new double[e.length];
        for (int i = 0; i < e.length; i++) {
            int weekday = Math.floorMod(t[i], WEEK);
            rest[i] = e[i] - sum[weekday] / n[weekday];
        }
        return rest;
    }

    /** @return rho of days 1, 2, ... apart, drawn up by what short series take off */
    private static double[] correlations(int[] t, double[] e) {
        double[] products = new double[LAGS];
        int[] pairs = new int[LAGS];
        double squares = 0;
        for (int i = 0; i < e.length; i++) {
            squares += e[i] * e[i] / e.length;
            for (int j = i + 1; j < e.length && t[j] - t[i] <= LAGS; j++) {
                products[t[j] - t[i] - 1] += e[i] * e[j];
                pairs[t[j] - t[i] - 1]++;
            }
        }
        double[] rho = new double[LAGS];
        for (int k = 0; k < LAGS; k++) {
            rho[k] = squares == 0 || pairs[k] == 0 ? 0 : products[k] / pairs[k] / squares;
        }
        double off = 2 + 3 * Math.max(0, rho[0]);
        for (int k = 0; k < LAGS; k++) {
            rho[k] += off / Math.max(FEWEST, pairs[k]);
        }
        return rho;
    }

    /** How much more the sum of these days varies than that of independent ones. */
    double factor(int[] t) {
        return 1 + first / decay * (CalendarTrend.factor(t, decay) - 1);
    }

    /** The same of many days without a silent one. */
    double factor() {
        return 1 + 2 * first / (1 - decay);
    }

    /**
     * @param z with the factor {@code counted}
     * @param n values
     * @return two-sided p with another factor, by a t distribution of as many days as it leaves of n: a variance that is itself known
     *     from few is not taken for certain
     */
    static double p(double z, double counted, double factor, int n) {
        return Normal.twoSided(z * Math.sqrt(counted / factor), n / factor - 2);
    }
}
