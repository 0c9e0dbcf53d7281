package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.terms;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.EggshellFacts.Row;
import daybook.core.given.Contact;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.given.Sample;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Evening;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Story;
import daybook.core.timeline.Period;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.Channel;
import daybook.core.word.Eggshells;
import daybook.core.word.ExperimentId;
import daybook.core.word.Felt;
import daybook.core.word.Intention;
import daybook.core.word.MyAct;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeId;
import daybook.core.word.Pressure;
import daybook.core.word.RepairAct;
import daybook.core.word.Sign;
import daybook.core.word.TheirAct;
import daybook.core.word.UrgeTo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small journals counted by hand, a theme each. */
class ThemesTest {
    private static final PatternId MONEY = new PatternId("money");

    private static Themes themes(Given given, String period) {
        return PeriodFacts.of(given.timeline(), Period.parse(period).orElseThrow(), TODAY)
                .themes();
    }

    private static Interaction contact(
            String id, Moment when, @Nullable Felt after, @Nullable Channel channel, Set<Sign> signs) {
        Chips chips = new Chips(signs, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new Interaction(
                when.stamp(id), null, after, null, false, null, channel, null, chips, Story.NONE, Map.of(), null);
    }

    private static Interaction careful(String id, String day, Eggshells level) {
        return Contact.contact(id, day).eggshells(level).entry();
    }

    private static Interaction round(String id, String day, @Nullable PatternStage stage) {
        return new Interaction(
                Moment.on(day).about(ALEX).stamp(id),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                Chips.NONE,
                Story.NONE,
                Map.of(),
                new PatternMoment(MONEY, stage));
    }

    private static CheckIn evening(String id, LocalDate day, int steadiness) {
        return new CheckIn(
                Moment.on(day.toString()).hour(21).stamp(id),
                null,
                null,
                new Evening(null, null, null, null, null, null, null, null, steadiness, null, Set.of()),
                List.of(),
                Map.of());
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static String share(Result<PeriodRate> rate) {
        return rate.toOptional().map(some -> some.k() + " of " + some.n()).orElse("none");
    }

    @Test
    void a_day_of_contact_has_one_level_of_eggshells_and_a_half_counts_as_the_more_careful() {
        EggshellFacts facts = themes(
                        given(
                                ADD_ALEX,
                                log(
                                        careful("a", "2026-10-01", Eggshells.SPOKE_FREELY),
                                        careful("b", "2026-10-01", Eggshells.A_LITTLE_CAREFUL),
                                        careful("c", "2026-10-02", Eggshells.SILENCED_MYSELF),
                                        careful("d", "2026-10-31", Eggshells.WEIGHED_MY_WORDS))),
                        "2026-10")
                .contact()
                .eggshells();
        assertEquals(3, facts.days());
        assertEquals(2, facts.atTwo());
        assertEquals(List.of(0, 1, 0, 1), facts.rows().getFirst().levels());
        assertEquals(3, facts.rows().stream().mapToInt(Row::days).sum());
    }

    @Test
    void a_sign_stands_beside_the_mean_of_the_two_months_before_where_the_journal_reaches_back() {
        Given given = given(
                ADD_ALEX,
                log(
                        contact("z", Moment.on("2026-08-01").about(ALEX), null, null, Set.of()),
                        contact("a", Moment.on("2026-08-10").about(ALEX), null, null, Set.of(Sign.CALM)),
                        contact("b", Moment.on("2026-09-10").about(ALEX), null, null, Set.of(Sign.CALM)),
                        contact("c", Moment.on("2026-09-11").about(ALEX), null, null, Set.of(Sign.CALM)),
                        contact(
                                "d",
                                Moment.on("2026-10-10").about(ALEX),
                                null,
                                null,
                                Set.of(Sign.CALM, Sign.FELT_HEARD))));
        Map<Sign, Tally> october = themes(given, "2026-10").contact().chips().signs();
        assertEquals(new Tally(1, OptionalDouble.of(1.5)), october.get(Sign.CALM));
        assertEquals(new Tally(1, OptionalDouble.of(0)), october.get(Sign.FELT_HEARD));
        Map<Sign, Tally> september = themes(given, "2026-09").contact().chips().signs();
        assertEquals(new Tally(2, OptionalDouble.empty()), september.get(Sign.CALM));
    }

    @Test
    void channels_and_people_have_a_middle_from_five_contacts_on_and_a_count_below() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(contact(
                    "c" + i,
                    Moment.on("2026-10-0" + (i + 1)).about(ALEX),
                    Felt.ofStep(i - 2).orElseThrow(),
                    Channel.CALL,
                    Set.of()));
        }
        entries.add(contact("t", Moment.on("2026-10-09").about(SAM), Felt.LIGHT, Channel.TEXT, Set.of()));
        ContactSplits splits = themes(given(ADD_ALEX, ADD_SAM, log(entries.toArray(Entry[]::new))), "2026-10")
                .contact()
                .splits();
        Spread calls = of(splits.channels(), Channel.CALL).felt();
        assertEquals(new Spread(5, Result.of(new Spread.Half(-1, 0, 1))), calls);
        assertEquals(calls, splits.people().get(ALEX));
        assertEquals(
                new Spread(1, Result.declined(Why.TOO_FEW_VALUES)),
                splits.people().get(SAM));
    }

    @Test
    void a_round_begins_at_an_earlier_stage_or_after_days_without_any() {
        Given given = given(
                ADD_ALEX,
                new NamePattern(MONEY, words("Money, again")),
                log(
                        round("a", "2026-08-07", PatternStage.TRIGGER),
                        round("b", "2026-08-08", PatternStage.FIGHT),
                        round("c", "2026-08-09", PatternStage.FIGHT),
                        round("d", "2026-09-02", PatternStage.FIGHT),
                        round("e", "2026-09-29", PatternStage.TRIGGER),
                        round("f", "2026-10-01", null)));
        PatternFacts facts = themes(given, "2026-10").contact().patterns().getFirst();
        assertEquals(
                List.of(LocalDate.parse("2026-08-07"), LocalDate.parse("2026-09-02"), LocalDate.parse("2026-09-29")),
                facts.rounds());
        assertEquals(List.of(26, 27), facts.apart());
        assertEquals(6, facts.marks().size());
    }

    private static BoundaryTest tested(String id, int version, MyAct mine, boolean script, Set<Pressure> pressure) {
        return new BoundaryTest(
                Moment.on("2026-10-10").about(ALEX).stamp(id),
                Sample.CALLS,
                version,
                TheirAct.PUSHED,
                mine,
                null,
                pressure,
                script,
                null);
    }

    @Test
    void what_came_of_a_boundary_is_told_by_version_script_and_pressure() {
        Given given = given(
                ADD_ALEX,
                SET_CALLS,
                new ReviseBoundary(Sample.CALLS, terms("No calls after eight"), LocalDate.parse("2026-10-05")),
                log(
                        tested("a", 1, MyAct.GAVE_WAY, false, Set.of(Pressure.THEM)),
                        tested("b", 2, MyAct.HELD_STEADY, true, Set.of(Pressure.THEM, Pressure.FAMILY)),
                        tested("c", 2, MyAct.HELD_WOBBLE, true, Set.of())));
        BoundaryThemes facts = themes(given, "2026-10").boundary();
        assertEquals(
                List.of("1: 0 of 1", "2: 2 of 2"),
                facts.versions().stream()
                        .map(one -> one.version().number() + ": " + share(one.holding()))
                        .toList());
        assertEquals("2 of 2", share(facts.withScript()));
        assertEquals("0 of 1", share(facts.withoutScript()));
        assertEquals("1 of 2", share(of(facts.pressed(), Pressure.THEM)));
        assertEquals("1 of 1", share(of(facts.pressed(), Pressure.FAMILY)));
    }

    @Test
    void step_aways_are_counted_by_what_became_of_them_and_those_for_safety_nowhere() {
        Given given = given(
                ADD_ALEX,
                log(
                        Said.away("a", Moment.on("2026-10-01")),
                        Said.back(
                                "ab",
                                Moment.on("2026-10-01")
                                        .at(Moment.on("2026-10-01").at().plusMinutes(20)),
                                "a"),
                        Said.away("b", Moment.on("2026-10-02")),
                        Said.back("bb", Moment.on("2026-10-02").hour(20), "b"),
                        Said.away("c", Moment.on("2026-10-03")),
                        Said.closed("cc", Moment.on("2026-10-03").hour(20), "c", "It was late"),
                        Said.away("d", Moment.on("2026-10-04")),
                        Said.away("s", Moment.on("2026-10-04"), Intention.SAFETY, null)));
        AwayThemes facts = themes(given, "2026-10").away();
        AwayThemes.Row first = facts.rows().getFirst();
        assertEquals(
                List.of(1, 1, 0, 1, 1, 1),
                List.of(first.onTime(), first.late(), first.back(), first.closed(), first.withReason(), first.open()));
        assertEquals("2 of 2", share(facts.repaired()));
        assertEquals(2, facts.repair().get(RepairAct.NAMED_INNER_STATE));
        assertEquals("2 of 3", share(facts.told()));
    }

    @Test
    void support_stands_beside_contact_and_urges_by_what_they_were_for() {
        Given given = given(
                ADD_ALEX,
                ADD_SAM,
                log(
                        contact("a", Moment.on("2026-10-01").about(ALEX), null, null, Set.of()),
                        Said.supported("s1", Moment.on("2026-10-01").about(SAM)),
                        Said.supported("s2", Moment.on("2026-10-02").about(SAM)),
                        Said.urge("u1", Moment.on("2026-10-02"), UrgeTo.CHECK),
                        Said.urge("u2", Moment.on("2026-10-03"), UrgeTo.CHECK)));
        HelpThemes facts = themes(given, "2026-10").help();
        assertEquals(OptionalDouble.of(2), facts.support().ratio());
        assertEquals(OptionalDouble.empty(), facts.supportBefore().ratio());
        assertEquals(2, of(facts.urges(), UrgeTo.CHECK).times());
        assertEquals("0 of 2", share(of(facts.urges(), UrgeTo.CHECK).acted()));
    }

    @Test
    void the_days_around_crossings_have_a_mean_and_an_n_each() {
        List<Entry> entries = new ArrayList<>();
        for (int d = 1; d <= 20; d++) {
            String day = "2026-10-%02d".formatted(d);
            entries.add(careful("e" + d, day, d == 4 || d == 14 ? Eggshells.SILENCED_MYSELF : Eggshells.SPOKE_FREELY));
            if (d == 5 || d == 6 || d == 15) {
                entries.add(cameUp("t" + d, day, MyAct.HELD_STEADY)
                        .they(TheirAct.CROSSED)
                        .entry());
            }
        }
        Around around = themes(given(ADD_ALEX, SET_CALLS, log(entries.toArray(Entry[]::new))), "2026-10")
                .contact()
                .around();
        assertEquals(2, around.crossings(), "the one a day later belongs to the same");
        assertEquals(new Around.Offset(-1, 2, 3), around.days().get(2));
        assertEquals(new Around.Offset(0, 2, 0), around.days().get(3));
        assertEquals(-3, around.days().getFirst().offset());
        assertEquals(
                new Around.Offset(7, 1, 0),
                around.days().stream()
                        .filter(one -> one.offset() == 7)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void looking_back_has_months_weeks_and_published_scores() {
        Given given = given(
                ADD_ALEX,
                log(
                        Said.month("m", Moment.on("2026-10-31"), YearMonth.parse("2026-10")),
                        Said.gad7("g1", Moment.on("2026-10-02"), 2, 2, 2, 2, 2, 2, 2),
                        Said.gad7("g2", Moment.on("2026-10-28"), 1, 1, 1, 1, 1, 2, 2)));
        Lookback facts = themes(given, "2026-10").lookback();
        assertEquals(3, facts.weeksPossible());
        assertEquals(0, facts.weeksKept());
        assertEquals(YearMonth.parse("2026-10"), facts.months().getFirst().month());
        assertEquals(-5, facts.scores().getFirst().change());
        assertEquals(true, facts.scores().getFirst().reliableChange().orElseThrow());
    }

    private static Given experiment(int drawn, @Nullable String safetyFrom) {
        LocalDate from = LocalDate.parse("2026-09-01");
        var lot = new ExperimentTerms.Lot(6, 30, drawn);
        List<Entry> evenings = IntStream.range(0, 40)
                .<Entry>mapToObj(d -> evening("e" + d, from.plusDays(d), d >= drawn - 1 ? 3 : 1))
                .toList();
        Given given = given(
                ADD_ALEX,
                new BeginExperiment(new ExperimentId("x"), new ExperimentTerms(words("Breathe first"), 40, from, lot)),
                log(evenings.toArray(Entry[]::new)));
        return safetyFrom == null
                ? given
                : given.and(
                        new BeginPhase(new PhaseId("s"), PhaseKind.SAFETY, ALEX, LocalDate.parse(safetyFrom), null));
    }

    @Test
    void a_start_drawn_by_lot_is_held_against_every_start_that_could_have_been() {
        ExperimentFacts facts =
                themes(experiment(16, null), "2026-10").experiments().getFirst();
        ExperimentFacts.Read read = facts.read().getFirst();
        assertTrue(facts.over());
        assertEquals(15, read.before().size());
        assertEquals(25, read.during().size());
        var drawn = read.drawn().toOptional().orElseThrow();
        assertEquals(2, drawn.difference());
        assertEquals(25, drawn.starts());
        assertEquals(1.0 / 25, drawn.p());
    }

    @Test
    void while_it_runs_and_in_a_safety_phase_an_experiment_is_told_in_counts_only() {
        var running = themes(experiment(16, null), "2026-09").experiments().getFirst();
        assertTrue(!running.over());
        assertEquals(Result.declined(Why.NOT_ASKED), running.read().getFirst().drawn());
        var safety =
                themes(experiment(16, "2026-10-20"), "2026-10").experiments().getFirst();
        assertTrue(safety.over());
        assertEquals(Result.declined(Why.NOT_ASKED), safety.read().getFirst().drawn());
    }

    @Test
    void where_most_days_say_the_same_no_swing_is_told() {
        List<Entry> entries = IntStream.range(0, 31)
                .<Entry>mapToObj(d -> contact(
                        "c" + d,
                        Moment.on(LocalDate.parse("2026-10-01").plusDays(d).toString())
                                .about(ALEX),
                        d % 5 == 0 ? Felt.HEAVY : Felt.LEVEL,
                        null,
                        Set.of()))
                .toList();
        SwingFacts flat = themes(given(ADD_ALEX, log(entries.toArray(Entry[]::new))), "2026-10")
                .days()
                .swing()
                .getFirst();
        assertEquals(Result.declined(Why.MOSTLY_ONE_VALUE), flat.now());
        assertTrue(!flat.differs());
    }

    @Test
    void a_pause_before_replying_splits_the_contacts_of_its_day_from_the_others() {
        List<Entry> entries = new ArrayList<>();
        for (int d = 1; d <= 12; d++) {
            Moment day = Moment.on("2026-10-%02d".formatted(d)).about(ALEX);
            entries.add(contact("c" + d, day, d <= 6 ? Felt.LIGHT : Felt.UNEASY, null, Set.of()));
            if (d <= 6) {
                entries.add(Said.practised("p" + d, day, new PracticeId("pause-before-reply"), null));
            }
        }
        ContactSplits.Two pause = themes(given(ADD_ALEX, log(entries.toArray(Entry[]::new))), "2026-10")
                .contact()
                .splits()
                .pause();
        assertEquals(OptionalDouble.of(2), pause.with().median());
        assertEquals(OptionalDouble.of(-1), pause.without().median());
    }
}
