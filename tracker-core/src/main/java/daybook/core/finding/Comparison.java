package daybook.core.finding;

import java.util.Optional;

/** A claim that a comparison of its family stands behind, and that chance alone can make. */
public sealed interface Comparison extends Claim
        permits TrendClaim.Moved, TrendClaim.Settled, SincePhase, GoesWith, NearCrossings, HoursDiffer, SwungOtherwise {

    /** @return how much of the level of its family it needs in a whole report: its adjusted p across, over that level */
    double reach();

    /** @return what may still be said of it with a "may", if anything */
    Optional<Claim> softer();
}
