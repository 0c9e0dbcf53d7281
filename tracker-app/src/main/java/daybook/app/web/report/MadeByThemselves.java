package daybook.app.web.report;

import daybook.app.report.DueReports;
import daybook.app.session.Opened;
import daybook.app.session.Sitting;
import daybook.app.store.JournalClosed;
import daybook.app.store.NotSaved;
import daybook.app.web.Desk;
import daybook.core.journal.ReportIssue;
import daybook.reports.text.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the reports that are due once the journal is open, beside whatever the person came for. */
@Component
class MadeByThemselves {
    private static final String NAME = "made-by-themselves";
    private final Clock clock;

    MadeByThemselves(Sitting sitting, Clock clock) {
        this.clock = clock;
        sitting.whenUnlocked(
                opened -> Thread.ofPlatform().daemon().name("due-reports").start(() -> make(opened)));
    }

    private void make(Opened opened) {
        Instant now = clock.instant();
        try {
            List<ReportIssue> made = new DueReports(clock).make(opened.journal(), phrases(opened));
            if (!made.isEmpty()) {
                opened.drafts().keep(NAME, new Fresh(now, made));
            }
        } catch (JournalClosed | NotSaved later) {
            // Locked meanwhile, or no room on the disk: they are due still, and made at the next unlock.
        }
    }

    private static Phrases phrases(Opened opened) {
        String chosen = opened.journal().timeline().plans().settings().language();
        return Phrases.in(Objects.requireNonNullElseGet(chosen, Locale.getDefault()::getLanguage))
                .orElseGet(Phrases::english);
    }

    static List<ReportIssue> fresh(Desk desk) {
        Optional<Fresh> fresh = desk.kept(NAME, Fresh.class);
        return fresh.map(Fresh::made).orElse(List.of());
    }

    private record Fresh(Instant at, List<ReportIssue> made) {
        @Override
        public String toString() {
            return "Fresh";
        }
    }
}
