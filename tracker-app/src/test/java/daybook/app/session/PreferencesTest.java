package daybook.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.app.session.Preferences.Language;
import daybook.app.session.Preferences.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void what_was_chosen_is_there_after_a_restart_and_for_its_owner_alone() throws IOException {
        Preferences chosen = new Preferences(Look.DARK, Language.DE, "https://example.org/", 10);
        new PreferenceFile(folder).change(chosen);
        assertEquals(chosen, new PreferenceFile(folder).now());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("settings.json"))));
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
