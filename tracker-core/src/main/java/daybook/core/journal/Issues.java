package daybook.core.journal;

import static daybook.core.journal.RefusalReason.REPORT_ALREADY_ISSUED;

import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.JournalCommand.ShareSummary;
import daybook.core.journal.JournalEvent.ReportIssued;
import daybook.core.journal.JournalEvent.SummaryShared;
import daybook.core.word.IssueId;
import java.util.HashSet;
import java.util.Set;

/**
 * Which reports were issued and which summaries left. A form, audience, period, edition, paper and language is issued once;
 * a summary that is told twice left once.
 */
public record Issues(Set<ReportIssue.Key> keys, Set<IssueId> shares) {
    static final Issues NONE = new Issues(Set.of(), Set.of());

    public Issues {
        keys = Set.copyOf(keys);
        shares = Set.copyOf(shares);
    }

    Decision issue(IssueReport issue) {
        return keys.contains(issue.issue().key())
                ? Decision.no(REPORT_ALREADY_ISSUED)
                : Decision.of(new ReportIssued(issue.issue()));
    }

    Decision share(ShareSummary share) {
        return shares.contains(share.share().id()) ? Decision.of() : Decision.of(new SummaryShared(share.share()));
    }

    Issues issued(ReportIssued event) {
        return new Issues(and(keys, event.issue().key()), shares);
    }

    Issues shared(SummaryShared event) {
        return new Issues(keys, and(shares, event.share().id()));
    }

    private static <T> Set<T> and(Set<T> all, T one) {
        Set<T> next = new HashSet<>(all);
        next.add(one);
        return next;
    }
}
