package daybook.core.trend;

import java.util.Arrays;

/**
 * Whether "stayed about the same" may be said: that nothing changed is a claim too.
 * <p>Shape: the band of {@link PairChance} inside .40 to .60; no change point, before its guards; and the means of the calendar thirds
 * of the window, 10 logged days (5 weeks) each, less than {@code leastStep} apart: a dip and back is a change.
 * <p>Units: leastStep of the measure. Minimum: as {@link ChangePoints}, and 10 logged days (5 weeks) in each third.
 * <p>Measured: said of a real drift of 1.2 sd, or of a dip, in up to 2% of diaries; of flat ones in 29 to 78%.
 * <p>Source: our own. Oracle: more.json {@code claims}.
 */
public final class StayedSame {
    private static final double FROM = .40;
    private static final double TO = .60;

    private StayedSame() {}

    public static boolean of(Series series, PairChance chance, double leastStep) {
        return chance.inside(FROM, TO) && noStep(series) && evenThirds(series, leastStep);
    }

    private static boolean noStep(Series series) {
        return ChangePoints.of(series)
                .map(found -> found.starts().isEmpty())
                .toOptional()
                .orElse(false);
    }

    private static boolean evenThirds(Series series, double leastStep) {
        double[] sum = new double[3];
        int[] n = new int[3];
        for (int i = 0; i < series.size(); i++) {
            int third = (int) ((series.t(i) - series.t(0)) * 3L / (series.span() + 1));
            sum[third] += series.x(i);
            n[third]++;
        }
        if (Arrays.stream(n).min().orElseThrow() < series.unit().third()) {
            return false;
        }
        double[] means = {sum[0] / n[0], sum[1] / n[1], sum[2] / n[2]};
        return Arrays.stream(means).max().orElseThrow()
                        - Arrays.stream(means).min().orElseThrow()
                < leastStep;
    }
}
