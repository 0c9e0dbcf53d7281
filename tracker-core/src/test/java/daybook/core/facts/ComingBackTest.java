package daybook.core.facts;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.away;
import static daybook.core.given.Said.back;
import static daybook.core.given.Said.closed;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.CameBack;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.TooFew;
import daybook.core.finding.Returns;
import daybook.core.finding.Topic;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.Sample;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.trend.PeriodRate;
import daybook.core.word.Intention;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComingBackTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static Moment at(int day, int hour) {
        return Moment.on("2026-10-%02d".formatted(day)).hour(hour);
    }

    /** So many times away for an hour, promised for two. */
    private static Given backInTime(Given journal, int times) {
        Given lived = journal;
        for (int day = 1; day <= times; day++) {
            lived = lived.and(log(away("a" + day, at(day, 18), Intention.CALM, 120)))
                    .and(log(back("b" + day, at(day, 19), "a" + day)));
        }
        return lived;
    }

    private static PeriodFacts october(Given journal) {
        return PeriodFacts.of(journal.timeline(), OCTOBER, TODAY);
    }

    private static List<Finding> findings(Given journal) {
        return october(journal).findings().stream()
                .filter(finding -> finding.about() == Topic.COMING_BACK)
                .toList();
    }

    @Test
    void safety_and_what_is_open_are_in_no_rate() {
        Given journal = backInTime(given(), 2)
                .and(log(away("late", at(10, 10), Intention.SPACE, 30)))
                .and(log(back("home", at(10, 12), "late")))
                .and(log(away("ended", at(11, 10), Intention.AVOID, null)))
                .and(log(closed("never", at(11, 12), "ended", "they left")))
                .and(log(away("safe", at(12, 10), Intention.SAFETY, null)))
                .and(log(away("open", at(13, 10), Intention.CALM, null)));
        Returns returns = october(journal).returns();
        assertEquals(PeriodRate.of(3, 4), returns.rate());
        assertEquals(List.of(2, 1, 1), List.of(returns.onTime(), returns.late(), returns.closed()));
        assertEquals(List.of(1, 1), List.of(returns.open(), returns.forSafety()));
        assertEquals(5, returns.away());
        assertEquals(Map.of(Intention.CALM, 3, Intention.SPACE, 1, Intention.AVOID, 1), returns.intentions());
    }

    @Test
    void five_give_a_rate_four_are_counted_and_none_are_not_mentioned() {
        Shown shown =
                assertInstanceOf(Shown.class, findings(backInTime(given(), 5)).getFirst());
        assertEquals(
                5, assertInstanceOf(CameBack.class, shown.claim()).returns().onTime());
        assertEquals(List.of(new CannotTell(new TooFew(Topic.COMING_BACK, 4, 4, 5))), findings(backInTime(given(), 4)));
        assertEquals(List.of(), findings(given()));
        assertEquals(List.of(), findings(given(log(away("a", at(1, 18), Intention.SAFETY, null)))));
    }

    @Test
    void a_safety_phase_asks_nobody_to_come_back() {
        var safety = new BeginPhase(new PhaseId("s"), PhaseKind.SAFETY, null, LocalDate.parse("2026-10-31"), null);
        assertEquals(List.of(), findings(backInTime(given(safety), 6)));
        assertEquals(1, findings(backInTime(given(), 6)).size());
    }

    @Test
    void what_began_before_the_period_is_not_of_it() {
        Given journal = backInTime(given(), 3);
        PeriodFacts november = PeriodFacts.of(
                journal.timeline(), Period.parse("2026-11-01..2026-11-20").orElseThrow(), Sample.TODAY);
        assertEquals(0, november.returns().away());
        assertTrue(november.returns().intentions().isEmpty());
    }
}
