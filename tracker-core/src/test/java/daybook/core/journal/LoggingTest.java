package daybook.core.journal;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.DEFINE_UNREST;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Written.evening;
import static daybook.core.given.Written.measured;
import static daybook.core.journal.RefusalReason.ENTRY_IN_THE_FUTURE;
import static daybook.core.journal.RefusalReason.QUIET_DAY_HAS_AN_INTERACTION;
import static daybook.core.journal.RefusalReason.UNKNOWN_MEASURE;
import static daybook.core.journal.RefusalReason.VALUE_OUT_OF_SCALE;
import static daybook.core.journal.RefusalReason.YEAR_OUT_OF_RANGE;

import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.word.Felt;
import daybook.core.word.MeasureId;
import daybook.core.word.MyAct;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LoggingTest {
    private static final String DAY = "2026-10-05";

    @Test
    void one_save_logs_a_contact_and_the_boundary_that_came_up_in_it() {
        var contact = contact("c", DAY).left(Felt.HEAVY).entry();
        var test = cameUp("t", DAY, MyAct.HELD_WOBBLE).entry();
        given(ADD_ALEX, SET_CALLS).when(log(contact, test)).then(new EntryLogged(contact), new EntryLogged(test));
    }

    @Test
    void a_hard_one_without_a_word_is_a_full_entry() {
        var hard = contact("c", DAY).hardOne().entry();
        given(ADD_ALEX).when(log(hard)).then(new EntryLogged(hard));
    }

    @Test
    void an_evening_needs_nobody() {
        var evening = evening("e", DAY, Felt.OKAY);
        given().when(log(evening)).then(new EntryLogged(evening));
    }

    @Test
    void all_entries_of_a_save_are_logged_or_none() {
        given(ADD_ALEX)
                .when(log(contact("c", DAY).entry(), quiet("q", DAY)))
                .refused(QUIET_DAY_HAS_AN_INTERACTION, "q");
    }

    @Test
    void a_quiet_day_may_be_overruled_by_a_later_contact() {
        var contact = contact("c", DAY).entry();
        given(ADD_ALEX, log(quiet("q", DAY))).when(log(contact)).then(new EntryLogged(contact));
    }

    @Test
    void a_day_is_free_again_once_its_contact_was_taken_back() {
        given(ADD_ALEX, log(contact("c", DAY).entry()), retract("c"))
                .when(log(quiet("q", DAY)))
                .accepted();
    }

    @Test
    void old_entries_may_be_brought_in_in_any_order() {
        given(ADD_ALEX, log(contact("c", DAY).entry()))
                .when(new BringIn(log(quiet("q", DAY)).entries()))
                .then(new EntryLogged(quiet("q", DAY)));
    }

    @Test
    void bringing_in_still_asks_for_known_measures() {
        given(DEFINE_UNREST)
                .when(new BringIn(
                        log(measured("m", DAY, new MeasureId("other"), 3)).entries()))
                .refused(UNKNOWN_MEASURE, "other");
    }

    @Test
    void no_number_lies_outside_every_scale() {
        given(DEFINE_UNREST).when(log(measured("m", DAY, UNREST, Double.NaN))).refused(VALUE_OUT_OF_SCALE);
        given(DEFINE_UNREST).when(log(measured("m", DAY, UNREST, .9))).refused(VALUE_OUT_OF_SCALE);
        given(DEFINE_UNREST).when(log(measured("m", DAY, UNREST, 1))).accepted();
    }

    @Test
    void an_own_measure_may_come_with_a_contact() {
        given(ADD_ALEX, DEFINE_UNREST)
                .when(log(contact("c", DAY).measured(UNREST, 8).entry()))
                .refused(VALUE_OUT_OF_SCALE, UNREST);
        given(ADD_ALEX, DEFINE_UNREST)
                .when(log(contact("c", DAY).measured(UNREST, 7).entry()))
                .accepted();
    }

    @Test
    void tomorrow_cannot_have_happened_yet_wherever_the_writer_is() {
        var noon = Moment.on(DAY).about(ALEX);
        given(ADD_ALEX)
                .when(log(contact("c", DAY).moment(noon.day("2026-10-06")).entry()))
                .refused(ENTRY_IN_THE_FUTURE);
        var auckland = noon.in(ZoneId.of("Pacific/Auckland")).at(OffsetDateTime.parse("2026-10-05T14:00:00Z"));
        given(ADD_ALEX)
                .when(log(contact("c", DAY)
                        .moment(auckland.day("2026-10-06").written(Instant.parse("2026-10-05T14:01:00Z")))
                        .entry()))
                .accepted();
    }

    @Test
    void an_age_without_a_calendar_is_refused_in_moment_and_receipt() {
        var noon = Moment.on(DAY);
        given().when(log(new Entry.QuietDay(noon.written(Instant.MAX).stamp("q"))))
                .refused(YEAR_OUT_OF_RANGE);
        given().when(log(new Entry.QuietDay(noon.day("0000-10-05").stamp("q")))).refused(YEAR_OUT_OF_RANGE);
        given().when(new BringIn(
                        log(new Entry.QuietDay(noon.at(OffsetDateTime.MAX).stamp("q")))
                                .entries()))
                .refused(YEAR_OUT_OF_RANGE);
    }

    @Test
    void the_hour_that_comes_twice_is_logged_twice() {
        var moment = Moment.on("2026-10-25").about(ALEX);
        var summer = contact("a", "2026-10-25")
                .moment(moment.at(OffsetDateTime.parse("2026-10-25T02:30:00+02:00")))
                .entry();
        var winter = contact("b", "2026-10-25")
                .moment(moment.at(OffsetDateTime.parse("2026-10-25T02:30:00+01:00")))
                .entry();
        given(ADD_ALEX).when(log(summer, winter)).then(new EntryLogged(summer), new EntryLogged(winter));
    }
}
