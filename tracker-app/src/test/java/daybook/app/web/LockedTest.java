package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.session.Opened;
import daybook.app.store.JournalClosed;
import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Locking drops everything, and every page then answers alike. */
@SuppressWarnings("NullAway.Init")
class LockedTest {
    private static Served served;
    private Visit visit;

    @BeforeAll
    static void serve() {
        served = Served.locked(Clock.systemUTC());
    }

    @BeforeEach
    void unlock() {
        visit = served.unlocked();
        visit.get("more");
    }

    @AfterEach
    void lock() {
        served.sitting().lock();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_lock_button_goes_to_the_door_and_takes_the_cookie_back() {
        Visit.Page answer = visit.post("lock");
        assertEquals("/", answer.location());
        assertTrue(String.valueOf(answer.header("set-cookie")).endsWith("; Max-Age=0"));
    }

    @Test
    void a_page_is_401_a_form_goes_to_the_door_and_a_part_of_a_page_is_sent_there() {
        visit.post("lock");
        assertEquals(401, visit.get("help").status());
        Visit.Page form = visit.post("settings", "exitPage", "https://example.org/");
        assertEquals(303, form.status());
        assertEquals("/", form.location());
        Visit.Page part = visit.with("HX-Request", "true").get("help");
        assertEquals(401, part.status());
        assertEquals("/", part.header("hx-redirect"));
    }

    @Test
    void a_page_that_never_was_answers_like_one_that_was() {
        visit.post("lock");
        assertEquals(visit.get("help").body(), visit.get("nothing").body());
    }

    @Test
    void the_journal_is_closed_and_drafts_and_sentences_are_gone() {
        Opened opened = served.opened();
        visit.get("settings");
        visit.post("settings", "idleMinutes", "1000", "exitPage", "https://example.org/");
        assertTrue(opened.drafts().of("settingsForm").isPresent());
        opened.say(new daybook.app.session.Toast("Saved", java.util.List.of(), ""));
        visit.post("lock");
        assertThrows(JournalClosed.class, () -> opened.journal().timeline());
        assertTrue(opened.drafts().of("settingsForm").isEmpty());
        assertTrue(opened.toast().isEmpty());
    }

    @Test
    void leaving_without_a_script_locks_and_goes_to_the_exit_page() {
        Visit.Page out = visit.get("leave");
        assertEquals(303, out.status());
        assertEquals("https://www.bbc.co.uk/weather", out.location());
        assertTrue(served.sitting().opened().isEmpty());
    }

    @Test
    void a_journal_that_closed_itself_is_asked_for_anew() {
        served.opened().journal().close();
        assertEquals(401, visit.get("start/people").status());
        assertEquals(200, served.unlocked().get("help").status());
    }

    @Test
    void somebody_who_types_keeps_it_open() {
        assertEquals(204, visit.post("awake").status());
    }

    @Test
    void the_file_for_the_command_line_is_there_for_its_owner_while_the_server_runs() throws Exception {
        var file = served.folder().resolve("server.json");
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(
                served.apiToken(),
                daybook.app.session.ServerFile.read(served.folder())
                        .orElseThrow()
                        .token());
    }
}
