package daybook.core.timeline;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.WALK;
import static daybook.core.given.Said.practised;
import static daybook.core.given.Said.walked;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.JournalEvent.ExperimentEnded;
import daybook.core.journal.JournalEvent.PatternRetired;
import daybook.core.journal.JournalEvent.PracticeRetired;
import daybook.core.journal.PracticeTerms;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.Settings;
import daybook.core.timeline.PracticesKept.Kept;
import daybook.core.word.ExperimentId;
import daybook.core.word.PatternId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlansTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-05");
    private static final PracticeId SWIM = new PracticeId("swim");
    private static final ExperimentId WAIT = new ExperimentId("wait");

    private static SetPractice walk(@Nullable Integer perWeek, LocalDate from) {
        return new SetPractice(WALK, new PracticeTerms(PracticeKind.WALK, null, perWeek), from);
    }

    private static SetPractice swim(int perWeek, LocalDate from) {
        return new SetPractice(SWIM, new PracticeTerms(PracticeKind.OWN, words("Swim"), perWeek), from);
    }

    private static Plans plans(JournalCommand... commands) {
        return given(commands).timeline().plans();
    }

    @Test
    void every_list_of_practices_begins_with_those_everybody_knows() {
        Plans plans = plans(swim(2, MONDAY));
        assertEquals(
                List.of(
                        "breathing",
                        "grounding",
                        "pause-before-reply",
                        "mindfulness",
                        "walk",
                        "hobby",
                        "time-with-friends",
                        "small-no",
                        "swim"),
                plans.practices().keySet().stream().map(PracticeId::value).toList());
        assertTrue(plans.practice(WALK).orElseThrow().untouched());
        assertFalse(plans.practice(SWIM).orElseThrow().untouched());
    }

    @Test
    void a_plan_holds_from_its_day_on_until_the_practice_is_retired() {
        Practice walk = plans(
                        walk(3, MONDAY),
                        walk(null, MONDAY.plusWeeks(1)),
                        walk(5, MONDAY.plusWeeks(2)),
                        new RetirePractice(WALK, MONDAY.plusWeeks(4)))
                .practice(WALK)
                .orElseThrow();
        assertEquals(OptionalInt.empty(), walk.plannedOn(MONDAY.minusDays(1)));
        assertEquals(OptionalInt.of(3), walk.plannedOn(MONDAY));
        assertEquals(OptionalInt.empty(), walk.plannedOn(MONDAY.plusWeeks(1)));
        assertEquals(OptionalInt.of(5), walk.plannedOn(MONDAY.plusWeeks(4).minusDays(1)));
        assertEquals(OptionalInt.empty(), walk.plannedOn(MONDAY.plusWeeks(4)));
        assertFalse(walk.live());
        assertFalse(walk.untouched());
    }

    @Test
    void taken_up_again_it_is_on_the_list() {
        assertTrue(plans(swim(2, MONDAY), new RetirePractice(SWIM, MONDAY), swim(2, MONDAY.plusDays(9)))
                .practice(SWIM)
                .orElseThrow()
                .live());
    }

    private static Given weeksOfWalks() {
        return given(
                walk(3, MONDAY),
                log(
                        walked("a", Moment.on("2026-10-05")),
                        walked("b", Moment.on("2026-10-06")),
                        walked("c", Moment.on("2026-10-07")),
                        walked("d", Moment.on("2026-10-08"))),
                log(practised("e", Moment.on("2026-10-13"), WALK, null)),
                log(walked("early", Moment.on("2026-10-04"))));
    }

    @Test
    void kept_of_planned_counts_each_week_by_itself() {
        Period twoWeeks = new Period(MONDAY, MONDAY.plusDays(13));
        assertEquals(
                List.of(new Kept(WALK, 5, 80, 6, 4)),
                PracticesKept.in(weeksOfWalks().timeline(), twoWeeks));
    }

    @Test
    void a_week_nobody_wrote_in_is_unknown_and_a_quiet_one_is_not() {
        Period fourWeeks = new Period(MONDAY, MONDAY.plusDays(27));
        Given journal = weeksOfWalks();
        assertEquals(
                6, PracticesKept.in(journal.timeline(), fourWeeks).getFirst().planned());
        assertEquals(
                9,
                PracticesKept.in(journal.and(log(quiet("q", "2026-10-20"))).timeline(), fourWeeks)
                        .getFirst()
                        .planned());
    }

    @Test
    void a_cut_week_counts_what_was_done_and_is_held_against_no_plan() {
        Period cut = new Period(MONDAY.minusDays(1), MONDAY.plusDays(5));
        assertEquals(
                List.of(new Kept(WALK, 5, 100, 0, 0)),
                PracticesKept.in(weeksOfWalks().timeline(), cut));
    }

    @Test
    void patterns_are_kept_under_their_newest_name() {
        PatternId money = new PatternId("money");
        Plans plans = plans(
                new NamePattern(money, words("Money")),
                new NamePattern(money, words("Rent")),
                new RetirePattern(money, MONDAY));
        assertEquals(Optional.of(new Pattern(money, words("Rent"), MONDAY)), plans.pattern(money));
        assertFalse(new Pattern(money, words("Rent"), MONDAY).live());
        assertTrue(new Pattern(money, words("Rent"), null).live());
    }

    private static BeginExperiment begin(@Nullable Lot lot) {
        return new BeginExperiment(WAIT, new ExperimentTerms(words("Wait"), 14, MONDAY, lot));
    }

    @Test
    void an_experiment_runs_for_its_days() {
        Plans plans = plans(begin(new Lot(3, 12, 7)));
        Experiment experiment = plans.running(MONDAY).getFirst();
        assertEquals(OptionalInt.of(1), experiment.dayNumber(MONDAY));
        assertEquals(OptionalInt.of(14), experiment.dayNumber(MONDAY.plusDays(13)));
        assertEquals(OptionalInt.empty(), experiment.dayNumber(MONDAY.plusDays(14)));
        assertEquals(Optional.of(MONDAY.plusDays(6)), experiment.onFrom());
        assertEquals(List.of(), plans.running(MONDAY.minusDays(1)));
        assertEquals(List.of(), plans.running(MONDAY.plusDays(14)));
    }

    @Test
    void ended_early_it_ran_until_then_and_ended_late_it_ran_out() {
        Plans early = plans(begin(null), new EndExperiment(WAIT, MONDAY.plusDays(2)));
        assertEquals(
                new Period(MONDAY, MONDAY.plusDays(2)),
                early.experiment(WAIT).orElseThrow().period());
        Plans late = plans(begin(null), new EndExperiment(WAIT, MONDAY.plusDays(20)));
        assertEquals(
                new Period(MONDAY, MONDAY.plusDays(13)),
                late.experiment(WAIT).orElseThrow().period());
        assertEquals(Optional.empty(), late.experiment(WAIT).orElseThrow().onFrom());
    }

    @Test
    void the_safety_plan_and_the_settings_are_the_newest() {
        var plan = new SafetyPlan(List.of(), List.of(), List.of(), words("First to Sam."), null);
        var settings = new Settings("de", null, null, null, null, null, List.of(), Map.of());
        Plans plans = plans(
                new ChangeSafetyPlan(plan),
                new ChangeSafetyPlan(plan.reviewedOn(MONDAY)),
                new ChangeSettings(settings));
        assertEquals(MONDAY, plans.safetyPlan().reviewed());
        assertEquals(settings, plans.settings());
        assertEquals(SafetyPlan.NONE, Timeline.EMPTY.plans().safetyPlan());
    }

    @Test
    void a_safety_phase_of_anybody_or_nobody_is_on_from_its_first_day_until_it_is_ended() {
        PhaseId phase = new PhaseId("f");
        Timeline timeline = given(
                        ADD_ALEX,
                        new BeginPhase(phase, PhaseKind.SAFETY, ALEX, MONDAY, null),
                        new BeginPhase(new PhaseId("other"), PhaseKind.LOW_CONTACT, ALEX, MONDAY.minusDays(9), null),
                        new EndPhase(phase, MONDAY.plusDays(2)))
                .timeline();
        assertFalse(timeline.safetyOn(MONDAY.minusDays(1)));
        assertTrue(timeline.safetyOn(MONDAY));
        assertTrue(timeline.safetyOn(MONDAY.plusDays(1)));
        assertFalse(timeline.safetyOn(MONDAY.plusDays(2)), "ended on this day");
        assertTrue(timeline.safetyIn(new Period(MONDAY.plusDays(2), MONDAY.plusDays(2))), "which still is one of it");
        assertTrue(timeline.safetyIn(Period.parse("2026-10").orElseThrow()));
        assertFalse(timeline.safetyIn(Period.parse("2026-11").orElseThrow()));
    }

    @Test
    void supporters_are_those_who_support_now() {
        Given journal = given(ADD_ALEX, ADD_SAM);
        assertEquals(1, journal.timeline().supporters().size());
        var both = journal.and(new DescribePerson(ALEX, PersonKind.FRIEND, true, false));
        assertEquals(2, both.timeline().supporters().size());
        assertEquals(
                Optional.of(new Person(ALEX, words("Alex"), PersonKind.FRIEND, true, false)),
                both.timeline().person(ALEX));
    }

    @Test
    void what_was_never_set_up_is_not_changed() {
        Timeline none = Timeline.EMPTY
                .apply(new PatternRetired(new PatternId("p"), MONDAY))
                .apply(new PracticeRetired(new PracticeId("p"), MONDAY))
                .apply(new ExperimentEnded(WAIT, MONDAY));
        assertEquals(Timeline.EMPTY, none);
    }
}
