package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.word.OwnWords;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that is refused comes back filled, by way of a redirect, and from nowhere but memory. */
@SuppressWarnings("NullAway.Init")
class RefusedFormTest {
    private static Served served;
    private Visit visit;

    @BeforeAll
    static void serve() {
        served = Served.locked(Clock.systemUTC());
    }

    @BeforeEach
    void unlock() {
        visit = served.unlocked();
        visit.get("settings");
        visit.post("settings", "idleMinutes", "5", "exitPage", "https://www.bbc.co.uk/weather");
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
    void settings_keep_what_was_typed_and_say_how_to_mend_it() {
        visit.get("settings");
        Visit.Page back = visit.postAndFollow("settings", "idleMinutes", "90", "exitPage", "ftp://x", "look", "dark");
        assertTrue(back.body().contains("value=\"90\""));
        assertTrue(back.body().contains("value=\"ftp://x\""));
        assertTrue(back.body().contains("id=\"idleMinutes-err\""));
        assertTrue(back.body().contains("href=\"#exitPage\""), "two errors: a list on top");
        assertTrue(back.body().contains("data-look=\"auto\""), "nothing was changed");
    }

    @Test
    void settings_that_are_right_hold_at_once_and_are_said_until_the_next_action() {
        visit.get("settings");
        visit.postAndFollow("settings", "idleMinutes", "90", "exitPage", "https://example.org/", "look", "dark");
        Visit.Page saved = visit.postAndFollow(
                "settings", "idleMinutes", "9", "exitPage", "https://example.org/", "look", "dark", "language", "de");
        assertTrue(saved.body().contains("data-look=\"dark\""));
        assertTrue(saved.body().contains("lang=\"de\""));
        assertTrue(saved.body().contains("data-exit=\"https://example.org/\""));
        assertFalse(saved.body().contains("value=\"90\""));
        assertTrue(saved.body().contains("class=\"toast\""));
        assertTrue(saved.body().contains("Gespeichert."), "in the language that was just chosen");
        assertTrue(visit.get("settings").body().contains("class=\"toast\""));
        visit.post("awake");
        assertTrue(visit.get("settings").body().contains("class=\"toast\""), "typing is no action");
        visit.post("settings", "idleMinutes", "0");
        assertFalse(visit.get("settings").body().contains("class=\"toast\""));
    }

    @Test
    void what_has_nothing_to_undo_does_not_follow_to_another_page() {
        visit.get("settings");
        assertTrue(
                visit.postAndFollow("settings", "idleMinutes", "9", "exitPage", "https://example.org/", "look", "dark")
                        .body()
                        .contains("class=\"toast\""));
        assertFalse(visit.get("days").body().contains("class=\"toast\""));
        assertFalse(visit.get("settings").body().contains("class=\"toast\""));
    }

    @Test
    void a_name_that_is_missing_or_taken_comes_back_with_its_reason() {
        visit.get("start/people");
        Visit.Page missing = visit.postAndFollow("start/people", "alias", " ", "kind", "partner");
        assertTrue(missing.body().contains("Give them a name"));
        visit.postAndFollow("start/people", "alias", "Alex", "kind", "partner");
        Visit.Page taken = visit.postAndFollow("start/people", "alias", "Alex", "kind", "friend");
        assertTrue(taken.body().contains("Somebody already has this name"));
        assertTrue(taken.body().contains("value=\"Alex\""));
        assertEquals(
                1,
                served.timeline().people().stream()
                        .filter(person -> new OwnWords("Alex").equals(person.alias()))
                        .count());
    }

    @Test
    void what_is_typed_is_shown_as_text() {
        visit.get("start/people");
        Visit.Page page = visit.postAndFollow("start/people", "alias", "<b>\"&", "kind", "friend");
        assertTrue(page.body().contains("&lt;b&gt;&quot;&amp;"));
        assertFalse(page.body().contains("<b>\""));
    }
}
