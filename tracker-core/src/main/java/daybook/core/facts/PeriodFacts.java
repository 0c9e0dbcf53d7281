package daybook.core.facts;

import daybook.core.finding.Finding;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Period;
import daybook.core.timeline.Phase;
import java.util.List;

/**
 * Every number of a report or a page about a period.
 *
 * @param closed the period is over, so it may carry claims
 * @param window what the lines run over: the 182 days to the period's end, or the period where that is longer
 * @param safety a safety phase touches the period
 * @param synthetic an entry of the period was made up for a sample journal
 * @param phases that began within the window, oldest first
 * @param findings in the order of a page
 */
public record PeriodFacts(
        Period period,
        boolean closed,
        Period window,
        boolean safety,
        boolean synthetic,
        Coverage coverage,
        ContactFacts contacts,
        BoundaryFacts boundaries,
        SteadinessFacts steadiness,
        List<MeasureFacts> measures,
        List<Phase> phases,
        List<Finding> findings) {
    public PeriodFacts {
        measures = List.copyOf(measures);
        phases = List.copyOf(phases);
        findings = List.copyOf(findings);
    }
}
