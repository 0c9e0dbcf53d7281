package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.session.Toast;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo takes back what the sentence speaks of. */
@SuppressWarnings("NullAway.Init")
class UndoTest {
    private static final EntryId QUIET = new EntryId("quiet");
    private static final EntryId EARLIER = new EntryId("earlier");
    private Served served;
    private Visit visit;

    @BeforeEach
    void logTwo() {
        served = Served.locked(Clock.systemUTC());
        visit = served.unlocked();
        served.opened().journal().send(new LogEntries(List.of(quiet(EARLIER, 2), quiet(QUIET, 1))));
        served.opened().say(new Toast("Saved: a quiet day.", List.of(QUIET), "help"));
        visit.get("settings");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static Entry quiet(EntryId id, int daysAgo) {
        OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC).minusDays(daysAgo);
        return new Entry.QuietDay(
                new Stamp(id, at, ZoneOffset.UTC, LocalDate.from(at), at.toInstant(), Source.WEB, null, null));
    }

    private boolean takenBack(EntryId id) {
        return served.timeline().entry(id).orElseThrow().retraction() != null;
    }

    @Test
    void the_sentence_has_a_button_that_takes_that_save_back_and_returns() {
        Visit.Page answer = visit.post("undo");
        assertTrue(answer.location().endsWith("/help"));
        assertTrue(takenBack(QUIET));
        assertFalse(takenBack(EARLIER));
        assertTrue(visit.get("settings").body().contains("Taken back."));
    }

    @Test
    void a_second_tap_takes_nothing_more_back() {
        visit.post("undo");
        assertEquals(303, visit.post("undo").status());
        assertFalse(takenBack(EARLIER));
    }

    @Test
    void after_the_next_action_there_is_nothing_to_undo() {
        visit.post("settings", "idleMinutes", "0");
        visit.post("undo");
        assertFalse(takenBack(QUIET));
    }
}
