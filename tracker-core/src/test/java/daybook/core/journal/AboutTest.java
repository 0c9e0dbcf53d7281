package daybook.core.journal;

import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.DISTANCE;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom an event is about decides under whose key it is sealed. */
class AboutTest {
    private static List<String> about(JournalCommand... commands) {
        return given(commands).happened().stream()
                .map(event -> String.valueOf(event.about()))
                .toList();
    }

    @Test
    void a_name_and_what_was_logged_about_somebody_are_about_them() {
        var heavy = contact("c", "2026-10-05").left(Felt.HEAVY);
        assertEquals(
                List.of("null", "null", "alex", "alex", "alex", "alex"),
                about(
                        ADD_ALEX,
                        log(heavy.entry()),
                        correct(heavy.left(Felt.LIGHT).entry()),
                        retract("c")));
    }

    @Test
    void boundaries_phases_and_quiet_days_are_about_nobody() {
        assertEquals(
                List.of("null", "null", "alex", "null", "null", "null"),
                about(ADD_ALEX, SET_CALLS, BEGIN_DISTANCE, log(quiet("q", "2026-10-05"))));
    }

    @Test
    void the_event_without_a_name_holds_none() {
        assertEquals(
                List.of("person", "kind", "supporter", "separate"),
                Arrays.stream(PersonAdded.class.getRecordComponents())
                        .map(part -> part.getName())
                        .toList());
    }

    @Test
    void an_event_about_what_was_never_there_changes_nothing() {
        Journal journal = given(ADD_ALEX).journal();
        var stray = contact("c", "2026-10-05").entry();
        assertEquals(journal, journal.apply(new EntryCorrected(stray, NOW)));
        assertEquals(journal, journal.apply(new EntryRetracted(new EntryId("c"), ALEX, NOW, null)));
        assertEquals(journal, journal.apply(new BoundaryRevised(CALLS, 2, terms("none"), TODAY)));
        assertEquals(journal, journal.apply(new BoundaryRetired(CALLS, TODAY)));
        assertEquals(journal, journal.apply(new MeasureRetired(UNREST, TODAY)));
        assertEquals(journal, journal.apply(new PhaseEnded(DISTANCE, TODAY)));
        assertNotEquals(
                journal, journal.apply(new PersonNamed(SAM, SET_CALLS.terms().limit())));
    }
}
