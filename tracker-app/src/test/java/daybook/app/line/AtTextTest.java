package daybook.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtTextTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 21, 30, 0, 0, ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "20:15,2026-11-21T20:15+01:00",
        "yesterday 21:00,2026-11-20T21:00+01:00",
        "Gestern 9:05,2026-11-20T09:05+01:00",
        "vorgestern 21:00,2026-11-19T21:00+01:00",
        "today 08:00,2026-11-21T08:00+01:00",
        "yesterday,2026-11-20T12:00+01:00",
        "2026-07-01 10:00,2026-07-01T10:00+02:00",
        "2026-07-01T10:00,2026-07-01T10:00+02:00",
        "2026-11-21T10:00:00Z,2026-11-21T10:00Z",
        "2026-11-21T03:00:00+09:00,2026-11-21T03:00+09:00"
    })
    void times_as_people_say_them_are_read(String text, String meant) {
        assertEquals(
                meant, AtText.parse(text, NOW).orElseThrow().toOffsetDateTime().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "tomorrow 10:00", "21", "2026-02-30 10:00", "9 pm"})
    void what_is_no_time_is_none(String text) {
        assertEquals(Optional.empty(), AtText.parse(text, NOW));
    }
}
