package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.daysFrom;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Claim;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.finding.Missing.TooFew;
import daybook.core.finding.Topic;
import daybook.core.given.Given;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.word.MyAct;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodFindingsTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static PeriodFacts october(Given journal) {
        return PeriodFacts.of(journal.timeline(), OCTOBER, TODAY);
    }

    private static Given eachDay(String first, int days, MyAct act) {
        Given journal = given(SET_CALLS);
        for (String day : daysFrom(first, days).toList()) {
            journal = journal.and(log(cameUp("on-" + day, day, act).entry()));
        }
        return journal;
    }

    private static Finding finding(PeriodFacts facts, int place) {
        return facts.findings().get(place);
    }

    @Test
    void five_are_enough_for_a_share_and_four_are_not() {
        assertEquals(
                new CannotTell(new TooFew(Topic.HELD, 4, 4, 5)),
                finding(october(eachDay("2026-10-01", 4, MyAct.HELD_STEADY)), 0));
        Shown held = assertInstanceOf(Shown.class, finding(october(eachDay("2026-10-01", 5, MyAct.HELD_STEADY)), 0));
        assertEquals(5, held.n());
    }

    @Test
    void the_level_is_told_with_its_coverage() {
        Given journal = eachDay("2026-10-01", 12, MyAct.HELD_STEADY)
                .and(log(quiet("q", "2026-10-20"), quiet("r", "2026-10-21")));
        var shown = assertInstanceOf(Shown.class, finding(october(journal), 1));
        var level = assertInstanceOf(Claim.SteadyLevel.class, shown.claim());
        assertEquals(12, level.tests());
        assertEquals(12, level.testDays());
        assertEquals(14, level.loggedDays());
        double low = level.level().low();
        assertEquals(14 / 31.0 * low + 17 / 31.0 * low / 2, level.whatIfLow(), 1e-12);
    }

    @Test
    void a_change_counts_the_tests_of_eight_weeks_and_those_before() {
        Given journal = eachDay("2026-08-01", 35, MyAct.GAVE_WAY);
        for (String day : daysFrom("2026-09-05", 57).toList()) {
            journal =
                    journal.and(log(cameUp("on-" + day, day, MyAct.HELD_STEADY).entry()));
        }
        assertEquals(new Shown(new Claim.SteadyChange(1, 56, 36)), finding(october(journal), 2));
    }

    @Test
    void a_running_period_claims_nothing() {
        Given journal = eachDay("2026-09-01", 40, MyAct.HELD_STEADY);
        PeriodFacts running = PeriodFacts.of(journal.timeline(), OCTOBER, LocalDate.parse("2026-10-20"));
        assertFalse(running.findings().isEmpty());
        for (Finding finding : running.findings()) {
            assertInstanceOf(
                    NotAsked.class, assertInstanceOf(CannotTell.class, finding).missing());
        }
        assertEquals(10, running.boundaries().all().raised());
    }

    @Test
    void a_week_is_described_and_not_judged() {
        Given journal = eachDay("2026-09-01", 40, MyAct.HELD_STEADY);
        PeriodFacts week =
                PeriodFacts.of(journal.timeline(), Period.parse("2026-W40").orElseThrow(), TODAY);
        assertEquals(new CannotTell(new NotAsked(Topic.HELD, 7)), finding(week, 0));
    }

    @Test
    void a_safety_phase_on_any_day_bars_the_comparison_only() {
        Given journal = eachDay("2026-08-01", 92, MyAct.HELD_STEADY)
                .and(new BeginPhase(new PhaseId("s"), PhaseKind.SAFETY, null, LocalDate.parse("2026-10-31"), null));
        PeriodFacts facts = october(journal);
        assertTrue(facts.safety());
        assertEquals(new CannotTell(new NotAsked(Topic.STEADINESS, 92)), finding(facts, 2));
        assertInstanceOf(Shown.class, finding(facts, 0));
    }
}
