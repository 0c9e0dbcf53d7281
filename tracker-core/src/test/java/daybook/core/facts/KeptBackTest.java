package daybook.core.facts;

import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Families.Crossed;
import daybook.core.given.Lived;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.trend.DrawnStart;
import daybook.core.trend.Grid;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.ExperimentId;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.QuestionnaireForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that are kept back on purpose, and that come as soon as nothing stands in their way. */
class KeptBackTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final String FIRST = "2026-08-01";
    private static final int DAYS = 92;

    private static PeriodFacts october(JournalCommand... commands) {
        double[] held = new double[DAYS];
        double[] felt = new double[DAYS];
        Arrays.setAll(held, day -> day % 4 == 0 ? 0 : 1);
        Arrays.setAll(felt, day -> day % 3 - 1);
        Lived lived = Lived.from(FIRST, commands).tested(held).feltAfter(felt);
        return PeriodFacts.of(lived.timeline(), OCTOBER, TODAY);
    }

    private static BeginPhase safety(String from) {
        return new BeginPhase(new PhaseId("s"), PhaseKind.SAFETY, null, LocalDate.parse(from), null);
    }

    @Test
    void a_safety_phase_tells_neither_runs_nor_sides_of_a_phase() {
        Themes open = october(BEGIN_DISTANCE).themes();
        assertTrue(open.turn().isPresent(), "the control");
        assertTrue(open.boundary().runs().toOptional().isPresent(), "the control");
        PeriodFacts facts = october(safety("2026-08-20"), BEGIN_DISTANCE);
        assertTrue(facts.safety());
        Themes safe = facts.themes();
        assertTrue(safe.turn().isEmpty(), "also where the latest phase is another one");
        assertEquals(Result.declined(Why.NOT_ASKED), safe.boundary().runs());
    }

    @Test
    void a_safety_phase_of_today_holds_its_rules_over_months_long_past() {
        assertFalse(october(safety("2027-01-01")).safety(), "it has not begun");
        PeriodFacts today = october(safety("2026-11-20"));
        assertTrue(today.safety());
        assertEquals(Result.declined(Why.NOT_ASKED), today.themes().boundary().runs());
    }

    private static Result<DrawnStart> drawn(int last) {
        var lot = new ExperimentTerms.Lot(6, last, 10);
        var terms = new ExperimentTerms(words("Breathe first"), 40, LocalDate.parse("2026-09-01"), lot);
        return october(new BeginExperiment(new ExperimentId("x"), terms))
                .themes()
                .experiments()
                .getFirst()
                .read()
                .getFirst()
                .drawn();
    }

    @Test
    void below_twenty_starts_that_could_have_been_drawn_there_are_numbers_only() {
        assertEquals(20, drawn(25).toOptional().orElseThrow().starts());
        assertEquals(Result.declined(Why.TOO_FEW_STARTS), drawn(24));
    }

    private static Lookback.Scores scores(QuestionnaireForm form, int first, int last) {
        LocalDate day = LocalDate.parse(FIRST);
        return new Lookback.Scores(
                form, List.of(new Lookback.Score(day, first), new Lookback.Score(day.plusDays(30), last)));
    }

    @Test
    void only_of_gad_7_and_from_four_points_on_a_change_is_called_reliable() {
        assertEquals(Optional.of(true), scores(QuestionnaireForm.GAD_7, 12, 8).reliableChange());
        assertEquals(Optional.of(true), scores(QuestionnaireForm.GAD_7, 8, 12).reliableChange());
        assertEquals(Optional.of(false), scores(QuestionnaireForm.GAD_7, 12, 9).reliableChange());
        assertEquals(Optional.empty(), scores(QuestionnaireForm.PHQ_8, 20, 2).reliableChange());
    }

    @Test
    void a_crossing_less_than_four_days_after_the_last_belongs_to_it() {
        Grid eggshells = Grid.of(new double[20]);
        assertEquals(3, Around.of(new Crossed(eggshells, List.of(3, 7, 11))).crossings());
        assertEquals(2, Around.of(new Crossed(eggshells, List.of(3, 6, 9))).crossings());
    }

    @Test
    void four_values_have_no_middle_half_and_five_have() {
        assertEquals(new Spread(4, Result.declined(Why.TOO_FEW_VALUES)), Spread.of(List.of(1.0, 2.0, 3.0, 4.0)));
        assertEquals(new Spread(5, Result.of(new Spread.Half(2, 3, 4))), Spread.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0)));
    }
}
