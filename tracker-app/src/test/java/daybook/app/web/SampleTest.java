package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking around keeps nothing. */
@SuppressWarnings("NullAway.Init")
class SampleTest {
    private Served served;
    private Visit visit;

    @BeforeEach
    void lookAround() {
        served = Served.empty(Clock.systemUTC());
        visit = served.visit();
        visit.get("/open");
        visit.postAndFollow("/open", "code", served.launchCode());
        visit.post("start/sample");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void there_is_much_to_see_and_every_page_says_that_it_is_a_sample() {
        assertTrue(served.timeline().entryCount() > 200);
        assertTrue(visit.get("help").body().contains("A sample. Nothing is kept."));
    }

    @Test
    void nothing_is_written() {
        assertFalse(Files.exists(served.folder().resolve("daybook.db")));
    }

    @Test
    void from_it_one_begins_a_journal_of_ones_own() {
        visit.get("help");
        Visit.Page first = visit.postAndFollow("start/own");
        assertEquals(200, first.status());
        assertTrue(served.sitting().opened().isEmpty());
        visit.post("start/passphrase", "passphrase", Served.PASSPHRASE, "again", Served.PASSPHRASE);
        assertEquals(0, served.timeline().entryCount());
        assertTrue(Files.exists(served.folder().resolve("daybook.db")));
    }

    @Test
    void nothing_but_the_first_steps_is_open_before_there_is_a_journal() {
        visit.get("help");
        visit.postAndFollow("start/own");
        assertEquals(403, visit.get("help").status());
        assertEquals(403, visit.get("settings").status());
        assertEquals(200, visit.get("start").status());
    }
}
