package daybook.core.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a journal answers to a command: events, or a reason. A no is a value, never an exception. */
public sealed interface Decision {

    /** @param events what happened; empty when all of it was known already */
    record Accepted(List<JournalEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** @param about id of the entry, person, boundary, measure or phase the reason speaks of, where there is one */
    record Refused(RefusalReason reason, @Nullable String about) implements Decision {}

    static Decision of(JournalEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision of(List<JournalEvent> events) {
        return new Accepted(events);
    }

    static Decision no(RefusalReason reason) {
        return new Refused(reason, null);
    }

    /** @param about an id: its {@code toString} is the id, and an id is no private word */
    static Decision no(RefusalReason reason, Object about) {
        return new Refused(reason, about.toString());
    }
}
