package daybook.core.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-15, 2026-W46, 2026-11-09", "2026-11-16, 2026-W47, 2026-11-16",
        "2027-01-03, 2026-W53, 2026-12-28", "2024-12-30, 2025-W01, 2024-12-30",
        "0009-03-01, 0009-W09, 0009-02-23"
    })
    void a_day_is_in_the_week_of_its_monday(LocalDate day, String text, LocalDate monday) {
        Week week = Week.of(day);
        assertEquals(text, week.toString());
        assertEquals(monday, week.monday());
        assertEquals(Optional.of(week), Week.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2025-W53", "2026-W00", "2026-W1", "2026-46", "0000-W10", "", "2026-W46 "})
    void what_names_no_week_is_none(String text) {
        assertEquals(Optional.empty(), Week.parse(text));
    }

    @Test
    void there_is_no_week_that_a_year_does_not_have() {
        assertEquals("2026-W53", new Week(2026, 53).toString());
        assertThrows(IllegalArgumentException.class, () -> new Week(2025, 53));
        assertThrows(IllegalArgumentException.class, () -> new Week(2026, 0));
        assertThrows(IllegalArgumentException.class, () -> new Week(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Week(10_000, 1));
    }

    @Test
    void weeks_are_ordered_in_time() {
        assertTrue(new Week(2026, 53).compareTo(new Week(2027, 1)) < 0);
    }
}
