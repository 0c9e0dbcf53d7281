package daybook.core.facts;

import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Claim;
import daybook.core.finding.Comparisons;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Gauge;
import daybook.core.finding.GoesWith;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.Link;
import daybook.core.finding.Missing.NoLink;
import daybook.core.finding.Missing.NoPhase;
import daybook.core.finding.Missing.NoTrend;
import daybook.core.finding.Missing.NoTrend.Lack;
import daybook.core.finding.NearCrossings;
import daybook.core.finding.SincePhase;
import daybook.core.finding.Subject;
import daybook.core.finding.Topic;
import daybook.core.finding.TrendClaim;
import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.finding.TrendClaim.Stayed;
import daybook.core.given.Lived;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.trend.Diaries;
import daybook.core.trend.Unit;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a closed October says about the half year that ends with it. */
class PeriodClaimsTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final String WINDOW = "2026-05-03";
    private static final int DAYS = 182;
    private static final IntPredicate ALWAYS = day -> true;
    private static final BeginPhase SAFETY =
            new BeginPhase(new PhaseId("s"), PhaseKind.SAFETY, null, LocalDate.parse("2026-10-30"), null);

    private static PeriodFacts october(Lived journal) {
        return PeriodFacts.of(journal.timeline(), OCTOBER, TODAY);
    }

    /** Answers around a course, as days are: each resembles the one before. */
    private static double[] answers(int seed, double from, double to, IntToDoubleFunction course, IntPredicate logged) {
        double[] noise = Diaries.latent(Diaries.random(seed), DAYS, .3);
        return IntStream.range(0, DAYS)
                .mapToDouble(day -> logged.test(day)
                        ? Math.clamp(Math.rint(course.applyAsDouble(day) + .8 * noise[day]), from, to)
                        : Double.NaN)
                .toArray();
    }

    private static double[] felt(IntToDoubleFunction course) {
        return answers(1, -3, 3, course, ALWAYS);
    }

    private static List<Finding> about(PeriodFacts facts, Topic topic) {
        return facts.findings().stream()
                .filter(finding -> finding.about() == topic)
                .toList();
    }

    private static Finding trend(PeriodFacts facts, Topic topic) {
        return about(facts, topic).stream()
                .filter(finding -> switch (finding) {
                    case Shown(Claim claim) -> claim instanceof TrendClaim;
                    case Leaning(Claim claim) -> claim instanceof TrendClaim;
                    case CannotTell(var missing) -> missing instanceof NoTrend;
                })
                .findFirst()
                .orElseThrow();
    }

    private static boolean says(PeriodFacts facts, Class<?> claim) {
        return facts.findings().stream()
                .anyMatch(finding -> finding instanceof Shown(Claim shown) && claim.isInstance(shown)
                        || finding instanceof Leaning(Claim leaning) && claim.isInstance(leaning));
    }

    @Test
    void a_journal_in_which_nothing_changed_says_so() {
        int stayed = 0;
        int moved = 0;
        for (int seed = 100; seed < 120; seed++) {
            PeriodFacts facts = october(Lived.from(WINDOW).feltAfter(answers(seed, -3, 3, day -> 0, ALWAYS)));
            stayed += says(facts, Stayed.class) ? 1 : 0;
            moved += trend(facts, Topic.FELT_AFTER) instanceof Shown(Claim claim) && !(claim instanceof Stayed) ? 1 : 0;
        }
        assertTrue(stayed >= 10, "said of only " + stayed + " of 20");
        assertTrue(moved <= 2, "a change in " + moved + " of 20");
    }

    @Test
    void a_slow_change_is_found_with_its_direction() {
        PeriodFacts facts = october(Lived.from(WINDOW)
                .feltAfter(felt(day -> -2 + 4.0 * day / DAYS))
                .measured(UNREST, answers(3, 1, 7, day -> 6 - 4.0 * day / DAYS, ALWAYS)));
        TrendClaim felt = claim(TrendClaim.class, trend(facts, Topic.FELT_AFTER));
        assertEquals(1, direction(felt));
        assertEquals(26, felt.course().weeks());
        TrendClaim unrest = claim(TrendClaim.class, trend(facts, Topic.OWN_MEASURE));
        assertEquals(-1, direction(unrest));
        assertTrue(unrest.subject().forTheBetter(-1), "low is better");
    }

    /** Steps along a slow change may fit better than a line: then it is a new level. */
    private static int direction(TrendClaim claim) {
        return switch (claim) {
            case Moved moved -> moved.direction();
            case Settled settled -> settled.direction();
            case Stayed ignored -> 0;
        };
    }

    @Test
    void a_new_level_is_told_with_a_range_of_dates_instead_of_the_trend() {
        PeriodFacts facts = october(Lived.from(WINDOW).eggshells(answers(4, 0, 3, day -> day < 90 ? 2.6 : .6, ALWAYS)));
        Settled settled = claim(Settled.class, trend(facts, Topic.EGGSHELLS));
        assertEquals(-1, settled.direction());
        LocalDate turned = LocalDate.parse(WINDOW).plusDays(90);
        assertTrue(settled.after().isBefore(settled.notAfter()));
        assertTrue(Math.abs(ChronoUnit.DAYS.between(turned, settled.notAfter())) <= 7, settled.toString());
        assertFalse(says(facts, Moved.class));
    }

    @Test
    void a_new_level_near_a_phase_is_left_to_the_phase() {
        LocalDate turned = LocalDate.parse(WINDOW).plusDays(90);
        var begin = new BeginPhase(new PhaseId("p"), PhaseKind.LOW_CONTACT, null, turned, null);
        double[] levels = answers(4, 0, 3, day -> day < 90 ? 2.6 : .6, ALWAYS);
        PeriodFacts facts = october(Lived.from(WINDOW, begin).eggshells(levels));
        assertTrue(says(facts, Moved.class));
        assertFalse(says(facts, Settled.class));
        SincePhase since = about(facts, Topic.EGGSHELLS).stream()
                .flatMap(finding -> finding instanceof Shown(SincePhase phase) ? Stream.of(phase) : Stream.empty())
                .findFirst()
                .orElseThrow();
        assertEquals(-1, since.direction());
        assertEquals(turned, since.phase().from());
        assertEquals(90, since.sides().before());
        assertEquals(92, since.sides().after());
    }

    @Test
    void too_few_days_are_said_with_what_it_takes() {
        PeriodFacts few =
                october(Lived.from(WINDOW).feltAfter(answers(5, -3, 3, day -> 0, day -> day >= 130 && day < 168)));
        assertEquals(
                new CannotTell(new NoTrend(new Subject.BuiltIn(Gauge.FELT_AFTER), Unit.DAY, 38, 60, Lack.TOO_FEW)),
                trend(few, Topic.FELT_AFTER));
    }

    @Test
    void one_value_on_every_day_is_no_sameness_that_may_be_claimed() {
        double[] level = new double[DAYS];
        PeriodFacts facts = october(Lived.from(WINDOW).feltAfter(level));
        assertEquals(
                new CannotTell(new NoTrend(new Subject.BuiltIn(Gauge.FELT_AFTER), Unit.DAY, DAYS, 60, Lack.ONE_VALUE)),
                trend(facts, Topic.FELT_AFTER));
    }

    @Test
    void a_measure_kept_by_the_week_is_compared_by_the_week() {
        double[] scores = answers(6, 1, 7, day -> 2 + 3.0 * day / DAYS, day -> day % 7 == 2);
        PeriodFacts facts = october(Lived.from(WINDOW).measured(UNREST, scores));
        Moved moved = claim(Moved.class, trend(facts, Topic.OWN_MEASURE));
        assertEquals(Unit.WEEK, moved.course().unit());
        assertEquals(26, moved.n());
        double slope = moved.course().slope().orElseThrow().slope();
        assertEquals(3.0 / 26, slope, .05);
    }

    @Test
    void contact_is_compared_by_the_week_with_quiet_days_as_none() {
        Random chance = Diaries.random(7);
        Lived journal = Lived.from(WINDOW)
                .feltAfter(answers(7, -3, 3, day -> 0, day -> chance.nextDouble() > .9 * day / DAYS))
                .feltToday(answers(8, -3, 3, day -> 0, ALWAYS));
        PeriodFacts facts = october(journal);
        TrendClaim contact = claim(TrendClaim.class, trend(facts, Topic.CONTACT));
        assertEquals(Unit.WEEK, contact.course().unit());
        assertEquals(-1, assertInstanceOf(Moved.class, contact).direction());
    }

    @Test
    void comparisons_are_counted_and_what_is_firm_is_clear() {
        PeriodFacts facts = october(Lived.from(WINDOW)
                .feltAfter(felt(day -> 0))
                .measured(UNREST, answers(3, 1, 7, day -> 6 - 4.0 * day / DAYS, ALWAYS)));
        // two trends, and whether contact swings as it did in September
        assertEquals(new Comparisons(3, 2), facts.comparisons());
        assertEquals(Comparisons.NONE, october(Lived.from(WINDOW)).comparisons());
    }

    @Test
    void days_before_and_after_a_phase_need_fourteen_on_each_side() {
        // the phase of the sample began on 4 September, day 124
        PeriodFacts facts = october(Lived.from(WINDOW, BEGIN_DISTANCE)
                .feltAfter(answers(9, -3, 3, day -> 0, day -> day >= 115 && day < 136)));
        List<Finding> felt = about(facts, Topic.FELT_AFTER);
        NoPhase missing = felt.stream()
                .flatMap(finding -> finding instanceof CannotTell(NoPhase few) ? Stream.of(few) : Stream.empty())
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(9, 12, 14), List.of(missing.before(), missing.after(), missing.needed()));
        assertTrue(missing.tooFew());
    }

    @Test
    void nights_that_follow_eggshells_are_linked_where_they_do() {
        double[] eggshells = answers(10, 0, 3, day -> 1.5, ALWAYS);
        double[] noise = Diaries.latent(Diaries.random(11), DAYS, 0);
        double[] sleep = IntStream.range(0, DAYS)
                .mapToDouble(day ->
                        day == 0 ? 2 : Math.clamp(Math.rint(3 - eggshells[day - 1] + .4 * noise[day]), 0, 3))
                .toArray();
        PeriodFacts facts = october(Lived.from(WINDOW).eggshells(eggshells).sleep(sleep));
        GoesWith link = claim(
                GoesWith.class,
                about(facts, Topic.LINK).stream()
                        .filter(Shown.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        assertEquals(Link.EGGSHELLS_SLEEP, link.link());
        assertEquals(-1, link.direction());
        assertEquals(DAYS - 1, link.n());
        assertEquals(GoesWith.Size.CLEAR, link.size());
    }

    @Test
    void fewer_than_sixty_pairs_make_no_link() {
        double[] eggshells = Arrays.copyOf(answers(10, 0, 3, day -> 1.5, ALWAYS), 60);
        PeriodFacts facts =
                october(Lived.from("2026-07-01").eggshells(eggshells).sleep(eggshells));
        assertEquals(
                new CannotTell(new NoLink(Link.EGGSHELLS_SLEEP, 59, 60)),
                about(facts, Topic.LINK).getFirst());
    }

    @Test
    void eggshells_before_crossings_are_told_where_they_run_high() {
        int[] crossings = IntStream.range(0, 9).map(i -> 12 + 19 * i).toArray();
        double[] eggshells = answers(
                12, 0, 3, day -> Arrays.stream(crossings).anyMatch(at -> day >= at - 3 && day < at) ? 2.8 : .7, ALWAYS);
        PeriodFacts facts = october(Lived.from(WINDOW).eggshells(eggshells).crossed(crossings));
        NearCrossings near =
                claim(NearCrossings.class, about(facts, Topic.CROSSING).getFirst());
        assertTrue(near.before());
        assertEquals(9, near.n());
        assertTrue(near.around().effect() > .8);
        assertFalse(says(
                october(Lived.from(WINDOW)
                        .eggshells(answers(12, 0, 3, day -> .7, ALWAYS))
                        .crossed(crossings)),
                NearCrossings.class));
    }

    @Test
    void held_for_long_is_told_in_the_month_in_which_it_came_about_and_never_again() {
        double[] held = IntStream.range(0, DAYS)
                .mapToDouble(day -> day % 3 == 0 && day < 118 ? 0 : 1)
                .toArray();
        Lived journal = Lived.from(WINDOW).tested(held);
        HeldLonger.InARow row =
                claim(HeldLonger.InARow.class, first(PeriodFacts.of(journal.timeline(), month("2026-09"), TODAY)));
        assertEquals(LocalDate.parse(WINDOW).plusDays(117), row.since());
        assertTrue(row.n() >= row.rare());
        assertTrue(about(october(journal), Topic.HELD_IN_A_ROW).isEmpty());
    }

    private static Finding first(PeriodFacts facts) {
        return about(facts, Topic.HELD_IN_A_ROW).getFirst();
    }

    private static Period month(String month) {
        return Period.parse(month).orElseThrow();
    }

    @Test
    void a_safety_phase_bars_phases_links_and_runs_and_leaves_the_rest() {
        Lived full = everything();
        Lived safe = everything(SAFETY);
        for (Class<?> barred : List.of(SincePhase.class, GoesWith.class, HeldLonger.class)) {
            assertTrue(says(october(full), barred), "a control: " + barred);
            assertFalse(says(october(safe), barred), barred.toString());
        }
        assertTrue(about(october(safe), Topic.LINK).isEmpty());
        assertTrue(says(october(safe), TrendClaim.class));
    }

    private static Lived everything(BeginPhase... more) {
        double[] eggshells = answers(13, 0, 3, day -> day < 124 ? 2.6 : .6, ALWAYS);
        double[] sleep = IntStream.range(0, DAYS)
                .mapToDouble(day -> 3 - eggshells[Math.max(0, day - 1)])
                .toArray();
        double[] held = IntStream.range(0, DAYS)
                .mapToDouble(day -> day % 3 == 0 && day < 152 ? 0 : 1)
                .toArray();
        BeginPhase[] phases =
                Stream.concat(Stream.of(BEGIN_DISTANCE), Arrays.stream(more)).toArray(BeginPhase[]::new);
        return Lived.from(WINDOW, phases).eggshells(eggshells).sleep(sleep).tested(held);
    }

    @Test
    void a_time_that_runs_or_is_only_a_week_compares_nothing() {
        Lived journal = everything();
        PeriodFacts running = PeriodFacts.of(journal.timeline(), OCTOBER, LocalDate.parse("2026-10-31"));
        PeriodFacts week =
                PeriodFacts.of(journal.timeline(), Period.parse("2026-W43").orElseThrow(), TODAY);
        for (PeriodFacts facts : List.of(running, week)) {
            assertEquals(Comparisons.NONE, facts.comparisons());
            assertFalse(says(facts, Claim.class));
        }
        assertTrue(october(journal).comparisons().made() > 0);
    }

    @Test
    void a_value_beyond_all_reason_is_left_out_and_stops_nothing() {
        double[] huge = new double[70];
        Arrays.setAll(huge, i -> i % 2 == 0 ? 1e200 : -1e200);
        PeriodFacts facts = october(Lived.from(WINDOW).measured(UNREST, huge).feltAfter(felt(day -> 0)));
        assertTrue(about(facts, Topic.OWN_MEASURE).isEmpty());
        assertEquals(DAYS, trend(facts, Topic.FELT_AFTER).n());
    }

    private static <C> C claim(Class<C> kind, Finding finding) {
        return assertInstanceOf(kind, assertInstanceOf(Shown.class, finding).claim());
    }
}
