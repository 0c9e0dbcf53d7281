package daybook.app.web;

import daybook.core.journal.JournalEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface Sent {

    /** @param events empty where all of it was known already */
    record Saved(List<JournalEvent> events) implements Sent {}

    /**
     * @param message key of the sentence that says why, and how to mend it
     * @param about id the reason speaks of, if any
     */
    record Not(String message, @Nullable String about) implements Sent {}
}
