package daybook.core.trend;

import java.util.Arrays;
import java.util.Optional;

/**
 * Pairs in which the later value is higher, less those in which it is lower; and how many values share one, group by group.
 * <p>Where there are few distinct values, as in answers, a Fenwick tree over their ranks counts for each value how many earlier ones lie
 * below; where there are many, sorting by merging counts the pairs it turns round. n log n steps at most, memory O(n).
 */
record Concordance(int n, long s, int[] ties) {
    private static final int FEW = 64;

    /** @param x in the order of time, without -0.0 */
    static Concordance of(double[] x) {
        return fewDistinct(x).map(distinct -> byRank(x, distinct)).orElseGet(() -> byMerging(x));
    }

    long tiedPairs() {
        long pairs = 0;
        for (long c : ties) {
            pairs += c * (c - 1) / 2;
        }
        return pairs;
    }

    /** Of s when nothing changes. */
    double variance() {
        long size = n;
        long sum = size * (size - 1) * (2 * size + 5);
        for (long c : ties) {
            sum -= c * (c - 1) * (2 * c + 5);
        }
        return sum / 18.0;
    }

    private static Optional<double[]> fewDistinct(double[] x) {
        double[] distinct = new double[FEW];
        int k = 0;
        for (double v : x) {
            int at = Arrays.binarySearch(distinct, 0, k, v);
            if (at < 0) {
                if (k == FEW) {
                    return Optional.empty();
                }
                System.arraycopy(distinct, -at - 1, distinct, -at, k + at + 1);
                distinct[-at - 1] = v;
                k++;
            }
        }
        return Optional.of(Arrays.copyOf(distinct, k));
    }

    private static Concordance byRank(double[] x, double[] distinct) {
        int[] tree = new int[distinct.length + 1];
        int[] ties = new int[distinct.length];
        long s = 0;
        for (int j = 0; j < x.length; j++) {
            int rank = 1 + Arrays.binarySearch(distinct, x[j]);
            int below = upTo(tree, rank - 1);
            s += below - (j - below - ties[rank - 1]);
            ties[rank - 1]++;
            for (int i = rank; i < tree.length; i += i & -i) {
                tree[i]++;
            }
        }
        return new Concordance(x.length, s, ties);
    }

    private static int upTo(int[] tree, int rank) {
        int sum = 0;
        for (int i = rank; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /** All pairs, less the tied ones, less the falling ones twice. */
    private static Concordance byMerging(double[] x) {
        double[] sorted = x.clone();
        long falling = MergeSort.sort(sorted);
        long n = x.length;
        var tied = new Concordance(x.length, 0, ties(sorted));
        return new Concordance(x.length, n * (n - 1) / 2 - tied.tiedPairs() - 2 * falling, tied.ties);
    }

    private static int[] ties(double[] sorted) {
        int[] ties = new int[sorted.length];
        int groups = 0;
        for (int i = 0; i < sorted.length; i++) {
            groups += i > 0 && sorted[i] == sorted[i - 1] ? 0 : 1;
            ties[groups - 1]++;
        }
        return Arrays.copyOf(ties, groups);
    }
}
