package daybook.core.finding;

import daybook.core.trend.LagAssociation;
import java.util.Optional;

/**
 * Two measures that go together; never that one makes the other.
 *
 * @param adjusted p, corrected for the number of links computed
 */
public record GoesWith(Link link, LagAssociation association, Adjusted adjusted) implements Comparison {
    private static final double MODERATE = .2;
    private static final double CLEAR = .4;

    /** How closely they go together, in a word. */
    public enum Size {
        SLIGHT,
        MODERATE,
        CLEAR
    }

    @Override
    public Topic about() {
        return Topic.LINK;
    }

    @Override
    public int n() {
        return association.pairs();
    }

    /** @return 1 where more goes with more, -1 where more goes with less */
    public int direction() {
        return (int) Math.signum(association.rho());
    }

    public Size size() {
        double rho = Math.abs(association.rho());
        return rho < MODERATE ? Size.SLIGHT : rho < CLEAR ? Size.MODERATE : Size.CLEAR;
    }

    @Override
    public double reach() {
        return adjusted.across() / LinkFindings.SURE;
    }

    @Override
    public Optional<Claim> softer() {
        return Optional.of(this);
    }
}
