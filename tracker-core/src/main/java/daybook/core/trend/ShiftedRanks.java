package daybook.core.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Rank correlation of two grids, one of them turned round the end of the calendar. Each value is once given its place among the distinct
 * ones; ranks on the pairs that a shift leaves are then counted, not sorted: O(n) a shift, in whole numbers.
 */
final class ShiftedRanks {
    private static final int FEWEST = 3;
    private static final int SILENT = -1;
    private final int[] x;
    private final int[] y;
    private final long[] rankOfX;
    private final long[] rankOfY;

    ShiftedRanks(Grid x, Grid y) {
        this.x = places(x);
        this.y = places(y);
        this.rankOfX = new long[distinct(this.x)];
        this.rankOfY = new long[distinct(this.y)];
    }

    private static int[] places(Grid grid) {
        double[] distinct = Arrays.stream(grid.values()).sorted().distinct().toArray();
        return IntStream.range(0, grid.length())
                .map(d -> grid.logged(d) ? Arrays.binarySearch(distinct, grid.at(d)) : SILENT)
                .toArray();
    }

    private static int distinct(int[] places) {
        return 1 + Arrays.stream(places).max().orElse(SILENT);
    }

    /** @return rho with y moved on by so many days; none below 3 pairs or where a side is constant */
    OptionalDouble shiftedBy(int days) {
        Arrays.fill(rankOfX, 0);
        Arrays.fill(rankOfY, 0);
        int pairs = 0;
        for (int d = 0; d < x.length; d++) {
            int other = y[d < days ? d - days + x.length : d - days];
            if (x[d] != SILENT && other != SILENT) {
                rankOfX[x[d]]++;
                rankOfY[other]++;
                pairs++;
            }
        }
        double spread = Math.sqrt((double) ranked(rankOfX, pairs) * ranked(rankOfY, pairs));
        return pairs < FEWEST || spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(together(days) / spread);
    }

    /**
     * Turns counts into ranks, doubled and about their mean.
     *
     * @return the sum of their squares
     */
    private static long ranked(long[] counts, int pairs) {
        long before = 0;
        long squares = 0;
        for (int place = 0; place < counts.length; place++) {
            long c = counts[place];
            counts[place] = 2 * before + c - pairs;
            squares += c * counts[place] * counts[place];
            before += c;
        }
        return squares;
    }

    private double together(int days) {
        long sum = 0;
        for (int d = 0; d < x.length; d++) {
            int other = y[d < days ? d - days + x.length : d - days];
            if (x[d] != SILENT && other != SILENT) {
                sum += rankOfX[x[d]] * rankOfY[other];
            }
        }
        return sum;
    }
}
