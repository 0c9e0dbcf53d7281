package daybook.core.facts;

import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactFactsTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static ContactFacts facts(Timeline timeline) {
        return PeriodFacts.of(timeline, OCTOBER, TODAY).contacts();
    }

    private static String share(Result<PeriodRate> rate) {
        return rate.toOptional().map(some -> some.k() + " of " + some.n()).orElse("none");
    }

    private static Given some() {
        return given(
                ADD_ALEX,
                // worse: below before; below level; hard. Not worse: as before; level. Not rated: nothing said
                log(contact("a", "2026-10-01")
                        .before(Felt.LIGHT)
                        .left(Felt.OKAY)
                        .eggshells(Eggshells.SILENCED_MYSELF)
                        .entry()),
                log(contact("b", "2026-10-02")
                        .left(Felt.UNEASY)
                        .eggshells(Eggshells.WEIGHED_MY_WORDS)
                        .entry()),
                log(contact("c", "2026-10-03").hardOne().entry()),
                log(contact("d", "2026-10-03")
                        .before(Felt.HEAVY)
                        .left(Felt.HEAVY)
                        .eggshells(Eggshells.A_LITTLE_CAREFUL)
                        .entry()),
                log(contact("e", "2026-10-31")
                        .left(Felt.LEVEL)
                        .eggshells(Eggshells.SPOKE_FREELY)
                        .entry()),
                log(contact("f", "2026-10-31").entry()),
                // neither end of the neighbours belongs to October
                log(contact("g", "2026-09-30").left(Felt.DRAINED).entry()),
                log(contact("h", "2026-11-01").left(Felt.DRAINED).entry()));
    }

    @Test
    void contacts_are_counted_by_what_was_said_of_them() {
        ContactFacts facts = facts(some().timeline());
        assertEquals(6, facts.n());
        assertEquals("3 of 5", share(facts.worse()));
        assertEquals(2, facts.beforeKnown());
        assertEquals(2, facts.levelOrLighter());
        assertEquals("2 of 4", share(facts.eggshells()));
    }

    @Test
    void what_was_taken_back_counts_nowhere() {
        ContactFacts facts = facts(some().and(retract("a", "c")).timeline());
        assertEquals(4, facts.n());
        assertEquals("1 of 3", share(facts.worse()));
        assertEquals("1 of 3", share(facts.eggshells()));
    }

    @Test
    void a_corrected_entry_counts_as_corrected() {
        ContactFacts facts = facts(
                some().and(correct(contact("b", "2026-10-02").left(Felt.OKAY).entry()))
                        .timeline());
        assertEquals("2 of 5", share(facts.worse()));
        assertEquals("1 of 3", share(facts.eggshells()));
    }

    @Test
    void an_entry_corrected_out_of_the_period_is_not_in_it() {
        var moved = contact("b", "2026-10-02")
                .moment(Moment.on("2026-09-02").about(ALEX))
                .left(Felt.UNEASY);
        assertEquals(5, facts(some().and(correct(moved.entry())).timeline()).n());
    }

    @Test
    void nothing_logged_gives_no_share() {
        ContactFacts facts = facts(Timeline.EMPTY);
        assertEquals(0, facts.n());
        assertEquals(Result.declined(Why.NOTHING_COUNTED), facts.worse());
        assertEquals(Result.declined(Why.NOTHING_COUNTED), facts.eggshells());
        assertEquals(new Line(List.of(), List.of()), facts.felt());
    }

    @Test
    void a_day_is_the_median_of_its_contacts_and_a_hard_one_stands_in_no_median() {
        String day = "2026-10-05";
        var timeline = given(
                        ADD_ALEX,
                        log(contact("a", day).left(Felt.DRAINED).entry()),
                        log(contact("b", day).left(Felt.LEVEL).entry()),
                        log(contact("c", day).left(Felt.OKAY).entry()),
                        log(contact("d", day).left(Felt.RESTORED).entry()),
                        log(contact("e", day).hardOne().entry()),
                        log(contact("f", "2026-10-06").hardOne().entry()))
                .timeline();
        assertEquals(
                List.of(new DayValue(LocalDate.parse(day), .5)),
                facts(timeline).felt().days());
    }

    @Test
    void a_hard_one_with_a_word_is_still_worse_and_in_no_median() {
        var timeline = given(
                        ADD_ALEX,
                        log(contact("a", "2026-10-05")
                                .hardOne()
                                .left(Felt.LIGHT)
                                .entry()))
                .timeline();
        assertEquals("1 of 1", share(facts(timeline).worse()));
        assertEquals(0, facts(timeline).levelOrLighter());
        assertEquals(List.of(), facts(timeline).felt().days());
    }

    @Test
    void the_line_runs_over_half_a_year_and_the_counts_over_the_period() {
        Given journal = given(ADD_ALEX);
        for (String day : List.of("2026-05-02", "2026-05-03", "2026-09-21", "2026-09-22", "2026-09-23", "2026-09-24")) {
            journal = journal.and(log(contact("on-" + day, day).left(Felt.LIGHT).entry()));
        }
        ContactFacts facts = facts(journal.timeline());
        assertEquals(0, facts.n());
        assertEquals(
                List.of("2026-05-03", "2026-09-21", "2026-09-22", "2026-09-23", "2026-09-24"),
                facts.felt().days().stream()
                        .map(value -> value.day().toString())
                        .toList());
        assertEquals(
                List.of(new Point(Period.parse("2026-W39").orElseThrow(), 4, 2, 2, 2)),
                facts.felt().points());
    }
}
