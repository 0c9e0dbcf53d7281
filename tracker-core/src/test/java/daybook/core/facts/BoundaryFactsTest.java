package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.MONEY;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.SET_MONEY;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.CameUp;
import daybook.core.given.Given;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundaryFactsTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static BoundaryFacts facts(Timeline timeline) {
        return PeriodFacts.of(timeline, OCTOBER, TODAY).boundaries();
    }

    private static CameUp crossed(String id, String day, MyAct mine, FollowThrough then) {
        return cameUp(id, day, mine).they(TheirAct.CROSSED).then(then);
    }

    private static String share(Result<PeriodRate> rate) {
        return rate.toOptional().map(some -> some.k() + " of " + some.n()).orElse("none");
    }

    private static Given some() {
        return given(
                SET_CALLS,
                SET_MONEY,
                log(
                        crossed("a", "2026-10-01", MyAct.HELD_STEADY, FollowThrough.DONE)
                                .entry(),
                        crossed("b", "2026-10-01", MyAct.HELD_WOBBLE, FollowThrough.LATE_OR_PARTLY)
                                .entry(),
                        crossed("c", "2026-10-05", MyAct.GAVE_WAY, FollowThrough.NOT_DONE)
                                .of(MONEY)
                                .entry(),
                        crossed("d", "2026-10-06", MyAct.GAVE_WAY, FollowThrough.NOT_YET)
                                .entry(),
                        crossed("e", "2026-10-06", MyAct.YIELDED_FOR_SAFETY, FollowThrough.UNSAFE_TO_DO)
                                .entry(),
                        crossed("f", "2026-10-06", MyAct.HELD_STEADY, FollowThrough.NONE_DEFINED)
                                .entry()),
                log(
                        cameUp("g", "2026-10-20", MyAct.CHANGED_BY_CHOICE)
                                .they(TheirAct.RESPECTED)
                                .entry(),
                        cameUp("h", "2026-10-31", MyAct.NOT_APPLIED)
                                .they(TheirAct.PUSHED)
                                .of(MONEY)
                                .entry(),
                        cameUp("i", "2026-10-31", MyAct.HELD_STEADY).entry(),
                        cameUp("j", "2026-11-01", MyAct.GAVE_WAY).entry(),
                        cameUp("k", "2026-09-30", MyAct.GAVE_WAY).entry()));
    }

    @Test
    void every_test_is_raised_and_their_acts_and_mine_are_counted_apart() {
        ActCounts all = facts(some().timeline()).all();
        assertEquals(new ActCounts(9, 1, 1, 6, 3, 1, 2, 1, 1, 1), all);
        assertEquals(4, all.held());
        assertEquals(6, all.counted());
    }

    @Test
    void safety_choice_and_their_crossing_never_lower_the_rate() {
        assertEquals("4 of 6", share(facts(some().timeline()).holding()));
    }

    @Test
    void follow_through_counts_done_and_late_of_these_and_not_done() {
        BoundaryFacts facts = facts(some().timeline());
        assertEquals("2 of 3", share(facts.followThrough()));
        assertEquals(1, facts.unsafe());
    }

    @Test
    void a_test_corrected_to_safety_is_no_longer_held_against_anyone() {
        BoundaryFacts facts = facts(some().and(correct(
                        cameUp("d", "2026-10-06", MyAct.YIELDED_FOR_SAFETY).entry()))
                .timeline());
        assertEquals("4 of 5", share(facts.holding()));
        assertEquals(9, facts.all().raised());
        assertEquals(2, facts.all().yieldedForSafety());
    }

    @Test
    void a_test_taken_back_is_not_raised() {
        BoundaryFacts facts = facts(some().and(retract("c")).timeline());
        assertEquals(8, facts.all().raised());
        assertEquals("2 of 2", share(facts.followThrough()));
        assertEquals(List.of(CALLS, MONEY), each(facts));
    }

    @Test
    void a_month_has_a_row_a_week_and_rows_add_up() {
        BoundaryFacts facts = facts(some().timeline());
        assertEquals(
                List.of(2, 4, 0, 1, 2),
                facts.rows().stream().map(row -> row.counts().raised()).toList());
        assertEquals("2026-10-05..2026-10-11", facts.rows().get(1).span().toString());
    }

    @Test
    void each_boundary_that_came_up_stands_in_the_order_it_was_set() {
        BoundaryFacts facts = facts(some().timeline());
        assertEquals(List.of(CALLS, MONEY), each(facts));
        BoundaryFacts.Each calls = facts.each().getFirst();
        assertEquals(7, calls.counts().raised());
        assertEquals(2, calls.followed());
        assertEquals(2, calls.due());
        BoundaryFacts.Each money = facts.each().get(1);
        assertEquals(2, money.counts().raised());
        assertEquals(0, money.followed());
        assertEquals(1, money.due());
    }

    private static List<Object> each(BoundaryFacts facts) {
        return facts.each().stream().<Object>map(each -> each.boundary().id()).toList();
    }

    @Test
    void a_boundary_that_did_not_come_up_is_not_listed() {
        var timeline = given(
                        SET_CALLS,
                        SET_MONEY,
                        log(cameUp("a", "2026-10-01", MyAct.HELD_STEADY)
                                .of(MONEY)
                                .entry()))
                .timeline();
        assertEquals(List.of(MONEY), each(facts(timeline)));
    }

    @Test
    void nothing_tested_gives_no_rate_and_empty_rows() {
        BoundaryFacts facts = facts(Timeline.EMPTY);
        assertEquals(Result.declined(Why.NOTHING_COUNTED), facts.holding());
        assertEquals(Result.declined(Why.NOTHING_COUNTED), facts.followThrough());
        assertEquals(5, facts.rows().size());
        assertEquals(List.of(), facts.each());
    }
}
