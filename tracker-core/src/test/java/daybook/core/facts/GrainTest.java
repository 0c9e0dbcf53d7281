package daybook.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.timeline.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainTest {
    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05..2026-10-05, 1, 2026-10-05..2026-10-05, 2026-10-05..2026-10-05",
        "2026-W40, 7, 2026-09-28..2026-09-28, 2026-10-04..2026-10-04",
        "2026-10-01..2026-10-14, 14, 2026-10-01..2026-10-01, 2026-10-14..2026-10-14",
        "2026-10-01..2026-10-15, 3, 2026-10-01..2026-10-04, 2026-10-12..2026-10-15",
        "2026-10, 5, 2026-10-01..2026-10-04, 2026-10-26..2026-10-31",
        "2026-Q3, 14, 2026-07-01..2026-07-05, 2026-09-28..2026-09-30",
        "2026-07-01..2026-10-05, 4, 2026-07-01..2026-07-31, 2026-10-01..2026-10-05",
        "2026, 12, 2026-01-01..2026-01-31, 2026-12-01..2026-12-31",
        "2025-11-30..2026-12-31, 14, 2025-11-30..2025-11-30, 2026-12-01..2026-12-31",
        "2025-10-31..2026-12-31, 5, 2025-10-31..2025-12-31, 2026-10-01..2026-12-31",
        "2022-02-02..2026-12-31, 5, 2022-02-02..2022-12-31, 2026-01-01..2026-12-31",
        "2013-06-01..2026-12-31, 14, 2013-06-01..2013-12-31, 2026-01-01..2026-12-31",
        "2001-01-01..2026-06-30, 14, 2013-01-01..2013-12-31, 2026-01-01..2026-06-30",
        "0001-01-01..9999-12-31, 14, 9986-01-01..9986-12-31, 9999-01-01..9999-12-31"
    })
    void rows_are_the_finest_pieces_of_which_fourteen_are_enough(String text, int rows, String first, String last) {
        List<Period> spans = Grain.rows(period(text));
        assertEquals(rows, spans.size());
        assertEquals(first, spans.getFirst().toString());
        assertEquals(last, spans.getLast().toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-10", "2026-Q3", "2024", "2025-11-30..2026-12-31", "2022-02-02..2026-12-31", "2026-W01"})
    void rows_follow_each_other_and_fill_the_period(String text) {
        List<Period> spans = Grain.rows(period(text));
        assertEquals(period(text).from(), spans.getFirst().from());
        assertEquals(period(text).to(), spans.getLast().to());
        for (int i = 1; i < spans.size(); i++) {
            assertEquals(spans.get(i - 1).to().plusDays(1), spans.get(i).from());
        }
    }

    @Test
    void there_are_never_more_than_a_page_holds() {
        Period start = period("2020-01-15..2020-01-15");
        for (int days = 1; days < 8000; days += 13) {
            int rows = Grain.rows(new Period(start.from(), start.from().plusDays(days - 1L)))
                    .size();
            assertTrue(rows >= 1 && rows <= Grain.ROWS, days + " days: " + rows);
        }
    }
}
