package daybook.core.trend;

import java.util.Arrays;

/**
 * Pairs in which the later value is higher, less those in which it is lower. A Fenwick tree over the ranks counts, for each value,
 * how many earlier ones lie below: n log k steps for k distinct values, memory O(n).
 */
final class Concordance {
    private Concordance() {}

    /**
     * @param x in the order of time
     * @param sorted the same values, ascending
     */
    static long of(double[] x, double[] sorted) {
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] tree = new int[distinct.length + 1];
        long s = 0;
        for (int j = 0; j < x.length; j++) {
            int rank = 1 + Arrays.binarySearch(distinct, x[j]);
            int below = upTo(tree, rank - 1);
            int notAbove = upTo(tree, rank);
            s += below - (j - notAbove);
            for (int i = rank; i < tree.length; i += i & -i) {
                tree[i]++;
            }
        }
        return s;
    }

    private static int upTo(int[] tree, int rank) {
        int sum = 0;
        for (int i = rank; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }
}
