package daybook.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Families.Crossed;
import daybook.core.finding.Families.Linked;
import daybook.core.finding.Families.Runs;
import daybook.core.finding.Families.Sides;
import daybook.core.finding.Families.Turn;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.HeldLonger.InARow;
import daybook.core.finding.HeldLonger.Lately;
import daybook.core.finding.Missing.NoLink;
import daybook.core.finding.Missing.NoPhase;
import daybook.core.finding.Missing.NoRecovery;
import daybook.core.trend.Diaries;
import daybook.core.trend.Grid;
import daybook.core.trend.Spell;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each family says beyond its trends, and what it does not. */
class FamiliesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final PhaseMark MARK = new PhaseMark(PhaseKind.LOW_CONTACT, null, FIRST);

    private static Grid noise(int seed, int days, double level) {
        return Grid.of(IntStream.range(0, days)
                .mapToDouble(d -> level + Diaries.latent(Diaries.random(seed), days, 0)[d])
                .toArray());
    }

    private static Turn turn(Grid before, Grid after) {
        return new Turn(MARK, List.of(new Sides(Gauge.FELT_AFTER, before, after)));
    }

    private static Judged phase(Grid before, Grid after) {
        return PhaseFindings.of(turn(before, after), 26);
    }

    @Test
    void a_phase_is_told_from_fourteen_days_on_each_side() {
        Judged enough = phase(noise(1, 14, 0), noise(2, 14, 4));
        SincePhase since = assertInstanceOf(
                SincePhase.class,
                assertInstanceOf(Shown.class, enough.findings().getFirst()).claim());
        assertEquals(1, since.direction());
        assertEquals(28, since.n());
        assertEquals(new Comparisons(1, 1), enough.comparisons());
        Judged few = phase(noise(1, 13, 0), noise(2, 40, 4));
        assertEquals(List.of(new CannotTell(new NoPhase(Gauge.FELT_AFTER, MARK, 13, 40, 14))), few.findings());
        assertEquals(Comparisons.NONE, few.comparisons());
    }

    @Test
    void below_five_days_on_a_side_there_is_no_line() {
        assertEquals(1, phase(noise(1, 5, 0), noise(2, 40, 4)).findings().size());
        assertEquals(List.of(), phase(noise(1, 4, 0), noise(2, 40, 4)).findings());
    }

    @Test
    void a_phase_that_made_no_difference_cannot_be_told() {
        int told = 0;
        int leaning = 0;
        for (int seed = 0; seed < 60; seed++) {
            Finding finding = phase(noise(3 * seed, 60, 0), noise(3 * seed + 1, 60, 0))
                    .findings()
                    .getFirst();
            told += finding instanceof Shown ? 1 : 0;
            leaning += finding instanceof Leaning ? 1 : 0;
        }
        assertTrue(told <= 7, told + " of 60 shown");
        assertTrue(leaning > 0 && leaning <= 18, leaning + " of 60 leaning");
    }

    @Test
    void days_too_far_apart_to_resemble_each_other_make_no_phase() {
        Grid sparse = Grid.of(IntStream.range(0, 60)
                .mapToDouble(d -> d % 4 == 0 ? d % 3 : Double.NaN)
                .toArray());
        NoPhase missing = assertInstanceOf(
                NoPhase.class,
                assertInstanceOf(
                                CannotTell.class,
                                phase(sparse, sparse).findings().getFirst())
                        .missing());
        assertEquals(15, missing.before());
        assertEquals(30, missing.n());
        assertTrue(!missing.tooFew());
    }

    private static Judged link(Grid from, Grid to) {
        return LinkFindings.of(List.of(new Linked(Link.FELT_AFTER_FELT_TODAY, from, to)));
    }

    @Test
    void sixty_pairs_make_a_link_and_fewer_do_not() {
        Judged enough = link(noise(5, 60, 0), noise(5, 60, 0));
        GoesWith claim = assertInstanceOf(
                GoesWith.class,
                assertInstanceOf(Shown.class, enough.findings().getFirst()).claim());
        assertEquals(1, claim.direction());
        assertEquals(60, claim.n());
        assertEquals(
                List.of(new CannotTell(new NoLink(Link.FELT_AFTER_FELT_TODAY, 59, 60))),
                link(noise(5, 59, 0), noise(5, 59, 0)).findings());
    }

    @Test
    void what_was_never_kept_makes_no_line() {
        Grid silent = Grid.of(new double[] {Double.NaN, Double.NaN, Double.NaN});
        assertEquals(Judged.NOTHING, link(silent, silent));
    }

    @Test
    void a_constant_side_goes_with_nothing() {
        assertEquals(Judged.NOTHING, link(noise(5, 80, 0), Grid.of(new double[80])));
    }

    @Test
    void the_size_of_a_link_has_three_words() {
        assertEquals(
                GoesWith.Size.SLIGHT, Compared.link(Link.CONTACT_SLEEP, -.19).size());
        assertEquals(
                GoesWith.Size.MODERATE, Compared.link(Link.CONTACT_SLEEP, .2).size());
        assertEquals(GoesWith.Size.CLEAR, Compared.link(Link.CONTACT_SLEEP, -.4).size());
    }

    @Test
    void each_link_is_asked_once() {
        assertEquals(
                Link.values().length,
                Stream.of(Link.values()).map(Link::code).distinct().count());
    }

    @Test
    void crossings_need_ninety_days_sixty_of_them_logged() {
        List<Integer> crossings = IntStream.range(1, 9).mapToObj(i -> 10 * i).toList();
        assertEquals(
                2,
                CrossingFindings.of(new Crossed(noise(7, 90, 0), crossings))
                        .comparisons()
                        .made());
        assertEquals(Judged.NOTHING, CrossingFindings.of(new Crossed(noise(7, 89, 0), crossings)));
        Grid thin = Grid.of(IntStream.range(0, 100)
                .mapToDouble(d -> d < 59 ? d % 4 : Double.NaN)
                .toArray());
        assertEquals(Judged.NOTHING, CrossingFindings.of(new Crossed(thin, crossings)));
        assertEquals(
                Comparisons.NONE,
                CrossingFindings.of(new Crossed(noise(7, 90, 0), crossings.subList(0, 5)))
                        .comparisons());
    }

    private static List<Spell> spells(int ended, int open) {
        List<Spell> all = new ArrayList<>(Collections.nCopies(ended, new Spell(2, true)));
        all.addAll(Collections.nCopies(open, new Spell(3, false)));
        return all;
    }

    @Test
    void recovery_is_told_from_eight_times_on_five_of_them_to_the_end() {
        assertEquals(
                List.of(new Shown(new BackToUsual(2, 8, 3))),
                RecoveryFindings.of(spells(5, 3)).findings());
        assertEquals(
                List.of(new CannotTell(new NoRecovery(5, 7, 8))),
                RecoveryFindings.of(spells(5, 2)).findings());
        assertEquals(
                List.of(new CannotTell(new NoRecovery(4, 9, 8))),
                RecoveryFindings.of(spells(4, 5)).findings());
        assertEquals(Judged.NOTHING, RecoveryFindings.of(List.of()));
    }

    @Test
    void where_half_were_never_seen_back_no_time_is_told() {
        assertEquals(
                List.of(new CannotTell(new NoRecovery(5, 15, 8))),
                RecoveryFindings.of(spells(5, 10)).findings());
    }

    private static List<LocalDate> held(int n) {
        return FIRST.datesUntil(FIRST.plusDays(n)).toList();
    }

    private static List<Finding> runs(List<Integer> gaps, int open, LocalDate from) {
        return GapFindings.of(new Runs(gaps, FIRST.minusDays(1), held(open), from))
                .findings();
    }

    @Test
    void a_run_is_told_once_from_the_number_that_would_be_rare() {
        List<Integer> gaps = Collections.nCopies(10, 1);
        InARow row = assertInstanceOf(
                InARow.class,
                assertInstanceOf(Shown.class, runs(gaps, 20, FIRST).getFirst()).claim());
        assertEquals(FIRST.minusDays(1), row.since());
        assertEquals(20, row.n());
        assertEquals(List.of(), runs(gaps, row.rare() - 1, FIRST));
        assertEquals(1, runs(gaps, row.rare(), FIRST).size());
        assertEquals(List.of(), runs(gaps, 20, FIRST.plusDays(row.rare())), "it came about before the period");
        assertEquals(1, runs(gaps, 20, FIRST.plusDays(row.rare() - 1L)).size());
    }

    @Test
    void fewer_than_ten_runs_tell_nothing() {
        assertEquals(List.of(), runs(Collections.nCopies(9, 1), 50, FIRST));
    }

    @Test
    void eight_longer_runs_are_told_in_the_period_that_closed_the_eighth() {
        List<Integer> gaps = new ArrayList<>(Collections.nCopies(10, 1));
        gaps.addAll(Collections.nCopies(8, 4));
        assertEquals(List.of(new Shown(new Lately(8))), runs(gaps, 0, FIRST.minusDays(1)));
        assertEquals(List.of(), runs(gaps, 0, FIRST), "the eighth closed the day before");
        gaps.add(4);
        assertEquals(List.of(), runs(gaps, 0, FIRST.minusDays(1)), "told when there were eight");
    }

    @Test
    void chance_alone_rarely_tells_of_runs() {
        Random random = Diaries.random(3);
        int told = 0;
        for (int i = 0; i < 100; i++) {
            List<Integer> gaps =
                    IntStream.range(0, 20).mapToObj(g -> random.nextInt(4)).toList();
            told += runs(gaps, random.nextInt(5), FIRST).isEmpty() ? 0 : 1;
        }
        assertTrue(told <= 5, told + " of 100");
    }
}
