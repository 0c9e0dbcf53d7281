package daybook.app.report;

import daybook.app.store.OpenJournal;
import daybook.core.facts.Whole;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Period;
import daybook.core.timeline.PeriodKind;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.core.word.ReportForm;
import daybook.reports.text.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports that are made by themselves: of months, and of weeks, quarters and years where that was chosen, two days after
 * their end, so that the last evening can still be written down. Only of times that ended after the journal was made: one
 * that was brought in does not come with a hundred reports.
 */
public final class DueReports {
    /** Days after the end, the first of which a report may be made. */
    private static final int AFTER = 2;

    private final Clock clock;

    public DueReports(Clock clock) {
        this.clock = clock;
    }

    /** Makes each once, the oldest first. */
    public List<ReportIssue> make(OpenJournal journal, Phrases phrases) {
        Timeline timeline = journal.timeline();
        Paper paper = Objects.requireNonNullElse(timeline.plans().settings().paper(), Paper.A4);
        MonthReports reports = new MonthReports(clock);
        return due(timeline, Issuing.day(clock.instant(), timeline)).stream()
                .map(period -> reports.make(journal, new ReportRequest(period, paper, phrases)))
                .flatMap(made -> made.issue().stream())
                .toList();
    }

    /** @return times whose report is due and was not made in any language or on any paper */
    static List<Period> due(Timeline timeline, LocalDate today) {
        Optional<LocalDate> opened = timeline.opened().map(event -> Issuing.day(event.at(), timeline));
        Optional<Period> span = timeline.span();
        if (opened.isEmpty() || span.isEmpty()) {
            return List.of();
        }
        List<Period> due = new ArrayList<>();
        for (ReportForm form : forms(timeline)) {
            kind(form)
                    .ifPresent(kind -> ended(kind, opened.get(), today).stream()
                            .filter(period -> !made(timeline, period) && written(timeline, period, today))
                            .forEach(due::add));
        }
        due.sort(Comparator.comparing(Period::to).thenComparing(Period::days));
        return due;
    }

    private static List<ReportForm> forms(Timeline timeline) {
        return Stream.of(ReportForm.values())
                .filter(timeline.plans().settings()::makes)
                .toList();
    }

    /** @return those that ended on the day the journal was made or later, and long enough ago */
    private static List<Period> ended(PeriodKind kind, LocalDate opened, LocalDate today) {
        List<Period> ended = new ArrayList<>();
        for (Period period = kind.around(opened);
                !period.to().plusDays(AFTER).isAfter(today);
                period = PeriodKind.after(period)) {
            ended.add(period);
        }
        return ended;
    }

    private static boolean made(Timeline timeline, Period period) {
        return timeline.reports().stream()
                .anyMatch(issue -> issue.audience() == Audience.SELF
                        && issue.from().equals(period.from())
                        && issue.to().equals(period.to()));
    }

    private static boolean written(Timeline timeline, Period period, LocalDate today) {
        return Whole.of(timeline, period, today).coverage().daysLogged() > 0;
    }

    private static Optional<PeriodKind> kind(ReportForm form) {
        return switch (form) {
            case WEEK -> Optional.of(PeriodKind.WEEK);
            case MONTH -> Optional.of(PeriodKind.MONTH);
            case QUARTER -> Optional.of(PeriodKind.QUARTER);
            case YEAR -> Optional.of(PeriodKind.YEAR);
            case LONG -> Optional.empty();
        };
    }
}
