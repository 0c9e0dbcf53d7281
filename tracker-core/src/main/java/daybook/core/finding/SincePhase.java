package daybook.core.finding;

import daybook.core.trend.PhaseComparison;
import java.util.Optional;

/**
 * A measure before and after a phase began.
 *
 * @param weeks the window the phase began in, rounded
 * @param adjusted p, corrected for the number of measures compared
 */
public record SincePhase(Gauge gauge, PhaseMark phase, int weeks, PhaseComparison sides, Adjusted adjusted)
        implements Comparison {
    @Override
    public Topic about() {
        return gauge.topic();
    }

    @Override
    public int n() {
        return sides.before() + sides.after();
    }

    /** @return 1 where days since lie higher, -1 where they lie lower */
    public int direction() {
        return (int) Math.signum(sides.nap() - .5);
    }

    @Override
    public double reach() {
        return adjusted.across() / PhaseFindings.SURE;
    }

    @Override
    public Optional<Claim> softer() {
        return Optional.of(this);
    }
}
