package daybook.core.facts;

import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.DEFINE_UNREST;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.scale;
import static daybook.core.given.Written.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.timeline.Period;
import daybook.core.word.Daily;
import daybook.core.word.MeasureId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureFactsTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final MeasureId SECOND = new MeasureId("second");

    private static List<MeasureFacts> facts(Given journal) {
        return PeriodFacts.of(journal.timeline(), OCTOBER, TODAY).measures();
    }

    /** Morning 2, noon 6, evening 4, logged in another order. */
    private static Given threeOn(String day, DefineMeasure define) {
        Moment moment = Moment.on(day);
        return given(
                define,
                log(measured("evening", moment.hour(20), define.measure(), 4)),
                log(measured("morning", moment.hour(8), define.measure(), 2)),
                log(measured("noon", moment.hour(12), define.measure(), 6)));
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 4", "MEDIAN, 4", "FIRST, 2", "LAST, 4", "SUM, 12"})
    void several_values_of_a_day_become_one_by_the_measure_s_own_rule(Daily daily, double value) {
        var facts = facts(threeOn("2026-10-05", new DefineMeasure(UNREST, scale("unrest", daily))));
        assertEquals(
                List.of(new DayValue(LocalDate.parse("2026-10-05"), value)),
                facts.getFirst().line().days());
    }

    @Test
    void n_is_days_of_the_period_with_a_value_and_the_median_is_theirs() {
        var facts = facts(given(
                        DEFINE_UNREST,
                        log(measured("a", "2026-10-01", UNREST, 1)),
                        log(measured("b", "2026-10-01", UNREST, 2)),
                        log(measured("c", "2026-10-02", UNREST, 7)),
                        log(measured("d", "2026-10-31", UNREST, 3)),
                        log(quiet("q", "2026-10-20")),
                        log(measured("e", "2026-09-30", UNREST, 7)),
                        log(measured("f", "2026-11-01", UNREST, 7))))
                .getFirst();
        assertEquals(3, facts.n());
        assertEquals(OptionalDouble.of(3), facts.median());
        assertEquals(4, facts.line().days().size());
    }

    @Test
    void the_weekly_point_is_the_mean_beside_the_middle_half() {
        Given journal = given(DEFINE_UNREST);
        double[] values = {1, 1, 1, 5};
        for (int i = 0; i < values.length; i++) {
            journal = journal.and(log(measured("m" + i, "2026-10-0" + (5 + i), UNREST, values[i])));
        }
        assertEquals(
                List.of(new Point(Period.parse("2026-W41").orElseThrow(), 4, 1, 2, 2)),
                facts(journal).getFirst().line().points());
    }

    @Test
    void a_value_may_come_with_a_contact() {
        var facts = facts(given(
                ADD_ALEX,
                DEFINE_UNREST,
                log(contact("c", "2026-10-05")
                        .moment(Moment.on("2026-10-05").about(ALEX))
                        .measured(UNREST, 6)
                        .entry()),
                log(measured("m", "2026-10-05", UNREST, 2))));
        assertEquals(OptionalDouble.of(4), facts.getFirst().median());
    }

    @Test
    void a_value_taken_back_is_a_gap() {
        var facts = facts(given(DEFINE_UNREST, log(measured("a", "2026-10-01", UNREST, 1)), retract("a")))
                .getFirst();
        assertEquals(0, facts.n());
        assertEquals(OptionalDouble.empty(), facts.median());
        assertEquals(List.of(), facts.line().days());
    }

    @Test
    void measures_stand_in_the_order_they_were_defined_each_with_its_own_values() {
        var facts = facts(given(
                DEFINE_UNREST,
                new DefineMeasure(SECOND, scale("energy", Daily.MEAN)),
                log(measured("a", "2026-10-01", SECOND, 6))));
        assertEquals(
                List.of(UNREST, SECOND),
                facts.stream().map(each -> each.measure().id()).toList());
        assertEquals(List.of(0, 1), facts.stream().map(MeasureFacts::n).toList());
    }

    @Test
    void a_retired_measure_is_told_where_it_had_something_to_say() {
        Given retired = given(
                DEFINE_UNREST,
                log(measured("a", "2026-10-01", UNREST, 1)),
                new RetireMeasure(UNREST, LocalDate.parse("2026-10-02")));
        assertEquals(1, facts(retired).size());
        assertEquals(0, facts(retired.and(retract("a"))).size());
    }
}
