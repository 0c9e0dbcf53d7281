package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalEvent;
import java.util.List;
import java.util.Set;

/** Commands that must be accepted, made from the examples. */
final class Accepted {
    private Accepted() {}

    static void by(OpenJournal journal, JournalCommand command) {
        Decision decision = journal.send(command);
        assertInstanceOf(Decision.Accepted.class, decision, decision.toString());
    }

    static void bringIn(OpenJournal journal, Entry entry) {
        if (entry instanceof Entry.BoundaryTest test && test.version() > 1) {
            by(journal, new BringIn(List.of(withVersion(test, 1))));
        } else {
            by(journal, new BringIn(List.of(entry)));
        }
    }

    private static Entry withVersion(Entry.BoundaryTest test, int version) {
        return new Entry.BoundaryTest(
                test.stamp(),
                test.boundary(),
                version,
                test.theirs(),
                test.mine(),
                test.followThrough(),
                test.pressure(),
                test.scriptUsed(),
                test.during());
    }

    static BoundaryTerms onlyAbout(BoundaryTerms terms) {
        return new BoundaryTerms(
                terms.kind(), Set.of(Desk.ROBIN), terms.limit(), terms.value(), terms.script(), terms.consequence());
    }

    static JournalCommand define(JournalEvent.MeasureDefined defined) {
        return new DefineMeasure(defined.measure(), defined.terms());
    }

    static JournalCommand begin(JournalEvent.PhaseBegun begun) {
        return new BeginPhase(begun.phase(), begun.kind(), begun.person(), begun.from(), begun.label());
    }
}
