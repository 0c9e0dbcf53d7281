package daybook.core.trend;

/**
 * Sorts by merging and counts what it turns round: the pairs whose later value is the lower.
 * <p>It works on whole numbers in the order of the values: choices between those are written as values and not as branches, since in
 * real numbers no branch could be guessed. Memory O(n).
 */
final class MergeSort {
    private static final int RUN = 8;

    private MergeSort() {}

    /** @param x without NaN; 0.0 and -0.0 are one value */
    static long sort(double[] x) {
        long[] keys = new long[x.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(Double.doubleToRawLongBits(x[i] + 0.0));
        }
        long falling = 0;
        for (int from = 0; from < keys.length; from += RUN) {
            falling += insert(keys, from, Math.min(from + RUN, keys.length));
        }
        long[] from = keys;
        long[] to = new long[keys.length];
        for (int width = RUN; width < keys.length; width *= 2) {
            falling += merge(from, to, width);
            long[] merged = to;
            to = from;
            from = merged;
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.longBitsToDouble(key(from[i]));
        }
        return falling;
    }

    /** The bits of a negative number are larger the lower it is: they are turned round; and back, the same way. */
    private static long key(long bits) {
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    private static long insert(long[] x, int from, int to) {
        long falling = 0;
        for (int i = from + 1; i < to; i++) {
            long v = x[i];
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

    private static long merge(long[] from, long[] to, int width) {
        long falling = 0;
        for (int start = 0; start < from.length; start += 2 * width) {
            int middle = Math.min(start + width, from.length);
            falling += merge(from, to, start, middle, Math.min(start + 2 * width, from.length));
        }
        return falling;
    }

    private static long merge(long[] from, long[] to, int start, int middle, int end) {
        long falling = 0;
        int left = start;
        int right = middle;
        int at = start;
        while (left < middle && right < end) {
            long here = from[left];
            long there = from[right];
            int falls = there < here ? 1 : 0;
            to[at++] = there < here ? there : here;
            falling += (long) (middle - left) * falls;
            right += falls;
            left += 1 - falls;
        }
        System.arraycopy(from, left, to, at, middle - left);
        System.arraycopy(from, right, to, at + middle - left, end - right);
        return falling;
    }
}
