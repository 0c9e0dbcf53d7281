package daybook.core.journal;

import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.DEFINE_UNREST;
import static daybook.core.given.Sample.DISTANCE;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.terms;
import static daybook.core.given.Sample.words;
import static daybook.core.journal.RefusalReason.ENTRY_ID_TAKEN;

import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.word.Felt;
import daybook.core.word.Source;
import org.junit.jupiter.api.Test;

/** Sent twice, logged once. */
class IdempotenceTest {
    private static final Contact HEAVY = contact("c", "2026-10-05").left(Felt.HEAVY);

    @Test
    void the_same_entry_again_writes_nothing() {
        given(ADD_ALEX, log(HEAVY.entry())).when(log(HEAVY.entry())).nothingNew();
    }

    @Test
    void the_same_entry_with_another_receipt_writes_nothing() {
        Moment later = HEAVY.moment().written(NOW).through(Source.API);
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(log(HEAVY.moment(later).entry()))
                .nothingNew();
    }

    @Test
    void other_content_under_the_same_id_is_refused() {
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(log(HEAVY.left(Felt.LIGHT).entry()))
                .refused(ENTRY_ID_TAKEN, "c");
    }

    @Test
    void another_day_is_other_content() {
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(log(HEAVY.moment(HEAVY.moment().day("2026-10-04")).entry()))
                .refused(ENTRY_ID_TAKEN);
    }

    @Test
    void after_a_correction_the_entry_as_first_logged_is_still_known() {
        given(ADD_ALEX, log(HEAVY.entry()), correct(HEAVY.left(Felt.LIGHT).entry()))
                .when(log(HEAVY.entry()))
                .nothingNew();
    }

    @Test
    void after_a_correction_the_corrected_content_is_not_what_was_first_logged() {
        given(ADD_ALEX, log(HEAVY.entry()), correct(HEAVY.left(Felt.LIGHT).entry()))
                .when(log(HEAVY.left(Felt.LIGHT).entry()))
                .refused(ENTRY_ID_TAKEN);
    }

    @Test
    void after_a_retraction_the_entry_is_still_known_and_stays_taken_back() {
        given(ADD_ALEX, log(HEAVY.entry()), retract("c"))
                .when(log(HEAVY.entry()))
                .nothingNew();
    }

    @Test
    void after_a_correction_and_a_retraction_the_first_content_is_still_known() {
        given(ADD_ALEX, log(HEAVY.entry()), correct(HEAVY.left(Felt.LIGHT).entry()), retract("c"))
                .when(new BringIn(log(HEAVY.entry()).entries()))
                .nothingNew();
    }

    @Test
    void twice_in_one_save_is_logged_once() {
        given(ADD_ALEX).when(log(HEAVY.entry(), HEAVY.entry())).then(new EntryLogged(HEAVY.entry()));
    }

    @Test
    void one_known_and_one_new_write_the_new_one() {
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(log(HEAVY.entry(), quiet("q", "2026-10-06")))
                .then(new EntryLogged(quiet("q", "2026-10-06")));
    }

    @Test
    void the_same_correction_again_writes_nothing() {
        given(ADD_ALEX, log(HEAVY.entry()), correct(HEAVY.left(Felt.LIGHT).entry()))
                .when(correct(HEAVY.left(Felt.LIGHT).entry()))
                .nothingNew();
    }

    @Test
    void undo_pressed_twice_undoes_once() {
        given(ADD_ALEX, log(HEAVY.entry()), retract("c")).when(retract("c")).nothingNew();
    }

    @Test
    void the_same_person_again_writes_nothing() {
        given(ADD_ALEX).when(ADD_ALEX).nothingNew();
    }

    @Test
    void the_same_name_again_writes_nothing() {
        given(ADD_ALEX).when(new RenamePerson(ALEX, words("Alex"))).nothingNew();
    }

    @Test
    void the_same_boundary_again_writes_nothing_also_after_a_revision() {
        given(SET_CALLS, new ReviseBoundary(CALLS, terms("no calls after nine"), TODAY))
                .when(SET_CALLS)
                .nothingNew();
    }

    @Test
    void a_revision_without_a_change_makes_no_version() {
        given(SET_CALLS)
                .when(new ReviseBoundary(CALLS, SET_CALLS.terms(), TODAY))
                .nothingNew();
    }

    @Test
    void what_is_retired_stays_retired() {
        given(SET_CALLS, new RetireBoundary(CALLS, TODAY))
                .when(new RetireBoundary(CALLS, TODAY))
                .nothingNew();
        given(DEFINE_UNREST, new RetireMeasure(UNREST, TODAY))
                .when(new RetireMeasure(UNREST, TODAY))
                .nothingNew();
    }

    @Test
    void the_same_measure_again_writes_nothing() {
        given(DEFINE_UNREST).when(DEFINE_UNREST).nothingNew();
    }

    @Test
    void the_same_phase_and_the_same_end_again_write_nothing() {
        given(ADD_ALEX, BEGIN_DISTANCE).when(BEGIN_DISTANCE).nothingNew();
        given(ADD_ALEX, BEGIN_DISTANCE, new EndPhase(DISTANCE, TODAY))
                .when(new EndPhase(DISTANCE, TODAY))
                .nothingNew();
    }
}
