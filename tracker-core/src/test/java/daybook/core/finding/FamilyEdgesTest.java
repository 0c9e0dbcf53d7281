package daybook.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Families.Asked;
import daybook.core.finding.Families.Crossed;
import daybook.core.finding.Families.Linked;
import daybook.core.finding.Families.Sides;
import daybook.core.finding.Families.Turn;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NoRecovery;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.trend.AroundCrossings;
import daybook.core.trend.CalendarTrend;
import daybook.core.trend.Diaries;
import daybook.core.trend.Grid;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.LagAssociation;
import daybook.core.trend.MannKendall;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.Spell;
import daybook.core.trend.Unit;
import daybook.core.trend.Weekly;
import daybook.core.trend.Why;
import daybook.core.word.PhaseKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of section 6, each at its edge: how firmly a family says what. */
class FamilyEdgesTest {
    private static final PhaseMark MARK = new PhaseMark(PhaseKind.LOW_CONTACT, null, LocalDate.of(2026, 10, 1));

    private static Series weeks(int n) {
        int[] t = IntStream.range(0, n).toArray();
        return Series.of(Unit.WEEK, t, IntStream.of(t).mapToDouble(w -> w % 3).toArray());
    }

    /** A trend of that p; of the pairs of 101 days so many more rise than fall. */
    private static TrendVerdict verdict(double p, int risingLessFalling, Series series) {
        var plain = new MannKendall(101, risingLessFalling, 1, 1, p, .1, OptionalDouble.empty());
        // a band too wide for "the same"
        var trend = new CalendarTrend(plain, 0, 1, 1e6, 1, p, p);
        return TrendClaims.of(
                        List.of(new TrendQuestion(series, TrendQuestion.HALF_A_POINT, List.of())),
                        ignored -> Result.of(trend))
                .getFirst()
                .verdict();
    }

    private static Series anyDays() {
        int[] t = IntStream.range(0, 101).toArray();
        return Series.of(Unit.DAY, t, IntStream.of(t).mapToDouble(d -> d % 3).toArray());
    }

    @ParameterizedTest
    @CsvSource({
        ".05, 600, SHOWN",
        ".0501, 600, LEANING",
        ".20, 600, LEANING",
        ".2001, 600, CANNOT_TELL",
        ".05, 506, SHOWN",
        ".05, 504, LEANING",
        ".05, -506, SHOWN",
        ".05, -504, LEANING"
    })
    void a_trend_is_shown_to_five_in_a_hundred_if_it_is_five_from_half_and_leans_to_twenty(
            double p, int s, TrendVerdict verdict) {
        assertEquals(verdict, verdict(p, s, anyDays()));
    }

    @Test
    void twenty_weeks_without_a_gap_are_enough_and_nineteen_are_not() {
        assertTrue(answer(weeks(20)).trend().toOptional().isPresent());
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), answer(weeks(19)).trend());
        Series longer = Series.of(
                Unit.WEEK,
                IntStream.range(0, 19).map(w -> 2 * w).toArray(),
                IntStream.range(0, 19).mapToDouble(w -> w % 3).toArray());
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), answer(longer).trend(), "however long they take");
    }

    private static TrendAnswer answer(Series series) {
        return TrendClaims.of(List.of(new TrendQuestion(series, TrendQuestion.HALF_A_POINT, List.of())))
                .getFirst();
    }

    @Test
    void a_new_level_of_weeks_lies_between_a_monday_and_a_sunday() {
        int first = Weekly.week((int) LocalDate.of(2025, 6, 2).toEpochDay());
        int[] t = IntStream.range(first, first + 60).toArray();
        Series step = Series.of(
                Unit.WEEK,
                t,
                IntStream.of(t)
                        .mapToDouble(w -> w % 4 + (w >= first + 30 ? 6 : 0))
                        .toArray());
        var asked = new Asked(
                new Subject.BuiltIn(Gauge.SLEEP), new TrendQuestion(step, TrendQuestion.HALF_A_POINT, List.of()));
        Finding finding = TrendFindings.of(List.of(asked), 60).findings().getFirst();
        Settled settled = assertInstanceOf(
                Settled.class, assertInstanceOf(Shown.class, finding).claim());
        assertEquals(DayOfWeek.MONDAY, settled.after().getDayOfWeek());
        assertEquals(LocalDate.of(2025, 6, 2).plusWeeks(29), settled.after());
        assertEquals(LocalDate.of(2025, 6, 2).plusWeeks(30).plusDays(6), settled.notAfter());
    }

    private static Grid noise(int seed, int days, double level) {
        double[] latent = Diaries.latent(Diaries.random(seed), days, 0);
        return Grid.of(
                IntStream.range(0, days).mapToDouble(d -> level + latent[d]).toArray());
    }

    private static Grid wild(int seed, int days, double spread) {
        double[] latent = Diaries.latent(Diaries.random(seed), days, 0);
        return Grid.of(
                IntStream.range(0, days).mapToDouble(d -> spread * latent[d]).toArray());
    }

    /** How often each was met, so that no edge passes untried. */
    private static void met(List<Integer> seen, int kinds, int least) {
        for (int kind = 0; kind < kinds; kind++) {
            int times = Collections.frequency(seen, kind);
            assertTrue(times >= least, "kind " + kind + " met only " + times + " times");
        }
    }

    @Test
    void a_phase_is_shown_to_five_in_a_hundred_off_the_half_and_leans_to_twenty() {
        var seen = new ArrayList<Integer>();
        for (int seed = 0; seed < 600; seed++) {
            // few wild days before many calm ones: there the band is wider than p would have it
            Grid before = wild(2 * seed, 14, seed % 2 == 0 ? 1 : 9);
            Grid after = noise(2 * seed + 1, seed % 2 == 0 ? 14 : 90, .6);
            Result<PhaseComparison> computed = PhaseComparison.of(before, after);
            Finding finding = PhaseFindings.of(new Turn(MARK, List.of(new Sides(Gauge.SLEEP, before, after))), 26)
                    .findings()
                    .getFirst();
            PhaseComparison sides = computed.toOptional().orElseThrow();
            boolean apart = sides.low() > .5 || sides.high() < .5;
            assertEquals(
                    sides.p() <= .05 && apart ? Shown.class : sides.p() <= .20 ? Leaning.class : CannotTell.class,
                    finding.getClass(),
                    sides.toString());
            seen.add(
                    sides.p() <= .05 && !apart
                            ? 0
                            : sides.p() <= .05 && sides.p() > .01
                                    ? 1
                                    : sides.p() > .05 && sides.p() <= .10
                                            ? 2
                                            : sides.p() > .20 && sides.p() <= .30 ? 3 : 4);
        }
        met(seen, 4, 1);
    }

    @Test
    void a_link_is_shown_to_ten_in_a_hundred_and_leans_to_twenty() {
        var seen = new ArrayList<Integer>();
        for (int seed = 0; seed < 300; seed++) {
            Grid from = noise(2 * seed, 61, 0);
            Grid other = noise(2 * seed + 1, 61, 0);
            Grid to = Grid.of(IntStream.range(0, 61)
                    .mapToDouble(d -> .2 * from.at(d) + other.at(d))
                    .toArray());
            double p = LagAssociation.of(from, to, 0).toOptional().orElseThrow().p();
            Finding finding = LinkFindings.of(List.of(new Linked(Link.SLEEP_URGE, from, to)))
                    .findings()
                    .getFirst();
            assertEquals(
                    p <= .10 ? Shown.class : p <= .20 ? Leaning.class : CannotTell.class, finding.getClass(), "p " + p);
            seen.add(p > .05 && p <= .10 ? 0 : p > .10 && p <= .15 ? 1 : p > .20 && p <= .30 ? 2 : 3);
        }
        met(seen, 3, 3);
    }

    private static final List<Integer> CROSSINGS =
            IntStream.range(0, 7).mapToObj(i -> 8 + 12 * i).toList();

    @Test
    void crossings_are_told_to_five_in_a_hundred_of_the_three_days_before_and_the_three_after() {
        int[] at = CROSSINGS.stream().mapToInt(day -> day).toArray();
        var seen = new ArrayList<Integer>();
        for (int seed = 0; seed < 400; seed++) {
            Grid eggshells = noise(seed, 120, 0);
            AroundCrossings before = around(eggshells, at, -3, -2, -1);
            AroundCrossings after = around(eggshells, at, 1, 2, 3);
            List<Finding> findings =
                    CrossingFindings.of(new Crossed(eggshells, CROSSINGS)).findings();
            List<AroundCrossings> told = findings.stream()
                    .map(finding -> assertInstanceOf(
                                    NearCrossings.class,
                                    assertInstanceOf(Shown.class, finding).claim())
                            .around())
                    .toList();
            double less = Math.min(before.p(), after.p());
            double more = Math.max(before.p(), after.p());
            double adjusted = Math.min(2 * less, more);
            if (more > .05) {
                List<AroundCrossings> one = before.p() < after.p() ? List.of(before) : List.of(after);
                assertEquals(adjusted <= .05 ? one : List.of(), told);
                seen.add(adjusted <= .05 ? (before.p() < after.p() ? 0 : 1) : adjusted <= .10 ? 2 : 3);
            }
        }
        met(seen, 3, 1);
    }

    private static AroundCrossings around(Grid eggshells, int[] at, int... window) {
        return AroundCrossings.of(eggshells, at, window).toOptional().orElseThrow();
    }

    @Test
    void sixty_logged_days_are_enough_for_crossings() {
        Grid sixty = Grid.of(IntStream.range(0, 100)
                .mapToDouble(d -> d < 60 ? d % 7 : Double.NaN)
                .toArray());
        List<Integer> early = List.of(5, 14, 23, 32, 41, 50);
        assertEquals(
                2, CrossingFindings.of(new Crossed(sixty, early)).comparisons().made());
    }

    @Test
    void five_times_to_the_end_are_needed_for_recovery_however_soon_half_were_back() {
        List<Spell> spells = new ArrayList<>(Collections.nCopies(4, new Spell(1, true)));
        spells.addAll(Collections.nCopies(4, new Spell(2, false)));
        assertEquals(
                List.of(new CannotTell(new NoRecovery(4, 8, 8))),
                RecoveryFindings.of(spells).findings());
    }

    @ParameterizedTest
    @CsvSource({".049, 1", ".05, 0"})
    void hours_differ_below_five_in_a_hundred(double p, int said) {
        assertEquals(
                new Comparisons(1, said),
                HoursDiffer.judge(new HoursOfWeek(80, 50, p, List.of())).comparisons());
    }

    /** As a family of its own, counted among the comparisons; a safety phase does not bar it. */
    @ParameterizedTest
    @CsvSource({".001, 1", ".2, 0"})
    void hours_are_asked_as_a_family_of_their_own(double p, int said) {
        var hours = new HoursOfWeek(80, 50, p, List.of());
        var families = new Families(
                26,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(hours),
                List.of(),
                List.of(),
                Optional.empty());
        Evidence without = Evident.nothing().evidence();
        Judged judged =
                Findings.of(new Evidence(true, false, without.shares(), without.steady(), without.returns(), families));
        assertEquals(new Comparisons(1, said), judged.comparisons());
        assertEquals(
                said,
                judged.findings().stream()
                        .filter(finding -> finding.about() == Topic.HOURS_OF_THE_WEEK)
                        .count());
    }
}
