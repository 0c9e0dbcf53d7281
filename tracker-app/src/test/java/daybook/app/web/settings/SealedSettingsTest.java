package daybook.app.web.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Served;
import daybook.app.web.Visit;
import daybook.core.journal.Settings;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was chosen is sealed with the journal, and holds as long as it is open. */
class SealedSettingsTest {
    private static final String EXIT = "https://weather.example.org/here";
    private final Served served = Served.locked(Clock.systemUTC());

    @AfterEach
    void stop() {
        served.close();
    }

    private Visit chosen() {
        Visit visit = served.unlocked();
        visit.get("settings");
        visit.postAndFollow(
                "settings",
                "idleMinutes",
                "9",
                "exitPage",
                EXIT,
                "look",
                "dark",
                "language",
                "de",
                "plainTitles",
                "true",
                "paper",
                "letter");
        return visit;
    }

    @Test
    void they_are_events_of_the_journal() {
        chosen();
        Settings kept = served.timeline().plans().settings();
        assertEquals("de", kept.language());
        assertEquals(daybook.core.word.Look.DARK, kept.look());
        assertEquals(new OwnWords(EXIT), kept.exitPage());
        assertEquals(9, kept.idleMinutes());
        assertEquals(Paper.LETTER, kept.paper());
        assertEquals(true, kept.plainTitles());
    }

    @Test
    void they_hold_on_every_page_and_after_the_next_unlock() {
        chosen();
        served.sitting().lock();
        Visit visit = served.unlocked();
        String page = visit.get("settings").body();
        assertTrue(page.contains("data-exit=\"" + EXIT + "\""));
        assertTrue(page.contains("data-idle=\"540\""));
        assertTrue(page.contains("<title>Daybook</title>"));
        assertTrue(page.contains("lang=\"de\"") && page.contains("data-look=\"dark\""));
        assertTrue(visit.get("pages").body().contains("value=\"letter\" selected")
                || visit.get("pages").body().contains("value=\"letter\" checked"));
    }

    @Test
    void leaving_without_scripts_goes_there_although_it_is_sealed() {
        Visit visit = chosen();
        assertEquals(EXIT, visit.get("leave").location());
        assertTrue(served.sitting().opened().isEmpty());
    }

    @Test
    void before_it_is_open_look_and_language_are_known_and_nothing_else() throws IOException {
        chosen();
        served.sitting().lock();
        String door = served.visit().get("/").body();
        assertTrue(door.contains("lang=\"de\"") && door.contains("data-look=\"dark\""));
        assertFalse(door.contains(EXIT));
        try (Stream<Path> all = Files.walk(served.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(
                        content.contains("weather.example"), file.getFileName().toString());
            }
        }
        assertEquals(
                "{\"look\":\"dark\",\"language\":\"de\"}",
                Files.readString(served.folder().resolve("settings.json")));
    }

    @Test
    void what_is_wrong_changes_nothing() {
        Visit visit = served.unlocked();
        visit.get("settings");
        String back = visit.postAndFollow(
                        "settings", "idleMinutes", "\uD83C\uDF39", "exitPage", "x".repeat(10_000), "look", "dark")
                .body();
        assertTrue(back.contains("id=\"idleMinutes-err\"") && back.contains("id=\"exitPage-err\""));
        assertTrue(back.contains("x".repeat(10_000)));
        assertEquals(Settings.NONE, served.timeline().plans().settings());
    }
}
