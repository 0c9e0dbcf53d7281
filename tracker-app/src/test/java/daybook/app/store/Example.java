package daybook.app.store;

import daybook.core.journal.JournalEvent;

/**
 * An event that stands for its kind.
 *
 * @param name of its golden file, without the revision; starts with its stored word
 */
record Example(String name, JournalEvent event) {
    @Override
    public String toString() {
        return name;
    }
}
