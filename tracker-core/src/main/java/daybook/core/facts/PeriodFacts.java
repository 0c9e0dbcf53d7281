package daybook.core.facts;

import daybook.core.finding.Comparisons;
import daybook.core.finding.Finding;
import daybook.core.finding.Findings;
import daybook.core.finding.Judged;
import daybook.core.finding.Returns;
import daybook.core.finding.Topic;
import daybook.core.timeline.Apart;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Period;
import daybook.core.timeline.Phase;
import daybook.core.timeline.StepAways;
import daybook.core.timeline.Timeline;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.Result;
import daybook.core.word.ReportForm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Every number of a report or a page about a period.
 *
 * @param closed the period is over, so it may carry claims
 * @param window what the lines run over: the 182 days to the period's end, or the period where that is longer
 * @param safety a safety phase touches the period, or is on while it is looked at
 * @param synthetic an entry behind these numbers, of the period or before it, was made up for a sample journal
 * @param phases that began within the window, oldest first
 * @param diary what a page repeats beside what it counts
 * @param findings in the order of a page
 * @param comparisons it took to find them
 * @param themes everything else that is counted
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
        Returns returns,
        SteadinessFacts steadiness,
        List<MeasureFacts> measures,
        List<Phase> phases,
        DiaryFacts diary,
        List<Finding> findings,
        Comparisons comparisons,
        Themes themes) {
    public PeriodFacts {
        measures = List.copyOf(measures);
        phases = List.copyOf(phases);
        findings = List.copyOf(findings);
    }

    /** @param today in the journal's zone: a period that has not ended before it is still running */
    public static PeriodFacts of(Timeline timeline, Period period, LocalDate today) {
        return of(timeline, period, today, Whole.of(timeline, period, today));
    }

    /** @param whole of the journal that this timeline may be a part of */
    public static PeriodFacts of(Timeline timeline, Period period, LocalDate today, Whole whole) {
        Days days = Days.of(timeline, period, today);
        boolean safety = whole.safety();
        Coverage coverage = whole.coverage();
        ContactFacts contacts = ContactFacts.of(days);
        BoundaryFacts boundaries = BoundaryFacts.of(days, timeline.boundaries());
        Tested tested = Tested.of(days);
        SteadinessFacts steadiness = SteadinessFacts.of(days, tested);
        List<MeasureFacts> measures = MeasureFacts.of(days, timeline.measures());
        var steady = Judging.steady(days, coverage, tested, steadiness);
        List<Apart> away = StepAways.in(timeline, period);
        Returns returns = ComingBack.of(away);
        Result<HoursOfWeek> hours = Hours.of(days);
        Judged judged = Findings.of(Judging.evidence(
                days,
                safety,
                contacts,
                boundaries,
                steady,
                returns,
                () -> new Comparing(days, timeline.phases()).families(measures, hours.toOptional())));
        return new PeriodFacts(
                period,
                days.closed(),
                days.window(),
                safety,
                whole.synthetic(),
                coverage,
                contacts,
                boundaries,
                returns,
                steadiness,
                measures,
                began(timeline.phases(), days.window()),
                DiaryFacts.of(timeline, days),
                judged.findings(),
                judged.comparisons(),
                Themes.of(days, timeline, away, safety, hours));
    }

    /** @return what the period is laid out as */
    public ReportForm form() {
        return ReportForm.of(period.days());
    }

    /** @return whether the points of its lines are months, not weeks */
    public boolean byMonth() {
        return window.days() > Lines.LONGEST_BY_WEEK;
    }

    /** The same for somebody who is not told what was found about a topic. */
    public PeriodFacts without(Topic topic) {
        return new PeriodFacts(
                period,
                closed,
                window,
                safety,
                synthetic,
                coverage,
                contacts,
                boundaries,
                returns,
                steadiness,
                measures,
                phases,
                diary,
                findings.stream().filter(finding -> finding.about() != topic).toList(),
                comparisons,
                themes);
    }

    private static List<Phase> began(List<Phase> phases, Period window) {
        return phases.stream()
                .filter(phase -> window.contains(phase.from()))
                .sorted(Comparator.comparing(Phase::from))
                .toList();
    }
}
