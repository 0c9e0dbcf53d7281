package daybook.core.finding;

import daybook.core.trend.AroundCrossings;

/**
 * Eggshells in the three days before, or after, a boundary was crossed. For the writer only: hindsight colours these days.
 *
 * @param adjusted p, corrected for the two windows
 */
public record NearCrossings(boolean before, AroundCrossings around, double adjusted) implements Claim {
    @Override
    public Topic about() {
        return Topic.CROSSING;
    }

    @Override
    public int n() {
        return around.crossings();
    }
}
