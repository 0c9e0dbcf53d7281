package daybook.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {
    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W01, WEEK, 2025-W52, 2026-W02",
        "2026-W53, WEEK, 2026-W52, 2027-W01",
        "2026-03, MONTH, 2026-02, 2026-04",
        "2026-Q1, QUARTER, 2025-Q4, 2026-Q2",
        "2024, YEAR, 2023, 2025",
        "2026-03-02..2026-03-11, OTHER, 2026-02-20..2026-03-01, 2026-03-12..2026-03-21"
    })
    void a_period_is_known_by_its_days_turns_to_its_neighbours_and_reads_back(
            String text, PeriodKind kind, String before, String after) {
        Period period = period(text);
        assertEquals(kind, PeriodKind.of(period));
        assertEquals(period(before), PeriodKind.before(period));
        assertEquals(period(after), PeriodKind.after(period));
        assertEquals(text, PeriodKind.text(period));
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 2026-W46", "MONTH, 2026-11", "QUARTER, 2026-Q4", "YEAR, 2026"})
    void a_day_lies_in_one_piece_of_each_kind(PeriodKind kind, String text) {
        assertEquals(period(text), kind.around(LocalDate.parse("2026-11-15")));
    }
}
