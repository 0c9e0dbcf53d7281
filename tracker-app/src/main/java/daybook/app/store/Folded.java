package daybook.app.store;

import daybook.core.journal.Journal;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;

/**
 * Both folds of the events seen so far, from one decode.
 *
 * @param seen number of events folded
 */
record Folded(long seen, Journal journal, Timeline timeline) {
    static final Folded NOTHING = new Folded(0, Journal.NEW, Timeline.EMPTY);

    Folded with(JournalEvent event) {
        return new Folded(seen + 1, journal.apply(event), timeline.apply(event));
    }
}
