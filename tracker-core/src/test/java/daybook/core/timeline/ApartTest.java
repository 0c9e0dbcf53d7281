package daybook.core.timeline;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.away;
import static daybook.core.given.Said.back;
import static daybook.core.given.Said.closed;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.BringInCorrection;
import daybook.core.timeline.Apart.Outcome;
import daybook.core.word.Intention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartTest {
    private static final Moment SIX = Moment.on("2026-10-05").hour(18);

    private static Moment minutesLater(long minutes) {
        return SIX.at(SIX.at().plusMinutes(minutes)).written(NOW);
    }

    private static Apart only(Given journal) {
        return StepAways.all(journal.timeline()).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"30, 30, ON_TIME", "30, 31, LATE", "30, 5, ON_TIME", ", 500, BACK", "1440, 1300, ON_TIME"})
    void a_promise_is_kept_to_the_minute(Integer promised, long took, Outcome outcome) {
        Apart apart =
                only(given(log(away("a", SIX, Intention.SPACE, promised)), log(back("b", minutesLater(took), "a"))));
        assertEquals(outcome, apart.outcome());
        assertEquals(Optional.of(Duration.ofMinutes(took)), apart.took());
        assertTrue(apart.returned());
        assertTrue(apart.counted());
    }

    @Test
    void it_is_open_until_somebody_says_otherwise() {
        Apart apart = only(given(log(away("a", SIX))));
        assertEquals(Outcome.OPEN, apart.outcome());
        assertFalse(apart.counted());
        assertEquals(Optional.empty(), apart.took());
        assertEquals(List.of(apart), StepAways.open(given(log(away("a", SIX))).timeline()));
    }

    @Test
    void closed_without_return_counts_and_is_no_return() {
        Given journal = given(log(away("a", SIX)), log(closed("b", minutesLater(60), "a", "they left")));
        assertEquals(Outcome.CLOSED_WITHOUT_RETURN, only(journal).outcome());
        assertTrue(only(journal).counted());
        assertFalse(only(journal).returned());
        assertEquals(List.of(), StepAways.open(journal.timeline()));
    }

    @Test
    void safety_never_counts_whether_one_came_back_or_not() {
        Given fled = given(log(away("a", SIX, Intention.SAFETY, null)));
        assertFalse(
                only(fled.and(log(closed("b", minutesLater(60), "a", null)))).counted());
        assertFalse(only(fled.and(log(back("b", minutesLater(60), "a")))).counted());
    }

    @Test
    void a_return_taken_back_leaves_it_open() {
        Given journal = given(log(away("a", SIX)), log(back("b", minutesLater(5), "a")), retract("b"));
        assertTrue(only(journal).open());
    }

    @Test
    void a_step_away_taken_back_is_gone_and_its_return_stays_an_entry_of_its_day() {
        Given journal = given(log(away("a", SIX)), log(back("b", minutesLater(5), "a")), retract("a"));
        assertEquals(List.of(), StepAways.all(journal.timeline()));
        assertTrue(journal.timeline().day(SIX.day()).logged());
        assertEquals(1, journal.timeline().day(SIX.day()).entries().size());
    }

    @Test
    void of_two_returns_the_first_to_happen_closes_it_in_whatever_order_they_came() {
        Given journal = given(new BringIn(
                List.of(back("late", minutesLater(50), "a"), back("soon", minutesLater(10), "a"), away("a", SIX))));
        assertEquals(Outcome.ON_TIME, only(journal).outcome());
        assertEquals(Optional.of(Duration.ofMinutes(10)), only(journal).took());
    }

    @Test
    void where_corrections_no_longer_fit_together_nobody_is_called_late() {
        Given journal = given(
                log(away("a", SIX), back("b", minutesLater(5), "a")),
                new BringInCorrection(away("a", SIX.hour(20)), NOW));
        assertEquals(Outcome.BACK, only(journal).outcome());
        assertEquals(Optional.empty(), only(journal).took());
    }

    @Test
    void it_belongs_to_the_day_it_began() {
        Given journal = given(log(away("a", Moment.on("2026-10-31").hour(23))));
        Given back = journal.and(log(back("b", Moment.on("2026-11-01").hour(1), "a")));
        Period october = Period.parse("2026-10").orElseThrow();
        Period november = Period.parse("2026-11").orElseThrow();
        assertEquals(1, StepAways.in(back.timeline(), october).size());
        assertTrue(StepAways.in(back.timeline(), october).getFirst().returned());
        assertEquals(List.of(), StepAways.in(back.timeline(), november));
    }
}
