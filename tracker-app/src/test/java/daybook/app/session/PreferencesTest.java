package daybook.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import daybook.app.session.Preferences.Language;
import daybook.app.session.Preferences.Look;
import daybook.core.journal.Settings;
import daybook.core.word.OwnWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void look_and_language_are_there_after_a_restart_and_for_their_owner_alone() throws IOException {
        new PreferenceFile(folder).change(Look.DARK, Language.DE);
        Preferences then = new PreferenceFile(folder).now();
        assertEquals(Look.DARK, then.look());
        assertEquals(Language.DE, then.language());
        assertEquals(Preferences.FIRST.exitPage(), then.exitPage());
        assertEquals(
                "{\"look\":\"dark\",\"language\":\"de\"}",
                Files.readString(folder.resolve("settings.json")),
                "nothing else lies in plain text");
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("settings.json"))));
    }

    @Test
    void what_an_older_version_kept_in_the_file_holds_until_settings_are_saved() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"look\":\"dark\",\"language\":\"de\",\"exitPage\":\"https://example.org/\",\"idleMinutes\":9}");
        PreferenceFile file = new PreferenceFile(folder);
        assertEquals(new Preferences(Look.DARK, Language.DE, "https://example.org/", 9, false), file.now());
        file.change(Look.LIGHT, Language.DE);
        assertEquals(Preferences.FIRST.exitPage(), file.now().exitPage());
        assertFalse(Files.readString(folder.resolve("settings.json")).contains("example"));
    }

    @Test
    void what_is_sealed_in_the_journal_comes_before_what_lies_beside_it() {
        Settings sealed = new Settings(
                "de",
                daybook.core.word.Look.LIGHT,
                new OwnWords("https://example.org/"),
                20,
                null,
                true,
                List.of(),
                Map.of());
        assertEquals(
                new Preferences(Look.LIGHT, Language.DE, "https://example.org/", 20, true),
                Preferences.FIRST.with(sealed));
        assertEquals(Preferences.FIRST, Preferences.FIRST.with(Settings.NONE));
    }

    @Test
    void what_these_pages_do_not_speak_or_would_not_lead_to_is_left_aside() {
        Settings odd =
                new Settings("fr", null, new OwnWords("http://example.org/"), null, null, null, List.of(), Map.of());
        assertEquals(Preferences.FIRST, Preferences.FIRST.with(odd));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{}",
                "{\"look\":\"dark\",\"language\":\"de\",\"exitPage\":\"javascript:alert(1)\",\"idleMinutes\":5}",
                "{\"look\":\"dark\",\"language\":\"de\",\"exitPage\":\"https://example.org/\",\"idleMinutes\":0}"
            })
    void an_odd_file_is_no_reason_not_to_start(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
        assertEquals(Preferences.FIRST, new PreferenceFile(folder).now());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/weather, true",
        "http://example.org/, false",
        "javascript:alert(1), false",
        "//example.org, false",
        "https:, false",
        "ht tp, false"
    })
    void leave_goes_to_an_ordinary_page(String page, boolean reasonable) {
        assertEquals(reasonable, Preferences.reasonablePage(page));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "60, true", "61, false"})
    void the_idle_lock_is_never_off(int minutes, boolean reasonable) {
        assertEquals(reasonable, Preferences.reasonableMinutes(minutes));
    }
}
