package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.finding.Families;
import daybook.core.finding.Families.Asked;
import daybook.core.finding.Families.Sides;
import daybook.core.finding.Families.Turn;
import daybook.core.finding.Gauge;
import daybook.core.finding.Link;
import daybook.core.finding.Subject;
import daybook.core.given.Lived;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.trend.Spell;
import daybook.core.trend.Weekly;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.TheirAct;
import daybook.core.word.UrgeTo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is laid before each family: which measures, which days, in which unit. */
class WhatIsComparedTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final String WINDOW = "2026-05-03";

    private static Families families(Timeline timeline, Period period) {
        Days days = Days.of(timeline, period, TODAY);
        return new Comparing(days, timeline.phases())
                .families(MeasureFacts.of(days, timeline.measures()), Optional.empty());
    }

    private static Timeline with(Timeline timeline, Entry... entries) {
        Timeline all = timeline;
        for (Entry entry : entries) {
            all = all.apply(new EntryLogged(entry));
        }
        return all;
    }

    /** A day on which everything a measure can come from is said. */
    private static Entry[] everything(String day) {
        Moment moment = Moment.on(day).about(ALEX);
        var evening = new Evening(null, null, 1, Felt.LIGHT, null, 2, 1, null, 2, null, Set.of());
        return new Entry[] {
            contact("c" + day, day)
                    .left(Felt.OKAY)
                    .eggshells(Eggshells.WEIGHED_MY_WORDS)
                    .entry(),
            new CheckIn(Moment.on(day).hour(21).stamp("e" + day), null, null, evening, List.of(), Map.of()),
            Said.urge("u" + day, moment, UrgeTo.CHECK),
            Said.supported("s" + day, Moment.on(day).about(SAM)),
            Said.walked("w" + day, moment)
        };
    }

    private static Timeline full(BeginPhase... phases) {
        Timeline timeline = Lived.from(WINDOW, phases).timeline();
        for (int d = 0; d < 10; d++) {
            timeline = with(
                    timeline, everything(LocalDate.of(2026, 10, 1).plusDays(d).toString()));
        }
        return timeline;
    }

    @Test
    void eight_measures_are_asked_for_a_trend_in_the_order_of_the_list() {
        List<Object> asked = families(full(), OCTOBER).trends().stream()
                .<Object>map(one -> ((Subject.BuiltIn) one.subject()).gauge())
                .toList();
        assertEquals(
                List.<Object>of(
                        Gauge.FELT_AFTER,
                        Gauge.EGGSHELLS,
                        Gauge.FELT_TODAY,
                        Gauge.SLEEP,
                        Gauge.BODY_TENSION,
                        Gauge.STEADINESS_OF_THE_DAY,
                        Gauge.URGE,
                        Gauge.CONTACT),
                asked);
    }

    @Test
    void twelve_links_are_asked_and_no_other() {
        List<String> all = List.of(
                "eggshells > sleep 1",
                "contact > sleep 1",
                "felt-after > sleep 1",
                "eggshells > body-tension 1",
                "eggshells > felt-today 1",
                "felt-after > felt-today 0",
                "felt-after > urge 1",
                "sleep > felt-after 0",
                "sleep > urge 0",
                "support > felt-today 1",
                "practice > felt-today 1",
                "for-me > felt-today 1");
        assertEquals(
                all, Stream.of(Link.values()).map(WhatIsComparedTest::words).toList());
        assertEquals(
                all,
                families(full(), OCTOBER).links().stream()
                        .map(linked -> words(linked.link()))
                        .toList());
    }

    @Test
    void what_is_never_logged_is_asked_about_nowhere_however_many_days_are_closed() {
        Lived lived = Lived.from(WINDOW).feltAfter(always(100)).feltToday(always(100));
        Families families = families(lived.timeline(), OCTOBER);
        assertEquals(
                List.of("felt-after", "felt-today", "contact"),
                families.trends().stream()
                        .map(one -> ((Subject.BuiltIn) one.subject()).gauge().code())
                        .toList());
        assertEquals(
                List.of("felt-after > felt-today 0"),
                families.links().stream().map(linked -> words(linked.link())).toList());
    }

    private static String words(Link link) {
        return link.from().code() + " > " + link.to().code() + " " + link.lag();
    }

    private static BeginPhase phase(String id, PhaseKind kind, String from) {
        return new BeginPhase(new PhaseId(id), kind, null, LocalDate.parse(from), null);
    }

    @Test
    void four_measures_stand_on_both_sides_of_the_latest_phase() {
        Turn turn = families(
                        full(
                                phase("p", PhaseKind.LOW_CONTACT, "2026-06-01"),
                                phase("q", PhaseKind.NO_CONTACT, "2026-10-06"),
                                phase("r", PhaseKind.REBUILDING, "2026-11-02")),
                        OCTOBER)
                .turn()
                .orElseThrow();
        assertEquals(LocalDate.parse("2026-10-06"), turn.phase().from());
        assertEquals(
                List.of(Gauge.FELT_AFTER, Gauge.EGGSHELLS, Gauge.FELT_TODAY, Gauge.SLEEP),
                turn.sides().stream().map(Sides::gauge).toList());
        assertEquals(5, turn.sides().getFirst().before().count());
        assertEquals(5, turn.sides().getFirst().after().count());
    }

    @Test
    void where_the_latest_phase_is_one_of_safety_no_side_is_compared() {
        BeginPhase low = phase("p", PhaseKind.LOW_CONTACT, "2026-06-01");
        assertEquals(
                Optional.empty(),
                families(full(low, phase("s", PhaseKind.SAFETY, "2026-08-01")), OCTOBER)
                        .turn());
        assertEquals(true, families(full(low), OCTOBER).turn().isPresent(), "the control");
    }

    private static double[] always(int days) {
        double[] steps = new double[days];
        Arrays.setAll(steps, day -> day % 3 - 1);
        return steps;
    }

    @Test
    void a_phase_is_looked_at_for_180_days_each_way_and_links_for_the_last_400() {
        Timeline long2 = Lived.from("2025-01-01", phase("p", PhaseKind.LOW_CONTACT, "2025-09-01"))
                .feltAfter(always(540))
                .feltToday(always(540))
                .timeline();
        Families families =
                families(long2, Period.parse("2025-01-01..2026-06-24").orElseThrow());
        Sides sides = families.turn().orElseThrow().sides().getFirst();
        assertEquals(
                List.of(180, 180), List.of(sides.before().count(), sides.after().count()));
        assertEquals(400, families.links().getFirst().from().length());
        assertEquals(540, families.trends().getFirst().question().series().size());
    }

    private static Asked unrest(Lived lived) {
        return families(lived.timeline(), OCTOBER).own().getFirst();
    }

    @Test
    void an_own_measure_is_told_apart_by_a_twelfth_of_its_scale_and_others_by_half_a_point() {
        Lived lived =
                Lived.from(WINDOW).measured(UNREST, new double[] {1, 2, 3}).feltAfter(new double[] {1, 2, 3});
        assertEquals(.5, unrest(lived).question().leastStep(), "from 1 to 7");
        assertEquals(
                .5,
                families(lived.timeline(), OCTOBER)
                        .trends()
                        .getFirst()
                        .question()
                        .leastStep());
    }

    @Test
    void phases_stand_in_the_unit_of_the_measure_beside_them() {
        BeginPhase wednesday = phase("p", PhaseKind.LOW_CONTACT, "2026-08-05");
        Lived daily = Lived.from(WINDOW, wednesday).measured(UNREST, new double[] {1, 2, 3});
        double day = LocalDate.parse("2026-08-05").toEpochDay();
        assertEquals(List.of(day), unrest(daily).question().markers());
        double[] sundays = IntStream.range(0, 182)
                .mapToDouble(d -> d % 7 == 0 ? 1 : Double.NaN)
                .toArray();
        Lived weekly = Lived.from(WINDOW, wednesday).measured(UNREST, sundays);
        assertEquals(
                List.of(Weekly.week((int) day) + 2.0 / 7),
                unrest(weekly).question().markers());
    }

    /** Claims of a period are one look, however often its page is opened afterwards. */
    @Test
    void what_is_logged_after_a_period_changes_nothing_it_says() {
        Lived then = Lived.from(WINDOW, phase("p", PhaseKind.LOW_CONTACT, "2026-10-06"))
                .feltAfter(always(182))
                .feltToday(always(182))
                .crossed(100, 120, 140);
        Timeline later = then.timeline();
        for (int d = 1; d <= 20; d++) {
            later = with(later, everything(LocalDate.of(2026, 11, d).toString()));
        }
        PeriodFacts seenThen = PeriodFacts.of(then.timeline(), OCTOBER, LocalDate.of(2026, 11, 1));
        PeriodFacts seenLater = PeriodFacts.of(later, OCTOBER, TODAY);
        assertEquals(seenThen.findings(), seenLater.findings());
        assertEquals(seenThen.comparisons(), seenLater.comparisons());
        assertEquals(seenThen.themes().turn(), seenLater.themes().turn());
        assertEquals(seenThen.steadiness(), seenLater.steadiness());
        assertEquals(true, seenThen.comparisons().made() > 0, "the control: something was compared");
        assertEquals(
                false,
                seenThen.findings()
                        .equals(PeriodFacts.of(
                                        later,
                                        Period.parse("2026-11-01..2026-11-20").orElseThrow(),
                                        TODAY)
                                .findings()),
                "the control: of their own month they do say something");
    }

    private static double[] heavyOnceAfterTwelve() {
        return IntStream.range(0, 15).mapToDouble(d -> d == 12 ? -2 : 0).toArray();
    }

    @Test
    void back_to_usual_is_asked_of_days_and_only_without_them_of_contact() {
        Lived contacts = Lived.from(WINDOW).feltAfter(heavyOnceAfterTwelve());
        assertEquals(
                List.of(new Spell(1, true)),
                families(contacts.timeline(), OCTOBER).spells());
        double[] low = IntStream.range(0, 15).mapToDouble(d -> d == 13 ? -1 : 0).toArray();
        assertEquals(
                List.of(new Spell(2, true)),
                families(contacts.feltToday(low).timeline(), OCTOBER).spells());
    }

    @Test
    void a_crossing_is_what_they_did_and_never_what_the_writer_did() {
        Timeline timeline = with(
                Lived.from(WINDOW).timeline(),
                cameUp("a", WINDOW, MyAct.HELD_STEADY).they(TheirAct.RESPECTED).entry(),
                cameUp("b", "2026-05-04", MyAct.GAVE_WAY).they(TheirAct.PUSHED).entry(),
                cameUp("c", "2026-05-05", MyAct.HELD_STEADY)
                        .they(TheirAct.CROSSED)
                        .entry(),
                cameUp("d", "2026-05-06", MyAct.GAVE_WAY).entry());
        assertEquals(
                List.of(2), families(timeline, OCTOBER).crossed().orElseThrow().days());
    }
}
