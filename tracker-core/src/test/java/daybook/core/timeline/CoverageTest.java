package daybook.core.timeline;

import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.word.Source;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static Contact on(String id, String day) {
        return contact(id, day);
    }

    @Test
    void an_empty_month_is_all_unknown() {
        Coverage coverage = Coverage.of(Timeline.EMPTY, OCTOBER);
        assertEquals(new Coverage(0, 31, 0, 0, 0), coverage);
        assertEquals(31, coverage.daysUnknown());
    }

    @Test
    void quiet_days_are_logged_days_and_what_was_taken_back_is_not() {
        var timeline = given(
                        ADD_ALEX,
                        log(on("a", "2026-10-01").entry(), on("b", "2026-10-01").entry()),
                        log(quiet("q", "2026-10-02")),
                        log(on("c", "2026-10-03").entry()),
                        retract("c"),
                        log(on("d", "2026-11-01").entry(), on("e", "2026-09-30").entry()))
                .timeline();
        assertEquals(new Coverage(2, 31, 1, 3, 0), Coverage.of(timeline, OCTOBER));
    }

    @Test
    void entries_written_on_a_later_day_and_rows_of_a_csv_are_late() {
        Moment first = Moment.on("2026-10-01").about(ALEX);
        var timeline = given(
                        ADD_ALEX,
                        log(on("a", "2026-10-01").moment(first.written(NOW)).entry()),
                        log(on("b", "2026-10-01")
                                .moment(first.through(Source.CSV))
                                .entry()),
                        log(on("c", "2026-10-01").entry()))
                .timeline();
        assertEquals(new Coverage(1, 31, 0, 3, 2), Coverage.of(timeline, OCTOBER));
    }
}
