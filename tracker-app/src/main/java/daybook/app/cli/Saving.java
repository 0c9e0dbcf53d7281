package daybook.app.cli;

import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.word.OwnWords;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saves what words came to. Neutral on the outside: somebody may look over a shoulder. */
record Saving(Shell shell, boolean show) {
    private static final int SHOWN_OF_ID = 4;

    Meaning meaning(OpenJournal journal) {
        return new Meaning(journal.timeline(), now(), () -> UUID.randomUUID().toString());
    }

    ZonedDateTime now() {
        return shell.clock().instant().atZone(shell.clock().getZone());
    }

    /** A note is never an argument: those stay in the shell's history and in the list of processes. */
    Optional<OwnWords> askedNote() throws IOException {
        Optional<String> text = shell.person().isPresent()
                ? shell.person().get().asked(shell.talk().say("log.ask-note") + " ")
                : shell.terminal().piped();
        return text.map(String::strip).filter(typed -> !typed.isEmpty()).map(OwnWords::new);
    }

    /** @param line of a pipe, or 0 */
    Exit save(OpenJournal journal, Meaning.Made made, List<String> said, int line) {
        switch (made) {
            case Meaning.Made.Slips(List<Slip> slips) -> {
                slips.forEach(slip -> tell(slip.said(shell.talk()), line));
                return Exit.USAGE;
            }
            case Meaning.Made.Entries(List<Entry> entries) -> {
                if (journal.send(new LogEntries(entries)) instanceof Decision.Refused refused) {
                    tell(shell.talk().refused(refused.reason()), line);
                    return Exit.REFUSED;
                }
                saved(entries, said);
                return Exit.DONE;
            }
        }
    }

    private void tell(String said, int line) {
        shell.terminal().err().println(line == 0 ? said : shell.talk().say("remark.line", line, said));
    }

    private void saved(List<Entry> entries, List<String> said) {
        shell.say("log.saved", shown(entries.getFirst()));
        if (show) {
            shell.terminal().out().println(String.join(" ", said));
        }
    }

    static String shown(Entry entry) {
        return entry.stamp()
                .id()
                .value()
                .substring(0, Math.min(SHOWN_OF_ID, entry.stamp().id().value().length()));
    }
}
