package daybook.core.finding;

import daybook.core.finding.Families.Sides;
import daybook.core.finding.Families.Turn;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NoPhase;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Before and after the latest phase, one family. A claim needs 14 logged days on each side; from 5 on it is said how many there are.
 */
final class PhaseFindings {
    private static final int FEWEST = 14;
    private static final int WORTH_A_LINE = 5;
    static final double SURE = .05;
    private static final double PERHAPS = .20;

    private PhaseFindings() {}

    static Judged of(Turn turn, int weeks) {
        List<Finding> findings = new ArrayList<>();
        List<Sides> enough = new ArrayList<>();
        List<PhaseComparison> comparisons = new ArrayList<>();
        for (Sides sides : turn.sides()) {
            int fewer = Math.min(sides.before().count(), sides.after().count());
            if (fewer < FEWEST) {
                if (fewer >= WORTH_A_LINE) {
                    findings.add(new CannotTell(missing(turn, sides, Optional.empty())));
                }
                continue;
            }
            switch (PhaseComparison.of(sides.before(), sides.after())) {
                case Result.Value<PhaseComparison>(PhaseComparison comparison) -> {
                    enough.add(sides);
                    comparisons.add(comparison);
                }
                case Result.Declined<PhaseComparison>(Why ignored) ->
                    findings.add(new CannotTell(missing(turn, sides, Optional.empty())));
            }
        }
        return new Judged(findings, Comparisons.NONE).and(compared(turn, weeks, enough, comparisons));
    }

    private static Judged compared(Turn turn, int weeks, List<Sides> enough, List<PhaseComparison> comparisons) {
        return Corrected.of(comparisons, PhaseComparison::p, PhaseComparison::cautious, (i, comparison, adjusted) -> {
            var claim = new SincePhase(enough.get(i).gauge(), turn.phase(), weeks, comparison, adjusted);
            boolean apart = comparison.low() > .5 || comparison.high() < .5;
            if (adjusted.p() <= SURE && apart) {
                return Optional.of(new Shown(claim));
            }
            return Optional.of(
                    adjusted.p() <= PERHAPS
                            ? new Leaning(claim)
                            : new CannotTell(missing(turn, enough.get(i), Optional.of(claim))));
        });
    }

    private static NoPhase missing(Turn turn, Sides sides, Optional<SincePhase> computed) {
        return new NoPhase(
                sides.gauge(),
                turn.phase(),
                sides.before().count(),
                sides.after().count(),
                FEWEST,
                computed);
    }
}
