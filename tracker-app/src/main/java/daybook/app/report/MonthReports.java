package daybook.app.report;

import daybook.app.store.OpenJournal;
import daybook.app.store.Reading;
import daybook.core.facts.PeriodFacts;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Timeline;
import daybook.core.word.ReportForm;
import daybook.reports.month.Edition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way of a report, from the journal to a file. A week, month, quarter or year that is over and has an entry is issued
 * the first time it is asked for: from then on the same request makes the same bytes again from the same first records,
 * whatever was written since. Any other time is made anew each time and says up to when.
 */
public final class MonthReports {
    private final Clock clock;

    public MonthReports(Clock clock) {
        this.clock = clock;
    }

    public MadeReport make(OpenJournal journal, ReportRequest request) {
        Reading now = journal.reading();
        Optional<ReportIssue> issued = Issuing.earlier(now.timeline(), request);
        if (issued.isPresent()) {
            return again(journal, issued.get(), request, now.timeline());
        }
        LocalDate today = Issuing.day(clock.instant(), now.timeline());
        PeriodFacts facts = PeriodFacts.of(now.timeline(), request.period(), today);
        Optional<ReportForm> form = Issuing.form(request.period())
                .filter(whole -> facts.closed() && facts.coverage().daysLogged() > 0);
        if (form.isEmpty()) {
            LocalDate upTo = facts.closed() ? request.period().to() : today;
            return ReportFile.of(facts, request, new Edition.Open(upTo), Issuing.unissuedId(now.head(), request))
                    .made(Optional.empty(), 0);
        }
        ReportFile file = ReportFile.of(
                facts,
                request,
                new Edition.Issued(Issuing.FIRST, today),
                Issuing.id(journal.id(), form.get(), request).value());
        ReportIssue issue = Issuing.issue(form.get(), now.head(), file, request, clock.instant());
        journal.send(new IssueReport(issue));
        return file.made(Optional.of(issue), 0);
    }

    /** From what was known then, on the day it was made: nothing else may change a byte. */
    private static MadeReport again(OpenJournal journal, ReportIssue issue, ReportRequest request, Timeline now) {
        Timeline then = journal.timelineAt(issue.upTo());
        LocalDate day = Issuing.day(issue.made(), then);
        PeriodFacts facts = PeriodFacts.of(then, request.period(), day);
        return ReportFile.of(
                        facts,
                        request,
                        new Edition.Issued(issue.edition(), day),
                        issue.id().value())
                .made(Optional.of(issue), Issuing.since(then, now, request.period()));
    }
}
