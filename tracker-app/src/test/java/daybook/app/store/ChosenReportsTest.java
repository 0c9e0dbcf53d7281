package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.journal.JournalEvent.SettingsChanged;
import daybook.core.journal.Settings;
import daybook.core.word.ReportForm;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing chosen about reports, none chosen, and some chosen are three things, and stay so. */
class ChosenReportsTest {
    static Stream<Settings> choices() {
        return Stream.of(
                Settings.NONE,
                Settings.NONE.withReports(Set.of()),
                Settings.NONE.withReports(Set.of(ReportForm.values()[0])));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void it_reads_back_as_it_was(Settings settings) {
        SettingsChanged event = new SettingsChanged(settings);
        assertEquals(event, EventJson.open("settings-changed", EventJson.write(event)));
    }
}
