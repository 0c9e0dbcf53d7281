package daybook.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.timeline.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** October 2026 begins on a Thursday. */
class LinesTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final Period YEAR = Period.parse("2026").orElseThrow();

    private static List<DayValue> values(String first, double... numbers) {
        List<DayValue> values = new ArrayList<>();
        LocalDate day = LocalDate.parse(first);
        for (double number : numbers) {
            values.add(new DayValue(day, number));
            day = day.plusDays(1);
        }
        return values;
    }

    private static Line line(Period window, List<DayValue> values) {
        return Lines.over(window, values, days -> Values.quantile(days, .5));
    }

    @Test
    void four_days_make_a_week_of_three_there_is_none() {
        List<DayValue> four = values("2026-10-05", -2, 1, -1, 0);
        assertEquals(
                List.of(new Point(Period.parse("2026-W41").orElseThrow(), 4, -1.25, -.5, .25)),
                line(OCTOBER, four).points());
        assertEquals(List.of(), line(OCTOBER, four.subList(0, 3)).points());
        assertEquals(four.subList(0, 3), line(OCTOBER, four.subList(0, 3)).days());
    }

    @Test
    void a_week_at_the_edge_is_cut_to_the_window() {
        assertEquals(
                Period.parse("2026-10-01..2026-10-04").orElseThrow(),
                line(OCTOBER, values("2026-10-01", 1, 1, 1, 1))
                        .points()
                        .getFirst()
                        .span());
    }

    @Test
    void a_silent_week_is_a_gap() {
        List<DayValue> days = new ArrayList<>(values("2026-10-05", 1, 1, 1, 1));
        days.addAll(values("2026-10-19", 2, 2, 2, 2, 2));
        assertEquals(
                List.of(4, 5),
                line(OCTOBER, days).points().stream().map(Point::n).toList());
        assertEquals(
                List.of("2026-10-05..2026-10-11", "2026-10-19..2026-10-25"),
                line(OCTOBER, days).points().stream()
                        .map(point -> point.span().toString())
                        .toList());
    }

    @Test
    void a_long_line_runs_by_month_of_eight_days() {
        List<DayValue> eight = values("2026-03-01", 1, 2, 3, 4, 5, 6, 7, 8);
        assertEquals(
                List.of(new Point(Period.parse("2026-03").orElseThrow(), 8, 2.75, 4.5, 6.25)),
                line(YEAR, eight).points());
        assertEquals(List.of(), line(YEAR, eight.subList(1, 8)).points());
    }

    @Test
    void half_a_year_is_still_told_by_week_and_a_day_more_by_month() {
        LocalDate from = LocalDate.parse("2026-03-01");
        List<DayValue> week = values("2026-03-02", 1, 1, 1, 1);
        assertEquals(
                1, line(new Period(from, from.plusDays(181)), week).points().size());
        assertEquals(
                0, line(new Period(from, from.plusDays(182)), week).points().size());
    }
}
