package daybook.app.transfer;

import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks a journal ahead of time what it would accept, one thing at a time, and keeps the commands that change something.
 * So a refused row is named without holding up the others, and a dry run is the same run.
 */
final class Trial {
    private static final int BATCH = 500;

    private final Function<List<Entry>, JournalCommand> logging;
    private final List<JournalCommand> commands = new ArrayList<>();
    private final List<Entry> batch = new ArrayList<>();
    private Journal now;

    private Trial(Journal now, Function<List<Entry>, JournalCommand> logging) {
        this.now = now;
        this.logging = logging;
    }

    /** Entries that were accepted elsewhere before. */
    static Trial bringingIn(Journal now) {
        return new Trial(now, BringIn::new);
    }

    /** Entries that no journal has seen. */
    static Trial logging(Journal now) {
        return new Trial(now, LogEntries::new);
    }

    Decision offer(JournalCommand command) {
        Decision decision = decided(command);
        if (changes(decision)) {
            flush();
            commands.add(command);
        }
        return decision;
    }

    Decision log(Entry entry) {
        Decision decision = decided(logging.apply(List.of(entry)));
        if (changes(decision)) {
            batch.add(entry);
            if (batch.size() == BATCH) {
                flush();
            }
        }
        return decision;
    }

    static boolean changes(Decision decision) {
        return decision instanceof Decision.Accepted accepted
                && !accepted.events().isEmpty();
    }

    private Decision decided(JournalCommand command) {
        Decision decision = now.decide(command);
        if (decision instanceof Decision.Accepted accepted) {
            for (JournalEvent event : accepted.events()) {
                now = now.apply(event);
            }
        }
        return decision;
    }

    private void flush() {
        if (!batch.isEmpty()) {
            commands.add(logging.apply(List.copyOf(batch)));
            batch.clear();
        }
    }

    List<JournalCommand> commands() {
        flush();
        return List.copyOf(commands);
    }
}
