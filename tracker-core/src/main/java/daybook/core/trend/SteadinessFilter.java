package daybook.core.trend;

import java.util.Arrays;

/**
 * The belief about one chance p, on a grid of its logit, that widens with each day and narrows with each test.
 * <p>201 cells of width .05 from logit -5 to 5; the step of a day is normal with sd .08. A cell more than 12 away gets less than
 * 6e-15 of a day's step and is left out; what would fall beyond an end stays in the end cell.
 */
final class SteadinessFilter {
    private static final int CELLS = 201;
    private static final double WIDTH = .05;
    private static final double SIGMA = .08;
    private static final int REACH = 12;
    private static final double[] LOGIT = new double[CELLS];
    private static final double[] P = new double[CELLS];
    private static final double[] LN_P = new double[CELLS];
    private static final double[] LN_Q = new double[CELLS];
    /** Share of a day's step that goes d cells away, and that goes d cells or further. */
    private static final double[] STEP = new double[REACH + 1];

    private static final double[] BEYOND = new double[REACH + 1];

    static {
        for (int i = 0; i < CELLS; i++) {
            LOGIT[i] = (i - CELLS / 2) * WIDTH;
            P[i] = logistic(LOGIT[i]);
            LN_P[i] = Math.log(P[i]);
            LN_Q[i] = Math.log(logistic(-LOGIT[i]));
        }
        for (int d = 0; d <= REACH; d++) {
            BEYOND[d] = Normal.cdf((.5 - d) * WIDTH / SIGMA);
            STEP[d] = BEYOND[d] - Normal.cdf((-.5 - d) * WIDTH / SIGMA);
        }
    }

    /** Padded by {@link #REACH} empty cells on both sides, so that no step needs a bound. */
    private double[] belief = new double[CELLS + 2 * REACH];

    private double[] next = new double[CELLS + 2 * REACH];

    /** Starts with p uniform. */
    SteadinessFilter() {
        for (int i = 1; i < CELLS - 1; i++) {
            belief[REACH + i] = logistic(LOGIT[i] + WIDTH / 2) - logistic(LOGIT[i] - WIDTH / 2);
        }
        belief[REACH] = logistic(LOGIT[0] + WIDTH / 2);
        belief[REACH + CELLS - 1] = logistic(WIDTH / 2 - LOGIT[CELLS - 1]);
    }

    private static double logistic(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    void pass(long days) {
        for (long d = 0; d < days; d++) {
            passOne();
        }
    }

    private void passOne() {
        double[] from = belief;
        double[] to = next;
        for (int i = REACH; i < REACH + CELLS; i++) {
            to[i] = STEP[0] * from[i];
        }
        for (int d = 1; d <= REACH; d++) {
            double share = STEP[d];
            for (int i = REACH; i < REACH + CELLS; i++) {
                to[i] += share * (from[i - d] + from[i + d]);
            }
        }
        double below = 0;
        double above = 0;
        for (int d = REACH; d >= 0; d--) {
            below += BEYOND[d] * from[REACH + d];
            above += BEYOND[d] * from[REACH + CELLS - 1 - d];
        }
        to[REACH] = below;
        to[REACH + CELLS - 1] = above;
        belief = to;
        next = from;
    }

    /** Bayes' rule for {@code held} of {@code tested}; scaled by the likeliest cell, so that no number of tests runs out of range. */
    void see(double held, double tested) {
        double gaveWay = tested - held;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < CELLS; i++) {
            if (belief[REACH + i] > 0) {
                most = Math.max(most, held * LN_P[i] + gaveWay * LN_Q[i]);
            }
        }
        double sum = 0;
        for (int i = 0; i < CELLS; i++) {
            // a cell that is out of reach may fit better than every cell in reach: it must not become 0 times infinity
            belief[REACH + i] *= Math.exp(Math.min(0, held * LN_P[i] + gaveWay * LN_Q[i] - most));
            sum += belief[REACH + i];
        }
        for (int i = 0; i < CELLS; i++) {
            belief[REACH + i] /= sum;
        }
    }

    SteadinessLevel level() {
        double[] f = Arrays.copyOfRange(belief, REACH, REACH + CELLS);
        double sum = Arrays.stream(f).sum();
        double mean = 0;
        double square = 0;
        for (int i = 0; i < CELLS; i++) {
            f[i] /= sum;
            mean += f[i] * P[i];
            square += f[i] * P[i] * P[i];
        }
        return new SteadinessLevel(
                quantile(f, .1), quantile(f, .5), quantile(f, .9), mean, Math.max(0, square - mean * mean));
    }

    /** Linear inside the cell on the logit scale. */
    private static double quantile(double[] f, double v) {
        double before = 0;
        int i = 0;
        while (i < CELLS - 1 && before + f[i] < v) {
            before += f[i];
            i++;
        }
        return logistic(LOGIT[i] + ((v - before) / f[i] - .5) * WIDTH);
    }
}
