package daybook.core.journal;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.away;
import static daybook.core.given.Said.back;
import static daybook.core.given.Said.closed;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.retract;
import static daybook.core.journal.RefusalReason.RETURN_BEFORE_STEP_AWAY;
import static daybook.core.journal.RefusalReason.STEP_AWAY_ALREADY_CLOSED;
import static daybook.core.journal.RefusalReason.STEP_AWAY_IS_RETRACTED;
import static daybook.core.journal.RefusalReason.UNKNOWN_STEP_AWAY;

import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.BringInCorrection;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.word.Intention;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepAwayTest {
    private static final Moment SIX = Moment.on("2026-10-05").hour(18);
    private static final Moment SEVEN = SIX.hour(19);
    private static final Entry AWAY = away("a", SIX);
    private static final Entry BACK = back("b", SEVEN, "a");

    @Test
    void away_and_back_may_be_one_save() {
        given().when(log(AWAY, BACK)).then(new EntryLogged(AWAY), new EntryLogged(BACK));
    }

    @Test
    void a_return_needs_a_step_away() {
        given().when(log(BACK)).refused(UNKNOWN_STEP_AWAY, "a");
    }

    @Test
    void the_very_moment_of_the_step_away_is_not_before_it() {
        given(log(AWAY)).when(log(back("b", SIX, "a"))).accepted();
        given(log(AWAY)).when(log(back("b", SIX.hour(17), "a"))).refused(RETURN_BEFORE_STEP_AWAY, "b");
    }

    @Test
    void safety_needs_no_reason_to_stay_away() {
        var fled = away("a", SIX, Intention.SAFETY, null);
        given(log(fled)).when(log(closed("b", SEVEN, "a", null))).accepted();
    }

    @Test
    void a_return_taken_back_opens_the_step_away_again() {
        var again = back("again", SIX.hour(20), "a");
        given(log(AWAY, BACK)).when(log(again)).refused(STEP_AWAY_ALREADY_CLOSED, "a");
        given(log(AWAY, BACK), retract("b")).when(log(again)).then(new EntryLogged(again));
    }

    @Test
    void a_return_moved_to_another_step_away_opens_the_first_again() {
        var other = away("other", SIX);
        var moved = back("b", SEVEN, "other");
        var journal = given(log(AWAY, BACK, other), correct(moved));
        journal.when(log(back("c", SEVEN, "a"))).accepted();
        journal.when(log(back("c", SEVEN, "other"))).refused(STEP_AWAY_ALREADY_CLOSED, "other");
    }

    @Test
    void a_return_may_be_corrected_without_meeting_itself() {
        var later = back("b", SIX.hour(20).written(SEVEN.written()), "a");
        given(log(AWAY, BACK)).when(correct(later)).then(new EntryCorrected(later, NOW));
    }

    @Test
    void neither_of_the_two_can_be_moved_past_the_other() {
        given(log(AWAY, BACK)).when(correct(back("b", SIX.hour(17), "a"))).refused(RETURN_BEFORE_STEP_AWAY, "b");
        given(log(AWAY, BACK)).when(correct(away("a", SIX.hour(20)))).refused(RETURN_BEFORE_STEP_AWAY, "a");
        given(log(AWAY, BACK)).when(correct(away("a", SEVEN))).accepted();
    }

    @Test
    void a_step_away_is_moved_freely_once_its_return_was_taken_back() {
        given(log(AWAY, BACK), retract("b"))
                .when(correct(away("a", SIX.hour(20))))
                .accepted();
    }

    @Test
    void a_return_outlives_its_step_away() {
        var journal = given(log(AWAY, BACK), retract("a"));
        journal.when(correct(back("b", SIX.hour(20), "a"))).accepted();
        journal.when(retract("b")).accepted();
        journal.when(log(BACK)).nothingNew();
    }

    @Test
    void nobody_comes_back_from_what_was_taken_back() {
        given(log(AWAY), retract("a")).when(log(BACK)).refused(STEP_AWAY_IS_RETRACTED, "a");
    }

    @Test
    void brought_in_a_return_may_come_first() {
        given().when(new BringIn(List.of(BACK, AWAY))).then(new EntryLogged(BACK), new EntryLogged(AWAY));
    }

    @Test
    void brought_in_a_correction_is_not_held_against_what_came_later() {
        var early = back("b", SIX.hour(17).written(SEVEN.written()), "a");
        given(log(AWAY, BACK)).when(new BringInCorrection(early, NOW)).then(new EntryCorrected(early, NOW));
    }
}
