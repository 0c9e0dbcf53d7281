package daybook.core.trend;

import java.util.Arrays;

/**
 * Whether boundaries are held for longer between giving way than before. Good news only; said once.
 * <p>Shape: {@code longest}: the open gap reaches the limit of {@link GChart}; {@code eightAbove}: from 18 gaps on, the last 8 all exceed
 * the median of those before. Units: held tests. Minimum: 10 gaps.
 * <p>Measured, looked at monthly: each false in up to 3% a year. Source: Benneyan 2001. Oracle: more.json {@code gSignal}.
 */
public record GapSignal(int limit, boolean longest, boolean eightAbove) {
    private static final int FEWEST = 10;
    private static final int RUN = 8;

    /**
     * @param gaps held tests between one giving way and the next, oldest first
     * @param open held since the last one
     * @return {@code TOO_FEW_VALUES} below 10 gaps
     */
    public static Result<GapSignal> of(int[] gaps, int open) {
        if (gaps.length < FEWEST) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        return GChart.of(gaps).map(chart -> {
            int limit = chart.limit().orElseThrow();
            return new GapSignal(limit, open >= limit, eightAbove(gaps));
        });
    }

    private static boolean eightAbove(int[] gaps) {
        if (gaps.length < FEWEST + RUN) {
            return false;
        }
        int known = gaps.length - RUN;
        return GChart.of(Arrays.copyOf(gaps, known))
                .map(before -> Arrays.stream(gaps, known, gaps.length)
                        .allMatch(g -> g > before.median().orElseThrow()))
                .toOptional()
                .orElseThrow();
    }
}
