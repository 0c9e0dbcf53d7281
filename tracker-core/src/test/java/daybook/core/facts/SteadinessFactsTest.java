package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.daysFrom;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.trend.Result;
import daybook.core.trend.Steadiness;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.TestDay;
import daybook.core.trend.Why;
import daybook.core.word.MyAct;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadinessFactsTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static SteadinessFacts october(Given journal) {
        return PeriodFacts.of(journal.timeline(), OCTOBER, TODAY).steadiness();
    }

    private static int hundredths(double share) {
        return (int) Math.round(100 * share);
    }

    @Test
    void one_held_on_the_last_day_is_71_with_a_wide_band() {
        SteadinessLevel level = october(given(
                        SET_CALLS,
                        log(cameUp("t", "2026-10-31", MyAct.HELD_WOBBLE).entry())))
                .level()
                .toOptional()
                .orElseThrow();
        assertEquals(
                List.of(71, 32, 95),
                List.of(hundredths(level.median()), hundredths(level.low()), hundredths(level.high())));
    }

    @Test
    void only_held_and_gave_way_are_tests_of_it() {
        SteadinessFacts facts = october(given(
                SET_CALLS,
                log(
                        cameUp("a", "2026-10-01", MyAct.YIELDED_FOR_SAFETY).entry(),
                        cameUp("b", "2026-10-10", MyAct.HELD_STEADY).entry(),
                        cameUp("c", "2026-10-10", MyAct.GAVE_WAY).entry(),
                        cameUp("d", "2026-10-11", MyAct.CHANGED_BY_CHOICE).entry(),
                        cameUp("e", "2026-10-12", MyAct.NOT_APPLIED).entry(),
                        cameUp("f", "2026-10-13", MyAct.GAVE_WAY).entry()),
                retract("f")));
        assertEquals(2, facts.tests());
        assertEquals(Steadiness.of(List.of(new TestDay(day("2026-10-10"), 1, 2)), day("2026-10-31")), facts.level());
        assertEquals(day("2026-10-10"), facts.path().getFirst().epochDay());
    }

    @Test
    void the_path_runs_over_the_window_and_knows_what_came_before_it() {
        SteadinessFacts facts = october(given(
                SET_CALLS,
                log(
                        cameUp("a", "2026-01-05", MyAct.HELD_STEADY).entry(),
                        cameUp("b", "2026-10-10", MyAct.GAVE_WAY).entry(),
                        cameUp("c", "2026-11-02", MyAct.GAVE_WAY).entry())));
        assertEquals(182, facts.path().size());
        assertEquals(day("2026-05-03"), facts.path().getFirst().epochDay());
        assertEquals(day("2026-10-31"), facts.path().getLast().epochDay());
        assertEquals(Result.of(facts.path().getLast().level()), facts.level());
        assertEquals(2, facts.tests());
    }

    @Test
    void while_the_period_runs_it_is_asked_for_today() {
        Given journal = given(
                SET_CALLS, log(cameUp("a", "2026-10-05", MyAct.HELD_STEADY).entry()));
        SteadinessFacts facts = PeriodFacts.of(journal.timeline(), OCTOBER, LocalDate.parse("2026-10-20"))
                .steadiness();
        assertEquals(day("2026-10-20"), facts.path().getLast().epochDay());
        assertEquals(Steadiness.of(List.of(new TestDay(day("2026-10-05"), 1, 1)), day("2026-10-20")), facts.level());
    }

    @Test
    void a_period_that_has_not_begun_tells_where_things_stand() {
        Given journal = given(
                SET_CALLS, log(cameUp("a", "2026-10-05", MyAct.HELD_STEADY).entry()));
        SteadinessFacts facts = PeriodFacts.of(
                        journal.timeline(), Period.parse("2031").orElseThrow(), LocalDate.parse("2026-10-20"))
                .steadiness();
        assertTrue(facts.level().toOptional().isPresent());
        assertEquals(List.of(), facts.path());
    }

    @Test
    void without_a_test_there_is_no_level() {
        SteadinessFacts facts = october(given(log(quiet("q", "2026-10-05"))));
        assertEquals(Result.declined(Why.NOTHING_COUNTED), facts.level());
        assertEquals(Result.declined(Why.NOTHING_COUNTED), facts.change());
        assertEquals(List.of(), facts.path());
        assertEquals(
                List.of(),
                PeriodFacts.of(Timeline.EMPTY, OCTOBER, TODAY).steadiness().path());
    }

    @Test
    void a_bad_spring_and_a_steady_autumn_are_a_change() {
        Given journal = given(SET_CALLS);
        for (String day : daysFrom("2026-07-01", 123).toList()) {
            MyAct act = day.compareTo("2026-09-05") < 0 ? MyAct.GAVE_WAY : MyAct.HELD_STEADY;
            journal = journal.and(log(cameUp("on-" + day, day, act).entry()));
        }
        SteadinessFacts facts = october(journal);
        assertEquals(1, facts.change().toOptional().orElseThrow().direction());
        assertEquals(123, facts.tests());
    }
}
