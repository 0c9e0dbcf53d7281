package daybook.app.web.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
    private static String file(String text) {
        return new String(
                Calendar.daily(
                        text, LocalDateTime.parse("2026-11-21T21:05"), "a-1", Instant.parse("2026-11-21T20:40:01Z")),
                StandardCharsets.UTF_8);
    }

    @Test
    void it_is_a_daily_entry_whose_time_floats() {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Reminder//EN
                BEGIN:VEVENT
                UID:a-1
                DTSTAMP:20261121T204001Z
                DTSTART:20261121T210500
                DURATION:PT5M
                RRULE:FREQ=DAILY
                TRANSP:TRANSPARENT
                SUMMARY:Water plants
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Water plants
                TRIGGER:PT0S
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), file("Water plants"));
    }

    @Test
    void nothing_in_it_leads_back_here() {
        assertFalse(
                file("Water plants").toLowerCase(java.util.Locale.ROOT).matches("(?s).*(daybook|http|@|url|127).*"));
    }

    @Test
    void what_the_format_uses_itself_is_escaped() {
        assertTrue(file("a;b,c\\d\ne\u0007").contains("SUMMARY:a\\;b\\,c\\\\d\\ne \r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83C\uDF39", "ß", "مرحبا ", "x"})
    void no_line_is_longer_than_75_octets_and_no_letter_is_torn(String letter) {
        String text = letter.repeat(100);
        String file = file(text);
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(file.replace("\r\n ", "").contains("SUMMARY:" + text + "\r\n"));
    }
}
