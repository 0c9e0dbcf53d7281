package daybook.core.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The partition into levels with the least cost: squares about each level's mean, and a penalty for each level but the first.
 * <p>Shape: F[0] = -penalty; F[j] = least over i of F[i] + rss(i, j) + penalty, segments of at least so many values; a later i must be
 * better by more than 1e-12. {@code starts} are the indexes of the first value of each level but the first.
 * <p>PELT: a candidate i with F[i] + rss(i, j) &gt; F[j] can never win again once a segment from j on is long enough, so it goes at
 * j + least; dropping it at once would be wrong. Without changes nothing can be dropped, and the time is that of the full search.
 * <p>Minimum: as many values as one segment. Units: cost in squares of the measure's unit.
 * <p>Source: Jackson et al. 2005; Killick, Fearnhead &amp; Eckley 2012. Oracle: golden.json {@code optPart}, 1e-8.
 */
public record OptimalPartition(double cost, List<Integer> starts) {
    private static final double BETTER = 1e-12;

    /**
     * @param penalty at least 0
     * @param least values in a segment, at least 1
     * @return {@code TOO_FEW_VALUES} below one segment
     */
    public static Result<OptimalPartition> of(Series series, double penalty, int least) {
        return series.size() < least
                ? Result.declined(Why.TOO_FEW_VALUES)
                : Result.of(new Pelt(series.values(), penalty, least).run());
    }

    private static final class Pelt {
        private final Levels levels;
        private final double penalty;
        private final int least;
        private final double[] best;
        private final int[] from;
        private final int[] candidates;
        private final int[] goes;
        private final double[] costs;
        private int live;

        Pelt(double[] x, double penalty, int least) {
            this.levels = new Levels(x);
            this.penalty = penalty;
            this.least = least;
            this.best = new double[x.length + 1];
            this.from = new int[x.length + 1];
            this.candidates = new int[x.length + 1];
            this.goes = new int[x.length + 1];
            this.costs = new double[x.length + 1];
            Arrays.fill(best, Double.POSITIVE_INFINITY);
            Arrays.fill(goes, Integer.MAX_VALUE);
            best[0] = -penalty;
        }

        OptimalPartition run() {
            int n = best.length - 1;
            for (int j = least; j <= n; j++) {
                if (j == least || j >= 2 * least) {
                    candidates[live++] = j - least;
                }
                step(j);
            }
            var starts = new ArrayList<Integer>();
            for (int j = from[n]; j > 0; j = from[j]) {
                starts.addFirst(j);
            }
            return new OptimalPartition(best[n], List.copyOf(starts));
        }

        private void step(int j) {
            int kept = 0;
            for (int c = 0; c < live; c++) {
                int i = candidates[c];
                if (goes[i] <= j) {
                    continue;
                }
                double cost = best[i] + levels.cost(i, j) + penalty;
                candidates[kept] = i;
                costs[kept++] = cost;
                if (cost < best[j] - BETTER) {
                    best[j] = cost;
                    from[j] = i;
                }
            }
            live = kept;
            double limit = best[j] + penalty + levels.slack();
            for (int c = 0; c < live; c++) {
                if (costs[c] > limit && goes[candidates[c]] == Integer.MAX_VALUE) {
                    goes[candidates[c]] = j + least;
                }
            }
        }
    }
}
