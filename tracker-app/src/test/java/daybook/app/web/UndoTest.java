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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo takes back what the sentence speaks of. */
@SuppressWarnings("NullAway.Init")
class UndoTest {
    private static int tests;
    private EntryId quiet;
    private EntryId earlier;
    private static Served served;
    private Visit visit;

    @BeforeAll
    static void serve() {
        served = Served.locked(Clock.systemUTC());
    }

    @BeforeEach
    void logTwo() {
        visit = served.unlocked();
        tests++;
        quiet = new EntryId("quiet-" + tests);
        earlier = new EntryId("earlier-" + tests);
        served.opened().journal().send(new LogEntries(List.of(quiet(earlier, 2 * tests + 1), quiet(quiet, 2 * tests))));
        served.opened().say(new Toast("Saved: a quiet day.", List.of(quiet), "help"));
        visit.get("settings");
    }

    @AfterEach
    void lock() {
        served.sitting().lock();
    }

    @AfterAll
    static void stop() {
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
        assertTrue(takenBack(quiet));
        assertFalse(takenBack(earlier));
        assertTrue(visit.get("settings").body().contains("Taken back."));
    }

    @Test
    void a_second_tap_takes_nothing_more_back() {
        visit.post("undo");
        assertEquals(303, visit.post("undo").status());
        assertFalse(takenBack(earlier));
    }

    @Test
    void after_the_next_action_there_is_nothing_to_undo() {
        visit.post("settings", "idleMinutes", "0");
        visit.post("undo");
        assertFalse(takenBack(quiet));
    }
}
