package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.daysFrom;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Missing.TooFew;
import daybook.core.finding.Topic;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.RandomJournal;
import daybook.core.given.Sample;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodFactsTest {
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
    void an_empty_journal_knows_nothing_and_claims_nothing() {
        PeriodFacts facts = PeriodFacts.of(Timeline.EMPTY, OCTOBER, TODAY);
        assertEquals(new Coverage(0, 31, 0, 0, 0), facts.coverage());
        assertEquals(0, facts.contacts().n());
        assertEquals(0, facts.boundaries().all().raised());
        assertEquals(List.of(), facts.measures());
        assertEquals(List.of(), facts.phases());
        assertFalse(facts.safety() || facts.synthetic());
        for (Finding finding : facts.findings()) {
            assertInstanceOf(CannotTell.class, finding);
            assertEquals(0, finding.n());
        }
    }

    @Test
    void one_entry_is_one_day() {
        PeriodFacts facts = october(
                given(ADD_ALEX, log(contact("c", "2026-10-05").left(Felt.HEAVY).entry())));
        assertEquals(new Coverage(1, 31, 0, 1, 0), facts.coverage());
        assertEquals(1, facts.contacts().felt().days().size());
        assertEquals(new CannotTell(new TooFew(Topic.FELT_AFTER, 1, 1, 5)), finding(facts, 4));
    }

    @Test
    void a_period_is_closed_the_day_after_its_last() {
        assertFalse(PeriodFacts.of(Timeline.EMPTY, OCTOBER, LocalDate.parse("2026-10-31"))
                .closed());
        assertTrue(PeriodFacts.of(Timeline.EMPTY, OCTOBER, LocalDate.parse("2026-11-01"))
                .closed());
    }

    @Test
    void the_window_is_half_a_year_or_the_period() {
        assertEquals("2026-05-03..2026-10-31", october(given()).window().toString());
        assertEquals(
                "2025-01-01..2025-12-31",
                PeriodFacts.of(Timeline.EMPTY, Period.parse("2025").orElseThrow(), TODAY)
                        .window()
                        .toString());
    }

    @Test
    void what_comes_after_the_period_changes_nothing_in_it() {
        Given before = eachDay("2026-10-01", 12, MyAct.HELD_STEADY);
        Given after =
                before.and(log(cameUp("later", "2026-11-02", MyAct.GAVE_WAY).entry()));
        assertEquals(october(before), october(after));
    }

    @Test
    void entries_filled_in_later_are_told_apart() {
        Moment late = Moment.on("2026-10-05").written(Sample.NOW);
        PeriodFacts facts = october(given(
                ADD_ALEX,
                log(contact("a", "2026-10-05").moment(late.about(ALEX)).entry()),
                log(quiet("q", "2026-10-06"))));
        assertEquals(new Coverage(2, 31, 1, 2, 1), facts.coverage());
    }

    @Test
    void the_night_that_is_lived_twice_belongs_to_one_day() {
        Moment sunday = Moment.on("2026-10-25").about(ALEX);
        PeriodFacts facts = october(given(
                ADD_ALEX,
                log(
                        contact("a", "2026-10-25")
                                .moment(sunday.at(OffsetDateTime.parse("2026-10-25T02:30:00+02:00")))
                                .left(Felt.LIGHT)
                                .entry(),
                        contact("b", "2026-10-25")
                                .moment(sunday.at(OffsetDateTime.parse("2026-10-25T02:10:00+01:00")))
                                .left(Felt.LEVEL)
                                .entry())));
        assertEquals(1, facts.coverage().daysLogged());
        assertEquals(
                List.of(new DayValue(LocalDate.parse("2026-10-25"), 1)),
                facts.contacts().felt().days());
    }

    @Test
    void travelling_never_moves_a_day() {
        Moment abroad = Moment.on("2026-10-31")
                .in(ZoneId.of("Pacific/Auckland"))
                .at(OffsetDateTime.parse("2026-11-01T01:00:00+13:00"))
                .written(OffsetDateTime.parse("2026-11-01T01:05:00+13:00").toInstant());
        PeriodFacts facts = october(given(
                ADD_ALEX,
                log(contact("c", "2026-10-31").moment(abroad.about(ALEX)).entry())));
        assertEquals(1, facts.coverage().daysLogged());
        assertEquals(1, facts.coverage().late());
    }

    @Test
    void a_safety_phase_that_is_over_or_not_begun_bars_nothing() {
        PhaseId id = new PhaseId("s");
        Given over = given(new BeginPhase(id, PhaseKind.SAFETY, null, LocalDate.parse("2026-09-01"), null))
                .and(new EndPhase(id, LocalDate.parse("2026-09-30")));
        assertFalse(october(over).safety());
        Given later = given(new BeginPhase(id, PhaseKind.SAFETY, null, LocalDate.parse("2026-11-01"), null))
                .and(new EndPhase(id, LocalDate.parse("2026-11-10")));
        assertFalse(october(later).safety());
        assertFalse(october(given(new BeginPhase(id, PhaseKind.LEAVING, null, LocalDate.parse("2026-10-01"), null)))
                .safety());
    }

    @Test
    void phases_that_began_within_the_window_are_marked_oldest_first() {
        PeriodFacts facts = october(given(
                begin("late", "2026-10-12"),
                begin("early", "2026-05-03"),
                begin("before", "2026-05-02"),
                begin("after", "2026-11-01")));
        assertEquals(
                List.of("early", "late"),
                facts.phases().stream().map(phase -> phase.id().value()).toList());
    }

    private static BeginPhase begin(String id, String from) {
        return new BeginPhase(new PhaseId(id), PhaseKind.OTHER, null, LocalDate.parse(from), words(id));
    }

    @Test
    void a_made_up_entry_is_said_so_as_long_as_it_stands() {
        Given sample = given(
                ADD_ALEX,
                log(contact("c", "2026-02-05")
                        .moment(Moment.on("2026-02-05").about(ALEX).through(Source.DEMO))
                        .entry()));
        assertTrue(october(sample).synthetic());
        assertFalse(october(sample.and(retract("c"))).synthetic());
    }

    @Test
    void a_period_of_all_time_is_read_as_far_as_something_was_written() {
        Given journal = eachDay("2026-10-01", 5, MyAct.HELD_STEADY);
        PeriodFacts facts = PeriodFacts.of(
                journal.timeline(), Period.parse("0001-01-01..9999-12-31").orElseThrow(), TODAY);
        assertEquals(5, facts.coverage().daysLogged());
        assertEquals(3_652_059, facts.coverage().daysPossible());
        assertEquals(0, facts.boundaries().all().gaveWay());
    }

    private static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_add_up_whatever_was_logged(int seed) {
        Timeline timeline = Sample.fold(RandomJournal.of(seed).events());
        PeriodFacts facts =
                PeriodFacts.of(timeline, Period.parse("2026-08-02..2026-09-08").orElseThrow(), TODAY);
        ActCounts all = facts.boundaries().all();
        assertEquals(
                all.raised(),
                all.held() + all.gaveWay() + all.yieldedForSafety() + all.changedByChoice() + all.notApplied());
        assertEquals(
                all.raised(),
                facts.boundaries().rows().stream()
                        .mapToInt(row -> row.counts().raised())
                        .sum());
        assertEquals(
                all.raised(),
                facts.boundaries().each().stream()
                        .mapToInt(each -> each.counts().raised())
                        .sum());
        int worse = facts.contacts().worse().toOptional().map(rate -> rate.k()).orElse(0);
        int rated = facts.contacts().worse().toOptional().map(rate -> rate.n()).orElse(0);
        assertTrue(worse <= rated && rated <= facts.contacts().n());
        assertEquals(facts.coverage(), Coverage.of(timeline, facts.period()));
    }
}
