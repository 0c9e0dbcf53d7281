package daybook.core.facts;

import daybook.core.finding.Families.Turn;
import daybook.core.finding.Gauge;
import daybook.core.finding.PhaseMark;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.Result;
import java.util.List;

/**
 * Before and after the latest phase that began in the window, at most 180 days each way: what the claims about it are
 * judged from.
 */
public record TurnFacts(PhaseMark phase, List<Side> sides) {
    public TurnFacts {
        sides = List.copyOf(sides);
    }

    /** @param before, after days with a value */
    public record Side(Gauge gauge, int before, int after, Result<PhaseComparison> compared) {}

    static TurnFacts of(Turn turn) {
        return new TurnFacts(
                turn.phase(),
                turn.sides().stream()
                        .map(sides -> new Side(
                                sides.gauge(),
                                sides.before().count(),
                                sides.after().count(),
                                PhaseComparison.of(sides.before(), sides.after())))
                        .toList());
    }
}
