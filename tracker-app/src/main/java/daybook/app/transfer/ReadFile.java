package daybook.app.transfer;

import daybook.core.journal.JournalCommand;
import java.util.List;

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
