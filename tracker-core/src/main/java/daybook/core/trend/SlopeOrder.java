package daybook.core.trend;

import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * The slopes between all pairs of a series, by rank, without ever listing them all.
 * <p>A pair's slope is at most b exactly when the later point lies no higher once the line b t is taken off; so the slopes up to b are
 * the pairs that sorting by x - b t turns round, counted while merging in n log n. A slope at a rank is closed in on from both sides,
 * by a sample first, then in proportion, until few are left; those are listed and the one of the rank is picked. Memory O(n).
 * <p>Equal slopes are many where answers are whole numbers: a sampled slope is asked a hair below and above itself, which ends the
 * search at once where the rank falls on a tie. The hair is some rounding errors wide; slopes closer than that are one.
 */
final class SlopeOrder {
    private static final int ALL_BELOW = 48;

    private final double[] t;
    private final double[] x;
    private final long count;
    private final long twins;
    private final double height;
    private final double[] sample;
    private final LineOrder order;

    private SlopeOrder(double[] t, double[] x) {
        this.t = t;
        this.x = x;
        this.order = new LineOrder(t, x);
        long n = t.length;
        long together = 0;
        long same = 0;
        for (int i = 0, from = 0; i < n; i++) {
            from = t[i] == t[from] ? from : i;
            together += i - from;
            for (int k = i - 1; k >= from && x[k] == x[i]; k--) {
                same++;
            }
        }
        this.count = n * (n - 1) / 2 - together;
        this.twins = same;
        this.height = Arrays.stream(x).map(Math::abs).max().orElseThrow();
        this.sample = n <= ALL_BELOW ? all() : sampled();
    }

    /** @param series of at least two different t */
    static SlopeOrder of(Series series) {
        int n = series.size();
        double[] t = new double[n];
        double[] x = new double[n];
        double start = series.t(0);
        // points of one t stand in the order of x, so that no b turns them round
        for (int i = 0; i < n; i++) {
            int at = i;
            while (at > 0 && t[at - 1] == series.t(i) - start && x[at - 1] > series.x(i)) {
                x[at] = x[at - 1];
                at--;
            }
            t[i] = series.t(i) - start;
            x[at] = series.x(i);
        }
        return new SlopeOrder(t, x);
    }

    long count() {
        return count;
    }

    double median() {
        long middle = (count - 1) / 2;
        if (t.length <= ALL_BELOW) {
            return (sample[(int) middle] + sample[(int) (count / 2)]) / 2;
        }
        var search = new Search(middle);
        double lower = search.found();
        return count % 2 == 1 ? lower : (lower + search.next(lower)) / 2;
    }

    /** @param rank from 0 */
    double at(long rank) {
        return t.length <= ALL_BELOW ? sample[(int) rank] : new Search(rank).found();
    }

    private double[] all() {
        double[] slopes = new double[(int) count];
        int k = 0;
        for (int j = 1; j < t.length; j++) {
            for (int i = 0; i < j; i++) {
                if (t[j] > t[i]) {
                    slopes[k++] = slope(i, j);
                }
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    /** As many pairs as there are points, spread evenly by two irrational steps: the same ones every time. */
    private double[] sampled() {
        int n = t.length;
        double[] slopes = new double[n];
        int k = 0;
        for (int draw = 1; k < n; draw++) {
            int i = (int) (fraction(draw * .7548776662466927) * n);
            int j = (int) (fraction(draw * .5698402909980532) * n);
            if (t[i] != t[j]) {
                slopes[k++] = slope(i, j);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double fraction(double v) {
        return v - Math.floor(v);
    }

    private double slope(int i, int j) {
        return (x[j] - x[i]) / (t[j] - t[i]) + 0.0;
    }

    private double hair(double b) {
        return 8 * Math.ulp(height + Math.abs(b) * t[t.length - 1]);
    }

    /** One rank, closed in on: the slopes up to {@code low} are {@code below} in number, those up to {@code high} are {@code upTo}. */
    private final class Search {
        private final long rank;
        private double low = -2 * height - 1;
        private double high = 2 * height + 1;
        private long below;
        private long upTo = count;
        private double[] left = {};

        Search(long rank) {
            this.rank = rank;
        }

        double found() {
            double place = (rank + .5) / count * sample.length;
            double sampled = sample[(int) place];
            if (ask(sampled - hair(sampled)) && !ask(sampled + hair(sampled))) {
                return sampled;
            }
            double spread = 2 + 2 * Math.sqrt(place * (1 - place / sample.length));
            ask(sample[(int) Math.max(0, place - spread)]);
            ask(sample[(int) Math.min(sample.length - 1, place + spread)]);
            while (upTo - below > order.listed() && high - low > 2 * hair(low)) {
                closeIn();
            }
            return picked(rank);
        }

        /** The slope of the next rank, given that of this one: mostly it is among those that were left. */
        double next(double found) {
            if (rank + 1 >= upTo) {
                return at(rank + 1);
            }
            return left.length == 0 ? found : picked(rank + 1);
        }

        /** In proportion, as if the slopes lay evenly; where that is not much use, where some of them really lie: it finds ties. */
        private void closeIn() {
            long open = upTo - below;
            double share = (rank + .5 - below) / open;
            // as wide as will leave half of what may be listed
            double margin = Math.clamp(order.listed() / (4.0 * open), .004, .02);
            double under = inside(share - margin);
            double over = inside(share + margin);
            ask(under);
            ask(over);
            if (upTo - below > open / 4) {
                double real = picked(rank);
                ask(real - hair(real));
                ask(real + hair(real));
            }
        }

        private double inside(double share) {
            return low + Math.clamp(share, .05, .95) * (high - low);
        }

        /** @return whether the slope of the rank lies above b */
        private boolean ask(double b) {
            if (b <= low || b >= high) {
                return b <= low;
            }
            long slopes = order.turned(b) - twins;
            if (slopes <= rank) {
                low = b;
                below = slopes;
                return true;
            }
            high = b;
            upTo = slopes;
            return false;
        }

        private double picked(long wanted) {
            left = order.between(low, high);
            double share = (wanted - below) / (double) (upTo - below);
            int k = left.length == upTo - below ? (int) (wanted - below) : (int) (share * left.length);
            return left.length == 0 ? high : new KthSelector().select(left, null, k);
        }
    }
}
