package daybook.core.trend;

/**
 * The cells of the logit of p that steadiness is held on, and the share of a day's step that goes from one to another.
 * <p>Shape: {@code cells} from logit -limit to limit, the step of a day normal with sd {@code sigma}. Cells so far away that they get
 * less than 6e-15 of a step are left out. Daybook's own grid: sd .08, 201 cells, -5 to 5.
 */
final class SteadinessGrid {
    static final SteadinessGrid DAYBOOK = new SteadinessGrid(.08, 201, 5);

    /** In standard deviations: beyond it lies less than 6e-15. */
    private static final double FAR = 7.5;

    private final double width;
    private final double[] logit;
    private final double[] p;
    private final double[] lnHeld;
    private final double[] lnGaveWay;
    /** Share of a day's step that goes d cells away, and that goes d cells or further. */
    private final double[] step;

    private final double[] beyond;

    SteadinessGrid(double sigma, int cells, double limit) {
        width = 2 * limit / (cells - 1);
        logit = new double[cells];
        p = new double[cells];
        lnHeld = new double[cells];
        lnGaveWay = new double[cells];
        for (int i = 0; i < cells; i++) {
            logit[i] = (i - (cells - 1) / 2.0) * width;
            p[i] = logistic(logit[i]);
            lnHeld[i] = Math.log(p[i]);
            lnGaveWay[i] = Math.log(logistic(-logit[i]));
        }
        int reach = Math.min(cells - 1, (int) Math.ceil(FAR * sigma / width - 1e-9));
        step = new double[reach + 1];
        beyond = new double[reach + 1];
        for (int d = 0; d <= reach; d++) {
            beyond[d] = Normal.cdf((.5 - d) * width / sigma);
            step[d] = beyond[d] - Normal.cdf((-.5 - d) * width / sigma);
        }
    }

    private static double logistic(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    int cells() {
        return logit.length;
    }

    int reach() {
        return step.length - 1;
    }

    double step(int d) {
        return step[d];
    }

    double beyond(int d) {
        return beyond[d];
    }

    double p(int i) {
        return p[i];
    }

    /** Log of how well a cell fits what was seen. */
    double fit(int i, double held, double gaveWay) {
        return held * lnHeld[i] + gaveWay * lnGaveWay[i];
    }

    /** What each cell gets where p is uniform; the end cells take the tails. */
    double[] uniform() {
        double[] mass = new double[cells()];
        int last = mass.length - 1;
        for (int i = 1; i < last; i++) {
            mass[i] = logistic(logit[i] + width / 2) - logistic(logit[i] - width / 2);
        }
        mass[0] = logistic(logit[0] + width / 2);
        mass[last] = logistic(width / 2 - logit[last]);
        return mass;
    }

    /** Linear inside the cell on the logit scale. */
    double quantile(double[] f, double v) {
        double before = 0;
        int i = 0;
        while (i < f.length - 1 && before + f[i] < v) {
            before += f[i];
            i++;
        }
        return logistic(logit[i] + ((v - before) / f[i] - .5) * width);
    }
}
