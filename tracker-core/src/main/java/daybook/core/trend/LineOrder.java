package daybook.core.trend;

import java.util.Arrays;

/**
 * Points in the order of their height over a line of slope b through 0; of points at one height the later comes first.
 * Sorting by merging counts what it turns round: the pairs whose slope is at most b.
 */
final class LineOrder {
    private static final int RUN = 8;
    /** So many pairs a point are listed at most. */
    private static final int LISTED = 4;

    private final double[] t;
    private final double[] x;
    private double[] key;
    private int[] point;
    private double[] spareKey;
    private int[] sparePoint;

    LineOrder(double[] t, double[] x) {
        this.t = t;
        this.x = x;
        this.key = new double[t.length];
        this.point = new int[t.length];
        this.spareKey = new double[t.length];
        this.sparePoint = new int[t.length];
    }

    int listed() {
        return LISTED * t.length;
    }

    /** @return how many pairs it turned round */
    long sort(double b) {
        int n = t.length;
        for (int i = 0; i < n; i++) {
            key[i] = x[i] - b * t[i];
            point[i] = i;
        }
        long turned = 0;
        for (int from = 0; from < n; from += RUN) {
            turned += insert(from, Math.min(from + RUN, n));
        }
        for (int width = RUN; width < n; width *= 2) {
            for (int from = 0; from < n; from += 2 * width) {
                turned += merge(from, Math.min(from + width, n), Math.min(from + 2 * width, n));
            }
            swap();
        }
        return turned;
    }

    private void swap() {
        double[] k = key;
        key = spareKey;
        spareKey = k;
        int[] p = point;
        point = sparePoint;
        sparePoint = p;
    }

    private long insert(int from, int to) {
        long turned = 0;
        for (int i = from + 1; i < to; i++) {
            double k = key[i];
            int p = point[i];
            int at = i;
            while (at > from && key[at - 1] >= k) {
                key[at] = key[at - 1];
                point[at] = point[at - 1];
                at--;
            }
            key[at] = k;
            point[at] = p;
            turned += i - at;
        }
        return turned;
    }

    /** Choices are written as values, not as branches: no branch could be guessed. */
    private long merge(int from, int middle, int to) {
        long turned = 0;
        int left = from;
        int right = middle;
        int at = from;
        while (left < middle && right < to) {
            boolean later = key[right] <= key[left];
            int take = later ? right : left;
            spareKey[at] = key[take];
            sparePoint[at++] = point[take];
            turned += later ? middle - left : 0;
            right += later ? 1 : 0;
            left += later ? 0 : 1;
        }
        append(left, middle, at);
        append(right, to, at + middle - left);
        return turned;
    }

    private void append(int from, int to, int at) {
        System.arraycopy(key, from, spareKey, at, to - from);
        System.arraycopy(point, from, sparePoint, at, to - from);
    }

    /** The slopes above one and up to another, at most {@link #listed} of them: those whose points change places between the two orders. */
    double[] between(double low, double high) {
        sort(low);
        int most = listed();
        int[] order = point.clone();
        double[] found = new double[most];
        int n = 0;
        for (int i = 1; i < order.length; i++) {
            int p = order[i];
            double k = x[p] - high * t[p];
            int at = i;
            while (at > 0 && comesFirst(p, k, order[at - 1], high)) {
                int q = order[at - 1];
                if (p > q) {
                    found[n++] = (x[p] - x[q]) / (t[p] - t[q]) + 0.0;
                    if (n == most) {
                        return found;
                    }
                }
                order[at] = q;
                at--;
            }
            order[at] = p;
        }
        return Arrays.copyOf(found, n);
    }

    private boolean comesFirst(int p, double k, int q, double b) {
        double other = x[q] - b * t[q];
        return k < other || k == other && p > q;
    }
}
