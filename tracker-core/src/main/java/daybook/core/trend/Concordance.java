package daybook.core.trend;

import java.util.Arrays;
import java.util.Optional;

/**
 * Pairs in which the later value is higher, less those in which it is lower; and how many values share one, group by group.
 * <p>Where there are few distinct values, as in answers, a table counts for each of them how many earlier ones lie below; a tree over the
 * ranks would take fewer steps, but none that could be guessed. Where there are many, sorting by merging counts the pairs it turns round.
 * n log n steps at most, memory O(n).
 */
record Concordance(int n, long s, int[] ties) {
    private static final int FEW = 24;

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
        double[] distinct = new double[FEW + 1];
        int k = 0;
        for (double v : x) {
            int at = rank(distinct, k, v);
            if (at == k || distinct[at] != v) {
                if (k == FEW) {
                    return Optional.empty();
                }
                System.arraycopy(distinct, at, distinct, at + 1, k - at);
                distinct[at] = v;
                k++;
            }
        }
        return Optional.of(Arrays.copyOf(distinct, k));
    }

    private static int rank(double[] distinct, int k, double v) {
        int rank = 0;
        for (int i = 0; i < k; i++) {
            rank += distinct[i] < v ? 1 : 0;
        }
        return rank;
    }

    private static Concordance byRank(double[] x, double[] distinct) {
        int k = distinct.length;
        int[] below = new int[k + 1];
        int[] ties = new int[k];
        long s = 0;
        for (int j = 0; j < x.length; j++) {
            int rank = rank(distinct, k, x[j]);
            s += below[rank] - (j - below[rank + 1]);
            ties[rank]++;
            for (int i = 0; i <= k; i++) {
                below[i] += i > rank ? 1 : 0;
            }
        }
        return new Concordance(x.length, s, ties);
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
