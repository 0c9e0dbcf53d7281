package daybook.core.finding;

import daybook.core.trend.AroundCrossings;
import java.util.Optional;

/**
 * Eggshells in the three days before, or after, a boundary was crossed. For the writer only: hindsight colours these days.
 *
 * @param adjusted p, corrected for the two windows
 */
public record NearCrossings(boolean before, AroundCrossings around, Adjusted adjusted) implements Comparison {
    @Override
    public Topic about() {
        return Topic.CROSSING;
    }

    @Override
    public int n() {
        return around.crossings();
    }

    @Override
    public double reach() {
        return adjusted.across() / CrossingFindings.SURE;
    }

    /** What is not clear is not told at all. */
    @Override
    public Optional<Claim> softer() {
        return Optional.empty();
    }
}
