package daybook.app.transfer;

import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Typed;
import java.util.List;
import java.util.stream.Stream;

/** What came of reading a file: commands for the journal, or why it cannot be read. Nothing is written by reading. */
public sealed interface ReadFile {

    /**
     * @param read rows or entries in the file
     * @param added of these, new to the journal
     * @param known of these, in the journal already
     * @param commands to be sent in this order
     */
    record Plan(int read, int added, int known, List<JournalCommand> commands, List<Remark> remarks)
            implements ReadFile {
        public Plan {
            commands = List.copyOf(commands);
            remarks = List.copyOf(remarks);
        }

        /** @return rows or entries that stay out; each has a remark */
        public int left() {
            return read - added - known;
        }

        /** Whether words of something new in it state a wish to die: said once, to the one who brings it in and nobody else. */
        public boolean wishesToDie() {
            return added > 0 && commands.stream().flatMap(Plan::entries).anyMatch(Typed::wishesToDie);
        }

        private static Stream<Entry> entries(JournalCommand command) {
            return command instanceof BringIn(var entries)
                    ? entries.stream()
                    : command instanceof LogEntries(var logged) ? logged.stream() : Stream.empty();
        }
    }

    /** @param about a field or column name, or empty */
    record Unreadable(Why why, String about) implements ReadFile {}

    /** Why a file cannot be read at all. */
    enum Why {
        NOT_UTF_8,
        NOT_JSON,
        NOT_A_JOURNAL_FILE,
        NEWER_VERSION,
        UNKNOWN_FORMAT,
        NO_SUCH_COLUMN,
        MAP_WRONG,
        MAP_MISSING,
        MEASURE_REFUSED
    }

    static ReadFile no(Why why) {
        return new Unreadable(why, "");
    }
}
