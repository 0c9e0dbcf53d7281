package daybook.core.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The share of each group, drawn towards the share of all as if 8 more of the usual mix had been logged in it.
 * <p>Shape: (h + 8 p)/(n + 8), p = all h / all n; a group without entries stands at p.
 * <p>Units: shares 0..1. Minimum: one entry in all. Misleads: below 5 entries a group says next to nothing; it is drawn grey.
 * <p>Source: Efron &amp; Morris 1975. Oracle: golden.json {@code shrunk8}, 1e-8.
 */
public final class ShrunkShares {
    private static final int WEIGHT = 8;

    private ShrunkShares() {}

    /**
     * @param had of each group, those that had it
     * @param all of each group, all
     * @return {@code NOTHING_COUNTED} where all groups are empty
     */
    public static Result<List<Double>> of(int[] had, int[] all) {
        int n = Arrays.stream(all).sum();
        if (n == 0) {
            return Result.declined(Why.NOTHING_COUNTED);
        }
        double usual = (double) Arrays.stream(had).sum() / n;
        return Result.of(IntStream.range(0, all.length)
                .mapToObj(i -> (had[i] + WEIGHT * usual) / (all[i] + WEIGHT))
                .toList());
    }
}
