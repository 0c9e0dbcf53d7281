package daybook.core.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.core.journal.Decision;
import daybook.core.journal.Decision.Accepted;
import daybook.core.journal.Decision.Refused;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.RefusalReason;
import daybook.core.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/** A journal after some commands: what it answers to the next one. */
public record Given(Journal journal, List<JournalEvent> happened) {
    public Given {
        happened = List.copyOf(happened);
    }

    /** An opened journal in which all of this was accepted. */
    public static Given given(JournalCommand... commands) {
        Given opened = new Given(Journal.NEW, List.of()).and(Sample.OPEN);
        for (JournalCommand command : commands) {
            opened = opened.and(command);
        }
        return opened;
    }

    public static Given nothing() {
        return new Given(Journal.NEW, List.of());
    }

    public Given and(JournalCommand command) {
        Accepted accepted = assertInstanceOf(Accepted.class, journal.decide(command));
        Journal next = journal;
        List<JournalEvent> all = new ArrayList<>(happened);
        for (JournalEvent event : accepted.events()) {
            next = next.apply(event);
            all.add(event);
        }
        return new Given(next, all);
    }

    public When when(JournalCommand command) {
        return new When(journal.decide(command));
    }

    public Timeline timeline() {
        return Sample.fold(happened);
    }

    /** The answer. */
    public record When(Decision decision) {
        public void then(JournalEvent... events) {
            assertEquals(new Accepted(List.of(events)), decision);
        }

        /** Accepted, and nothing new to remember. */
        public void nothingNew() {
            then();
        }

        public void refused(RefusalReason reason) {
            assertEquals(reason, assertInstanceOf(Refused.class, decision).reason());
        }

        public void refused(RefusalReason reason, Object about) {
            assertEquals(new Refused(reason, about.toString()), decision);
        }

        public void accepted() {
            assertInstanceOf(Accepted.class, decision);
        }
    }
}
