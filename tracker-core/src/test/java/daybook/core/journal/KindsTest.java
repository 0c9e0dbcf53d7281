package daybook.core.journal;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.away;
import static daybook.core.given.Said.back;
import static daybook.core.given.Said.checked;
import static daybook.core.given.Said.gad7;
import static daybook.core.given.Said.month;
import static daybook.core.given.Said.phq8;
import static daybook.core.given.Said.supported;
import static daybook.core.given.Said.urge;
import static daybook.core.given.Said.walked;
import static daybook.core.given.Said.week;
import static daybook.core.given.Said.won;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.retract;
import static daybook.core.journal.RefusalReason.ENTRY_ID_TAKEN;
import static daybook.core.journal.RefusalReason.ENTRY_IS_EMPTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.timeline.Timeline;
import daybook.core.word.DetachmentSign;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import daybook.core.word.UrgeTo;
import daybook.core.word.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every one of the smaller kinds. */
class KindsTest {
    private static final Moment NOON = Moment.on("2026-10-05").about(SAM);
    private static final Given SAM_IS_KNOWN = given(ADD_SAM, log(away("open", NOON.hour(8))));

    static Stream<Entry> oneOfEach() {
        return Stream.of(
                away("e", NOON),
                back("e", NOON, "open"),
                walked("e", NOON),
                supported("e", NOON),
                won("e", NOON.note("Said I would call back tomorrow, and did.")),
                urge("e", NOON, UrgeTo.CHECK),
                checked("e", NOON),
                week("e", NOON, new Week(2026, 40)),
                month("e", NOON, YearMonth.of(2026, 9)),
                gad7("e", NOON, 0, 1, 2, 3, 0, 1, 2),
                phq8("e", NOON));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void it_is_logged_once_however_often_it_is_sent(Entry entry) {
        Entry resent = entry.withStamp(entry.stamp().receivedAs(NOW, Source.API));
        SAM_IS_KNOWN.when(log(entry)).then(new EntryLogged(entry));
        SAM_IS_KNOWN.and(log(entry)).when(log(resent)).nothingNew();
        SAM_IS_KNOWN.and(log(entry)).when(log(moved(entry))).refused(ENTRY_ID_TAKEN, "e");
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void it_is_corrected_and_taken_back_like_any_other(Entry entry) {
        SAM_IS_KNOWN.and(log(entry)).when(correct(moved(entry))).then(new EntryCorrected(moved(entry), NOW));
        SAM_IS_KNOWN
                .and(log(entry))
                .and(correct(moved(entry)))
                .when(retract("e"))
                .then(new EntryRetracted(entry.stamp().id(), SAM, NOW, null));
        SAM_IS_KNOWN.and(log(entry)).and(correct(moved(entry))).when(log(entry)).nothingNew();
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void it_makes_a_day_a_logged_one_and_closes_none(Entry entry) {
        Timeline timeline = given(
                        ADD_SAM, log(away("open", Moment.on("2026-10-01").about(SAM))))
                .and(log(entry))
                .timeline();
        assertTrue(timeline.day(LocalDate.parse("2026-10-05")).logged());
        assertFalse(timeline.day(LocalDate.parse("2026-10-05")).closed());
        assertFalse(timeline.day(LocalDate.parse("2026-10-06")).logged());
        assertEquals(
                1, timeline.all(entry.getClass()).stream().filter(entry::equals).count());
    }

    private static Entry moved(Entry entry) {
        Stamp stamp = entry.stamp();
        Moment later = NOON.hour(13).written(stamp.written());
        OwnWords note = stamp.note();
        return entry.withStamp((note == null ? later : later.note(note.text()))
                .stamp(stamp.id().value()));
    }

    @Test
    void a_look_back_in_which_nothing_was_said_is_no_entry() {
        var week = new WeeklyCheckIn(NOON.stamp("w"), new Week(2026, 40), null, null, null, Set.of());
        var month = new MonthlyCheckIn(NOON.stamp("m"), YearMonth.of(2026, 9), Map.of(), Map.of(), Sliders.NONE, null);
        SAM_IS_KNOWN.when(log(week)).refused(ENTRY_IS_EMPTY, "w");
        SAM_IS_KNOWN.when(log(month)).refused(ENTRY_IS_EMPTY, "m");
        SAM_IS_KNOWN
                .when(log(week.withStamp(NOON.note("nothing new").stamp("w"))))
                .accepted();
    }

    @Test
    void a_small_win_is_one_line() {
        SAM_IS_KNOWN.when(log(won("w", NOON))).refused(ENTRY_IS_EMPTY, "w");
        SAM_IS_KNOWN.when(log(won("w", NOON.note("Slept.")))).accepted();
    }

    @Test
    void a_month_may_be_looked_back_at_from_its_first_day_on() {
        SAM_IS_KNOWN.when(log(month("m", NOON, YearMonth.of(2026, 10)))).accepted();
        SAM_IS_KNOWN
                .when(log(month("m", NOON, YearMonth.of(2026, 11))))
                .refused(RefusalReason.CHECK_IN_BEFORE_ITS_TIME);
    }

    @Test
    void a_sum_is_that_of_all_items() {
        assertEquals(9, gad7("g", NOON, 0, 1, 2, 3, 0, 1, 2).sum());
        assertEquals(12, phq8("p", NOON).sum());
        assertThrows(IllegalArgumentException.class, () -> gad7("g", NOON, 0, 1, 2, 3, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> gad7("g", NOON, 0, 1, 2, 4, 0, 1, 2));
    }

    @Test
    void signs_stand_in_the_order_of_the_vocabulary_and_on_their_scale() {
        var signs = Map.of(DetachmentSign.SECRECY, 1, DetachmentSign.WITHDRAWAL, 0, DetachmentSign.LESS_TALK, 2);
        var month = new MonthlyCheckIn(NOON.stamp("m"), YearMonth.of(2026, 9), signs, Map.of(), Sliders.NONE, null);
        assertEquals(
                List.of(DetachmentSign.WITHDRAWAL, DetachmentSign.LESS_TALK, DetachmentSign.SECRECY),
                List.copyOf(month.signsMe().keySet()));
        var beyond = Map.of(DetachmentSign.SECRECY, 3);
        assertThrows(
                IllegalArgumentException.class,
                () -> new MonthlyCheckIn(NOON.stamp("m"), YearMonth.of(2026, 9), Map.of(), beyond, Sliders.NONE, null));
    }
}
