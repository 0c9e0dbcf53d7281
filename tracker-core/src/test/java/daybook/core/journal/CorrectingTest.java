package daybook.core.journal;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.words;
import static daybook.core.journal.RefusalReason.ENTRY_IN_THE_FUTURE;
import static daybook.core.journal.RefusalReason.NOTHING_TO_LOG;
import static daybook.core.journal.RefusalReason.UNKNOWN_ENTRY;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;

import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectingTest {
    private static final String DAY = "2026-10-05";
    private static final Contact HEAVY = contact("c", DAY).left(Felt.HEAVY);

    @Test
    void a_correction_is_an_event_of_its_own() {
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(correct(HEAVY.left(Felt.LIGHT).entry()))
                .then(new EntryCorrected(HEAVY.left(Felt.LIGHT).entry(), NOW));
    }

    @Test
    void a_correction_keeps_the_first_receipt() {
        Contact light = HEAVY.left(Felt.LIGHT);
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(correct(light.moment(light.moment().written(NOW).through(Source.API))
                        .entry()))
                .then(new EntryCorrected(light.entry(), NOW));
    }

    @Test
    void a_second_correction_may_restore_the_first_words() {
        given(ADD_ALEX, log(HEAVY.entry()), correct(HEAVY.left(Felt.LIGHT).entry()))
                .when(correct(HEAVY.entry()))
                .then(new EntryCorrected(HEAVY.entry(), NOW));
    }

    @Test
    void a_correction_obeys_the_rules_of_its_kind() {
        var stranger = HEAVY.moment(HEAVY.moment().about(new PersonId("stranger")));
        given(ADD_ALEX, log(HEAVY.entry())).when(correct(stranger.entry())).refused(UNKNOWN_PERSON, "stranger");
    }

    @Test
    void nothing_can_be_corrected_into_the_future() {
        var tomorrow = Moment.on("2026-11-26").about(ALEX);
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(correct(HEAVY.moment(tomorrow).entry()))
                .refused(ENTRY_IN_THE_FUTURE);
        var today = Moment.on("2026-11-24").about(ALEX);
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(correct(HEAVY.moment(today).entry()))
                .accepted();
    }

    @Test
    void an_unknown_entry_cannot_be_corrected() {
        given(ADD_ALEX).when(correct(HEAVY.entry())).refused(UNKNOWN_ENTRY, "c");
    }

    @Test
    void what_was_tested_before_a_boundary_was_retired_may_still_be_corrected() {
        given(SET_CALLS, log(cameUp("t", DAY, MyAct.GAVE_WAY).entry()), new RetireBoundary(CALLS, TODAY))
                .when(correct(cameUp("t", DAY, MyAct.YIELDED_FOR_SAFETY).entry()))
                .accepted();
    }

    @Test
    void moving_the_contact_to_another_day_frees_the_first_one() {
        var moved = HEAVY.moment(Moment.on("2026-10-07").about(ALEX));
        var journal = given(ADD_ALEX, log(HEAVY.entry()), correct(moved.entry()));
        journal.when(log(quiet("q", DAY))).accepted();
        journal.when(log(quiet("q", "2026-10-07"))).refused(RefusalReason.QUIET_DAY_HAS_AN_INTERACTION);
    }

    @Test
    void a_retraction_is_sealed_with_the_person_of_its_entry() {
        given(ADD_ALEX, log(HEAVY.entry()))
                .when(new RetractEntries(List.of(new EntryId("c")), NOW, words("not mine to tell")))
                .then(new EntryRetracted(new EntryId("c"), ALEX, NOW, words("not mine to tell")));
    }

    @Test
    void a_retraction_follows_a_correction_to_another_person() {
        given(
                        ADD_ALEX,
                        ADD_SAM,
                        log(HEAVY.entry()),
                        correct(HEAVY.moment(HEAVY.moment().about(SAM)).entry()))
                .when(retract("c"))
                .then(new EntryRetracted(new EntryId("c"), SAM, NOW, null));
    }

    @Test
    void a_whole_save_is_taken_back_at_once_each_entry_once() {
        given(ADD_ALEX, log(HEAVY.entry(), quiet("q", "2026-10-06")))
                .when(retract("c", "q", "c"))
                .then(
                        new EntryRetracted(new EntryId("c"), ALEX, NOW, null),
                        new EntryRetracted(new EntryId("q"), null, NOW, null));
    }

    @Test
    void taking_back_nothing_is_refused() {
        given().when(retract()).refused(NOTHING_TO_LOG);
    }
}
