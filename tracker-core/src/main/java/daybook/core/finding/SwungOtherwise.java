package daybook.core.finding;

import daybook.core.trend.Swing;
import java.util.Optional;

/**
 * From day to day a measure swung otherwise than in the time before. Told in two numbers: which of them is better is not said.
 *
 * @param now of the period, {@code before} of the one of the same kind before it
 * @param adjusted p of their difference, corrected for the number of its family
 */
public record SwungOtherwise(Gauge gauge, Swing now, Swing before, Adjusted adjusted) implements Comparison {
    static final double SURE = .05;

    @Override
    public Topic about() {
        return Topic.SWING;
    }

    /** Pairs of days. */
    @Override
    public int n() {
        return now.pairs() + before.pairs();
    }

    @Override
    public double reach() {
        return adjusted.across() / SURE;
    }

    @Override
    public Optional<Claim> softer() {
        return Optional.of(this);
    }
}
