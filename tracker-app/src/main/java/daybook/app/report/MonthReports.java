package daybook.app.report;

import daybook.app.store.OpenJournal;
import daybook.app.store.Reading;
import daybook.core.facts.PeriodFacts;
import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Timeline;
import daybook.core.word.ReportForm;
import daybook.reports.month.Edition;
import daybook.reports.month.EditionChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way of a report, from the journal to a file. A week, month, quarter or year that is over and has an entry is issued
 * the first time it is asked for: from then on the same request makes the same bytes again from the same first records,
 * whatever was written since. What was filled in later makes a next edition, which says what changed; the earlier ones stay.
 * Any other time is made anew each time and says up to when.
 */
public final class MonthReports {
    private final Clock clock;

    public MonthReports(Clock clock) {
        this.clock = clock;
    }

    /** The newest edition there is, or the first. */
    public MadeReport make(OpenJournal journal, ReportRequest request) {
        Reading now = journal.reading();
        Optional<ReportIssue> newest = Issuing.newest(now.timeline(), request);
        if (newest.isPresent()) {
            return again(journal, newest.get(), request);
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
        return issued(journal, now, form.get(), request, Issuing.FIRST, Optional.empty());
    }

    /** With what was filled in since the newest edition; that one again, if nothing was. */
    public MadeReport next(OpenJournal journal, ReportRequest request) {
        Reading now = journal.reading();
        Optional<ReportIssue> newest = Issuing.newest(now.timeline(), request);
        if (newest.isEmpty()) {
            return make(journal, request);
        }
        ReportIssue before = newest.get();
        Timeline then = journal.timelineAt(before.upTo());
        return Issuing.since(then, now.timeline(), request.period()) == 0
                ? again(journal, before, request)
                : issued(
                        journal,
                        now,
                        before.form(),
                        request,
                        before.edition() + 1,
                        Optional.of(change(before, then, now.timeline(), request)));
    }

    /** An edition as it was made: from what was known then, on the day it was made; nothing else may change a byte. */
    public MadeReport again(OpenJournal journal, ReportIssue issue, ReportRequest request) {
        Timeline now = journal.timeline();
        Timeline then = journal.timelineAt(issue.upTo());
        LocalDate day = Issuing.day(issue.made(), then);
        Optional<EditionChanges> changes = Issuing.before(now, issue)
                .map(before -> change(before, journal.timelineAt(before.upTo()), then, request));
        return ReportFile.of(
                        PeriodFacts.of(then, request.period(), day),
                        request,
                        new Edition.Issued(issue.edition(), day),
                        changes,
                        issue.id().value())
                .made(Optional.of(issue), Issuing.since(then, now, request.period()));
    }

    private MadeReport issued(
            OpenJournal journal,
            Reading now,
            ReportForm form,
            ReportRequest request,
            int edition,
            Optional<EditionChanges> changes) {
        LocalDate today = Issuing.day(clock.instant(), now.timeline());
        ReportFile file = ReportFile.of(
                PeriodFacts.of(now.timeline(), request.period(), today),
                request,
                new Edition.Issued(edition, today),
                changes,
                Issuing.id(journal.id(), form, request, edition).value());
        ReportIssue issue = Issuing.issue(form, edition, now.head(), file, request, clock.instant());
        return switch (journal.send(new IssueReport(issue))) {
            case Decision.Accepted ignored -> file.made(Optional.of(issue), 0);
            // somebody was quicker: theirs is the one that is kept
            case Decision.Refused ignored -> make(journal, request);
        };
    }

    private static EditionChanges change(ReportIssue before, Timeline then, Timeline now, ReportRequest request) {
        LocalDate made = Issuing.day(before.made(), then);
        return new EditionChanges(
                before.edition(),
                made,
                Issuing.changed(then, now, request.period()),
                PeriodFacts.of(then, request.period(), made),
                PeriodFacts.of(now, request.period(), made));
    }
}
