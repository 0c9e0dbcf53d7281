package daybook.app.cli;

import daybook.app.keys.Secret;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import daybook.core.timeline.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Opens the journal in this very process, which takes a second or two. */
final class Opening {
    /** What a command does with an open journal. */
    interface Work {
        Exit with(OpenJournal journal) throws IOException, Stop;
    }

    private Opening() {}

    static JournalHome home(Shell shell) {
        shell.prepare();
        return new JournalHome(shell.folder(), shell.clock());
    }

    /** The zone days are told in: the journal's own. */
    static ZoneId zone(Timeline timeline, Shell shell) {
        return timeline.opened()
                .map(opened -> opened.zone())
                .orElse(shell.clock().getZone());
    }

    static LocalDate today(Timeline timeline, Shell shell) {
        return LocalDate.ofInstant(shell.clock().instant(), zone(timeline, shell));
    }

    /** Opens the journal, does the work, and locks it again. */
    static Exit journal(Shell shell, Work work) throws IOException, CannotOpen, Stop {
        JournalHome home = home(shell);
        if (!home.exists()) {
            throw Exit.NO_INPUT.because("open.no-journal");
        }
        try (Secret secret = Secrets.asked(shell);
                OpenJournal journal = home.unlock(secret)) {
            return work.with(journal);
        }
    }
}
