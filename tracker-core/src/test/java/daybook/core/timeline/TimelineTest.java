package daybook.core.timeline;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.DEFINE_UNREST;
import static daybook.core.given.Sample.DISTANCE;
import static daybook.core.given.Sample.NOW;
import static daybook.core.given.Sample.OPEN;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.SET_MONEY;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.issue;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.share;
import static daybook.core.given.Sample.terms;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.given.Written;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.ShareSummary;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-05");
    private static final Contact HEAVY = contact("c", "2026-10-05").left(Felt.HEAVY);
    private static final Contact LIGHT = HEAVY.left(Felt.LIGHT);

    private static List<String> ids(Day day) {
        return day.entries().stream().map(entry -> entry.stamp().id().value()).toList();
    }

    @Test
    void it_tells_who_where_what_was_agreed_and_measured() {
        var timeline = given(
                        ADD_ALEX,
                        ADD_SAM,
                        new RenamePerson(ALEX, words("A.")),
                        SET_CALLS,
                        SET_MONEY,
                        DEFINE_UNREST,
                        BEGIN_DISTANCE,
                        issue("first"))
                .timeline();
        assertEquals(OPEN.journal(), timeline.opened().orElseThrow().journal());
        assertEquals(
                List.of(words("A."), words("Sam")),
                timeline.people().stream().map(Person::alias).toList());
        assertTrue(timeline.person(SAM).orElseThrow().supporter());
        assertEquals(Optional.empty(), timeline.person(null));
        assertEquals(2, timeline.boundaries().size());
        assertTrue(timeline.boundary(CALLS).orElseThrow().live());
        assertTrue(timeline.measure(UNREST).orElseThrow().live());
        assertEquals(1, timeline.measures().size());
        assertEquals(ALEX, timeline.phases().getFirst().person());
        assertEquals(List.of(issue("first").issue()), timeline.reports());
    }

    @Test
    void it_remembers_what_left_and_every_name_anybody_had() {
        var timeline = given(ADD_ALEX, new RenamePerson(ALEX, words("A.")), new ShareSummary(share("first", ALEX)))
                .timeline();
        assertEquals(List.of(share("first", ALEX)), timeline.shares());
        assertEquals(List.of(words("Alex"), words("A.")), timeline.names(ALEX));
        assertEquals(List.of(), timeline.names(SAM));
    }

    @Test
    void a_boundary_keeps_all_its_versions() {
        var calls = given(
                        SET_CALLS,
                        new ReviseBoundary(CALLS, terms("no calls after nine"), TODAY),
                        new RetireBoundary(CALLS, TODAY.plusDays(1)))
                .timeline()
                .boundary(CALLS)
                .orElseThrow();
        assertEquals(
                List.of("no calls at work", "no calls after nine"),
                calls.versions().stream()
                        .map(version -> version.terms().limit().text())
                        .toList());
        assertEquals(2, calls.current().number());
        assertFalse(calls.live());
        assertEquals(TODAY.plusDays(1), calls.retired());
    }

    @Test
    void what_is_over_says_when() {
        var timeline = given(
                        ADD_ALEX,
                        DEFINE_UNREST,
                        BEGIN_DISTANCE,
                        new RetireMeasure(UNREST, TODAY),
                        new EndPhase(DISTANCE, TODAY))
                .timeline();
        assertEquals(TODAY, timeline.measure(UNREST).orElseThrow().retired());
        assertEquals(TODAY, timeline.phases().getFirst().to());
    }

    @Test
    void a_phase_touches_a_period_from_its_first_day_to_its_last() {
        var begun = given(ADD_ALEX, BEGIN_DISTANCE);
        Phase lasting = begun.timeline().phases().getFirst();
        Phase over = begun.and(new EndPhase(DISTANCE, DAY)).timeline().phases().getFirst();
        Period after = new Period(DAY.plusDays(1), DAY.plusDays(9));
        assertTrue(lasting.touches(after));
        assertFalse(over.touches(after));
        assertTrue(over.touches(new Period(DAY, DAY)));
        assertTrue(over.touches(new Period(lasting.from().minusDays(9), lasting.from())));
        assertFalse(over.touches(
                new Period(lasting.from().minusDays(9), lasting.from().minusDays(1))));
    }

    @Test
    void a_correction_counts_and_the_history_shows_both() {
        Logged logged = given(ADD_ALEX, log(HEAVY.entry()), correct(LIGHT.entry()))
                .timeline()
                .entry(new EntryId("c"))
                .orElseThrow();
        assertEquals(LIGHT.entry(), logged.entry());
        assertEquals(List.of(new Logged.Past(HEAVY.entry(), NOW)), logged.history());
        assertTrue(logged.counts());
    }

    @Test
    void a_correction_may_move_an_entry_to_another_day() {
        var timeline = given(
                        ADD_ALEX,
                        log(HEAVY.entry()),
                        correct(HEAVY.moment(Moment.on("2026-10-03").about(ALEX))
                                .entry()))
                .timeline();
        assertFalse(timeline.day(DAY).logged());
        assertEquals(List.of("c"), ids(timeline.day(DAY.minusDays(2))));
        assertEquals("2026-10-03..2026-10-05", timeline.span().orElseThrow().toString());
    }

    @Test
    void what_was_taken_back_stays_in_the_history_and_counts_nowhere() {
        var back = new RetractEntries(List.of(new EntryId("c")), NOW, words("mistaken"));
        var timeline = given(ADD_ALEX, log(HEAVY.entry()), correct(LIGHT.entry()), back)
                .timeline();
        Day day = timeline.day(DAY);
        assertFalse(day.logged());
        assertEquals(List.of(), day.entries());
        Logged logged = day.all().getFirst();
        assertEquals(new Logged.Retraction(NOW, words("mistaken")), logged.retraction());
        assertEquals(1, logged.history().size());
        assertEquals(1, timeline.entryCount());
    }

    @Test
    void a_correction_that_arrives_after_the_retraction_leaves_it_taken_back() {
        var events = given(ADD_ALEX, log(HEAVY.entry()), retract("c")).timeline();
        Logged logged = events.apply(new EntryCorrected(LIGHT.entry(), NOW))
                .entry(new EntryId("c"))
                .orElseThrow();
        assertFalse(logged.counts());
        assertEquals(LIGHT.entry(), logged.entry());
    }

    @Test
    void events_about_what_was_never_there_change_nothing() {
        var timeline = given(ADD_ALEX).timeline();
        assertEquals(timeline, timeline.apply(new EntryCorrected(LIGHT.entry(), NOW)));
        assertEquals(timeline, timeline.apply(new EntryRetracted(new EntryId("c"), ALEX, NOW, null)));
        assertEquals(timeline, timeline.apply(new PersonNamed(SAM, words("Sam"))));
        assertEquals(timeline, timeline.apply(new BoundaryRevised(CALLS, 2, terms("none"), TODAY)));
        assertEquals(timeline, timeline.apply(new BoundaryRetired(CALLS, TODAY)));
        assertEquals(timeline, timeline.apply(new MeasureRetired(UNREST, TODAY)));
        assertEquals(timeline, timeline.apply(new PhaseEnded(DISTANCE, TODAY)));
        assertNotEquals(timeline, timeline.apply(new PersonNamed(ALEX, words("A."))));
    }

    @Test
    void a_day_reads_in_the_order_it_happened_not_in_the_order_it_was_written() {
        Moment day = Moment.on("2026-10-05").about(ALEX);
        var timeline = given(
                        ADD_ALEX,
                        log(HEAVY.moment(day.hour(20)).entry()),
                        log(contact("b", "2026-10-05").moment(day.hour(9)).entry()),
                        log(contact("a", "2026-10-05").moment(day.hour(9)).entry()))
                .timeline();
        assertEquals(List.of("a", "b", "c"), ids(timeline.day(DAY)));
    }

    @Test
    void an_empty_day_and_an_empty_journal_say_so() {
        assertFalse(Timeline.EMPTY.day(DAY).logged());
        assertFalse(Timeline.EMPTY.day(DAY).quiet());
        assertEquals(Optional.empty(), Timeline.EMPTY.span());
        assertEquals(
                31, Timeline.EMPTY.days(Period.parse("2026-10").orElseThrow()).size());
    }

    @Test
    void a_contact_overrules_a_quiet_day_until_it_is_taken_back() {
        var quiet = given(ADD_ALEX, log(quiet("q", "2026-10-05")));
        assertTrue(quiet.timeline().day(DAY).quiet());
        var overruled = quiet.and(log(HEAVY.entry()));
        assertFalse(overruled.timeline().day(DAY).quiet());
        assertTrue(overruled.and(retract("c")).timeline().day(DAY).quiet());
    }

    @Test
    void a_day_is_closed_by_quiet_or_by_an_evening() {
        var open = given(ADD_ALEX, log(HEAVY.entry()));
        assertFalse(open.timeline().day(DAY).closed());
        Entry evening = Written.evening("e", "2026-10-05", Felt.OKAY);
        assertTrue(open.and(log(evening)).timeline().day(DAY).closed());
        assertTrue(given(log(quiet("q", "2026-10-05"))).timeline().day(DAY).closed());
    }

    @Test
    void a_kind_is_read_from_what_counts_only() {
        var day = given(
                        SET_CALLS,
                        log(cameUp("t", "2026-10-05", MyAct.GAVE_WAY).entry()),
                        log(cameUp("u", "2026-10-05", MyAct.HELD_STEADY).entry()),
                        retract("t"))
                .timeline()
                .day(DAY);
        assertEquals(
                List.of(MyAct.HELD_STEADY),
                day.of(BoundaryTest.class).map(BoundaryTest::mine).toList());
    }

    @Test
    void timelines_are_equal_when_they_say_the_same() {
        var timeline = given(ADD_ALEX, log(HEAVY.entry())).timeline();
        assertEquals(timeline, given(ADD_ALEX, log(HEAVY.entry())).timeline());
        assertEquals(
                timeline.hashCode(),
                given(ADD_ALEX, log(HEAVY.entry())).timeline().hashCode());
        assertNotEquals(timeline, given(ADD_ALEX, log(LIGHT.entry())).timeline());
        assertNotEquals(timeline, given(ADD_ALEX, SET_CALLS, log(HEAVY.entry())).timeline());
        assertNotEquals(timeline, new Object());
    }
}
