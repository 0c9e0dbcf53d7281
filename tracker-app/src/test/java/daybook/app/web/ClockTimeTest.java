package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks go forward on 29 March 2026 at 2:00 and back on 25 October at 3:00, in Berlin. */
class ClockTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static String lived(String typed, String now) {
        return ClockTime.lived(LocalDateTime.parse(typed), BERLIN, Instant.parse(now))
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T21:40, 2026-11-21T21:00:00Z, 2026-11-21T21:40+01:00",
        "2026-07-21T21:40, 2026-11-21T21:00:00Z, 2026-07-21T21:40+02:00",
        "2027-07-21T21:40, 2026-11-21T21:00:00Z, 2027-07-21T21:40+02:00"
    })
    void an_ordinary_time_is_what_it_says(String typed, String now, String moment) {
        assertEquals(moment, lived(typed, now));
    }

    @Test
    void a_skipped_time_is_the_one_the_clocks_went_to() {
        assertEquals("2026-03-29T03:30+02:00", lived("2026-03-29T02:30", "2026-11-21T21:00:00Z"));
        assertEquals("2026-03-29T01:59+01:00", lived("2026-03-29T01:59", "2026-11-21T21:00:00Z"));
    }

    @Test
    void of_a_time_that_came_twice_the_last_that_has_been_counts() {
        assertEquals("2026-10-25T02:30+02:00", lived("2026-10-25T02:30", "2026-10-25T00:40:00Z"));
        assertEquals("2026-10-25T02:30+01:00", lived("2026-10-25T02:30", "2026-10-25T01:40:00Z"));
        assertEquals("2026-10-25T03:30+01:00", lived("2026-10-25T03:30", "2026-10-26T01:40:00Z"));
    }
}
