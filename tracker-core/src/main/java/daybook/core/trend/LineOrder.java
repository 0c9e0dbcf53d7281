package daybook.core.trend;

import java.util.Arrays;

/**
 * Points in the order of their height over a line of slope b through 0; of points at one height the later comes first.
 * Sorting turns round just the pairs whose slope is at most b.
 */
final class LineOrder {
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

    /** @return how many pairs the order at b turns round: those whose later point lies no higher */
    long turned(double b) {
        int n = t.length;
        double[] backwards = new double[n];
        for (int i = 0; i < n; i++) {
            backwards[n - 1 - i] = x[i] - b * t[i];
        }
        return (long) n * (n - 1) / 2 - MergeSort.sort(backwards);
    }

    /** The points in the order at b. */
    private int[] order(double b) {
        int n = t.length;
        for (int i = 0; i < n; i++) {
            point[i] = n - 1 - i;
            key[i] = x[n - 1 - i] - b * t[n - 1 - i];
        }
        for (int width = 1; width < n; width *= 2) {
            for (int from = 0; from < n; from += 2 * width) {
                merge(from, Math.min(from + width, n), Math.min(from + 2 * width, n));
            }
            swap();
        }
        return point.clone();
    }

    private void swap() {
        double[] k = key;
        key = spareKey;
        spareKey = k;
        int[] p = point;
        point = sparePoint;
        sparePoint = p;
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        int at = from;
        while (left < middle && right < to) {
            boolean falls = key[right] < key[left];
            int take = falls ? right : left;
            spareKey[at] = key[take];
            sparePoint[at++] = point[take];
            right += falls ? 1 : 0;
            left += falls ? 0 : 1;
        }
        append(left, middle, at);
        append(right, to, at + middle - left);
    }

    private void append(int from, int to, int at) {
        System.arraycopy(key, from, spareKey, at, to - from);
        System.arraycopy(point, from, sparePoint, at, to - from);
    }

    /** The slopes above one and up to another, at most {@link #listed} of them: those whose points change places between the two orders. */
    double[] between(double low, double high) {
        int most = listed();
        int[] order = order(low);
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
