package daybook.core.trend;

/** Sorts by merging and counts what it turns round: the pairs whose later value is the lower. */
final class MergeSort {
    private static final int RUN = 8;

    private MergeSort() {}

    static long sort(double[] x) {
        int n = x.length;
        long falling = 0;
        for (int from = 0; from < n; from += RUN) {
            falling += insert(x, from, Math.min(from + RUN, n));
        }
        double[] from = x;
        double[] to = new double[n];
        for (int width = RUN; width < n; width *= 2) {
            for (int start = 0; start < n; start += 2 * width) {
                falling += merge(from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n));
            }
            double[] merged = to;
            to = from;
            from = merged;
        }
        System.arraycopy(from, 0, x, 0, n);
        return falling;
    }

    private static long insert(double[] x, int from, int to) {
        long falling = 0;
        for (int i = from + 1; i < to; i++) {
            double v = x[i];
            int at = i;
            while (at > from && x[at - 1] > v) {
                x[at] = x[at - 1];
                at--;
            }
            x[at] = v;
            falling += i - at;
        }
        return falling;
    }

    /** Choices are written as values, not as branches: in real numbers no branch could be guessed. */
    private static long merge(double[] from, double[] to, int start, int middle, int end) {
        long falling = 0;
        int left = start;
        int right = middle;
        int at = start;
        while (left < middle && right < end) {
            boolean falls = from[right] < from[left];
            to[at++] = falls ? from[right] : from[left];
            falling += falls ? middle - left : 0;
            right += falls ? 1 : 0;
            left += falls ? 0 : 1;
        }
        System.arraycopy(from, left, to, at, middle - left);
        System.arraycopy(from, right, to, at + middle - left, end - right);
        return falling;
    }
}
