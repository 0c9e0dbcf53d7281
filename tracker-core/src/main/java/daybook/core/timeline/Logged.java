package daybook.core.timeline;

import daybook.core.journal.Entry;
import daybook.core.word.OwnWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its history.
 *
 * @param entry as it counts now
 * @param history what it was before each correction, oldest first
 * @param retraction null while it counts
 */
public record Logged(
        Entry entry, List<Past> history, @Nullable Retraction retraction) {
    public Logged {
        history = List.copyOf(history);
    }

    /** @param until when the correction was made */
    public record Past(Entry entry, Instant until) {}

    public record Retraction(Instant at, @Nullable OwnWords reason) {}

    public boolean counts() {
        return retraction == null;
    }

    Logged corrected(Entry next, Instant at) {
        List<Past> past = new ArrayList<>(history);
        past.add(new Past(entry, at));
        return new Logged(next, past, retraction);
    }

    Logged retracted(Retraction by) {
        return new Logged(entry, history, by);
    }
}
