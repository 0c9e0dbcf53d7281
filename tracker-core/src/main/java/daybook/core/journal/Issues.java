package daybook.core.journal;

import daybook.core.journal.JournalEvent.ReportIssued;
import java.util.HashSet;
import java.util.Set;

/** Which reports were issued. A form, audience, period, edition, paper and language is issued once. */
public record Issues(Set<ReportIssue.Key> keys) {
    static final Issues NONE = new Issues(Set.of());

    public Issues {
        keys = Set.copyOf(keys);
    }

    boolean knows(ReportIssue issue) {
        return keys.contains(issue.key());
    }

    Issues issued(ReportIssued event) {
        Set<ReportIssue.Key> next = new HashSet<>(keys);
        next.add(event.issue().key());
        return new Issues(next);
    }
}
