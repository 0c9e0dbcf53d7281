package daybook.core.trend;

import java.util.Arrays;

/**
 * The belief about one chance p, on a grid of its logit, that widens with each day and narrows with each test.
 * What a day's step carries beyond an end stays in the end cell.
 */
final class SteadinessFilter {
    private final SteadinessGrid grid;
    /** Padded by empty cells on both sides, so that no step needs a bound. */
    private double[] belief;

    private double[] next;

    SteadinessFilter() {
        this(SteadinessGrid.DAYBOOK);
    }

    /** Starts with p uniform. */
    SteadinessFilter(SteadinessGrid grid) {
        this.grid = grid;
        int reach = grid.reach();
        belief = new double[grid.cells() + 2 * reach];
        next = new double[belief.length];
        System.arraycopy(grid.uniform(), 0, belief, reach, grid.cells());
    }

    void pass(long days) {
        for (long d = 0; d < days; d++) {
            passOne();
        }
    }

    private void passOne() {
        int reach = grid.reach();
        int end = reach + grid.cells();
        double[] from = belief;
        double[] to = next;
        for (int i = reach; i < end; i++) {
            to[i] = grid.step(0) * from[i];
        }
        for (int d = 1; d <= reach; d++) {
            double share = grid.step(d);
            for (int i = reach; i < end; i++) {
                to[i] += share * (from[i - d] + from[i + d]);
            }
        }
        double below = 0;
        double above = 0;
        for (int d = reach; d >= 0; d--) {
            below += grid.beyond(d) * from[reach + d];
            above += grid.beyond(d) * from[end - 1 - d];
        }
        to[reach] = below;
        to[end - 1] = above;
        belief = to;
        next = from;
    }

    /** Bayes' rule for {@code held} of {@code tested}; scaled by the likeliest cell, so that no number of tests runs out of range. */
    void see(double held, double tested) {
        int reach = grid.reach();
        double gaveWay = tested - held;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < grid.cells(); i++) {
            if (belief[reach + i] > 0) {
                most = Math.max(most, grid.fit(i, held, gaveWay));
            }
        }
        double sum = 0;
        for (int i = 0; i < grid.cells(); i++) {
            // a cell that is out of reach may fit better than every cell in reach: it must not become 0 times infinity
            belief[reach + i] *= Math.exp(Math.min(0, grid.fit(i, held, gaveWay) - most));
            sum += belief[reach + i];
        }
        for (int i = 0; i < grid.cells(); i++) {
            belief[reach + i] /= sum;
        }
    }

    SteadinessLevel level() {
        double[] f = Arrays.copyOfRange(belief, grid.reach(), grid.reach() + grid.cells());
        double sum = Arrays.stream(f).sum();
        double mean = 0;
        double square = 0;
        for (int i = 0; i < f.length; i++) {
            double p = grid.p(i);
            f[i] /= sum;
            mean += f[i] * p;
            square += f[i] * p * p;
        }
        return new SteadinessLevel(
                grid.quantile(f, .1),
                grid.quantile(f, .5),
                grid.quantile(f, .9),
                mean,
                Math.max(0, square - mean * mean));
    }
}
