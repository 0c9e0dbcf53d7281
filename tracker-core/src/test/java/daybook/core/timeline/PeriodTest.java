package daybook.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01..2026-12-31, 365",
        "2024, 2024-01-01..2024-12-31, 366",
        "2026-10, 2026-10-01..2026-10-31, 31",
        "2024-02, 2024-02-01..2024-02-29, 29",
        "2026-Q1, 2026-01-01..2026-03-31, 90",
        "2026-Q4, 2026-10-01..2026-12-31, 92",
        "2026-W40, 2026-09-28..2026-10-04, 7",
        "2026-W01, 2025-12-29..2026-01-04, 7",
        "2026-W53, 2026-12-28..2027-01-03, 7",
        "2027-W01, 2027-01-04..2027-01-10, 7",
        "2026-10-05..2026-10-05, 2026-10-05..2026-10-05, 1",
        "2012-08-13..2013-04-08, 2012-08-13..2013-04-08, 239",
        "0001-01, 0001-01-01..0001-01-31, 31",
        "' 2026-10 ', 2026-10-01..2026-10-31, 31",
        // the night of the clock change has 23 or 25 hours and is still one day
        "2026-03-29..2026-03-29, 2026-03-29..2026-03-29, 1"
    })
    void names_a_run_of_days(String text, String days, int count) {
        Period period = Period.parse(text).orElseThrow();
        assertEquals(days, period.toString());
        assertEquals(count, period.days());
        assertEquals(count, period.stream().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "october",
                "26",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-Q0",
                "2026-Q5",
                "2026-q1",
                "2026-W00",
                "2027-W53",
                "2026-W54",
                "2026-W1",
                "2026-10-05",
                "2026-10-05..",
                "2026-10-05..2026-10-04",
                "2026-02-30..2026-03-01",
                "2026-10-05 .. 2026-10-06",
                "2026-10-05...2026-10-06",
                "-2026",
                "+2026",
                "12026",
                "0000",
                "0000-12",
                "0000-12-01..2026-01-01",
                "٢٠٢٦",
                "2026-10\n2026-11"
            })
    void anything_else_names_none(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @Test
    void both_ends_are_in_it() {
        Period october = Period.parse("2026-10").orElseThrow();
        assertTrue(october.contains(LocalDate.parse("2026-10-01")));
        assertTrue(october.contains(LocalDate.parse("2026-10-31")));
        assertFalse(october.contains(LocalDate.parse("2026-09-30")));
        assertFalse(october.contains(LocalDate.parse("2026-11-01")));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.parse("2026-10-05");
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
    }
}
