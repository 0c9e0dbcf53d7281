package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.given.Lived;
import daybook.core.timeline.Period;
import daybook.core.trend.Diaries;
import daybook.core.trend.Strength;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From days that were lived to the sentences on the page: nothing where nothing changed, the change where there is one. */
class HonestReportTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final LocalDate LATER = LocalDate.parse("2026-11-24");
    private static final String FIRST = "2026-05-03";
    private static final int DAYS = 182;
    private static final String SAME = "how contact left you stayed about the same.";

    private static double[] felt(int seed, int days, IntToDoubleFunction course) {
        double[] noise = Diaries.latent(Diaries.random(seed), days, .4);
        return IntStream.range(0, days)
                .mapToDouble(day -> Math.clamp(Math.rint(course.applyAsDouble(day) + noise[day]), -3, 3))
                .toArray();
    }

    private static Lived lived(int seed, IntToDoubleFunction course) {
        return Lived.from(FIRST).feltAfter(felt(seed, DAYS, course));
    }

    private static List<Block.Finding> findings(Lived lived) {
        PeriodFacts facts = PeriodFacts.of(lived.timeline(), OCTOBER, LATER);
        return TrendsPage.compose(facts, Phrases.english()).stream()
                .filter(Block.Finding.class::isInstance)
                .map(Block.Finding.class::cast)
                .toList();
    }

    private static boolean shows(Lived lived, String words) {
        return findings(lived).stream()
                .anyMatch(finding -> finding.strength() == Strength.SHOWN
                        && finding.sentence().plain().contains(words));
    }

    private static long reports(IntToDoubleFunction course, String... words) {
        return IntStream.range(0, 20)
                .mapToObj(seed -> lived(seed, course))
                .filter(lived -> Stream.of(words).anyMatch(some -> shows(lived, some)))
                .count();
    }

    @Test
    void of_twenty_half_years_in_which_nothing_changed_most_say_so_and_hardly_any_says_else() {
        assertTrue(reports(day -> 0, SAME) >= 10, "said by " + reports(day -> 0, SAME));
        long moved = reports(day -> 0, "has come to leave you", "settled lighter", "settled heavier");
        assertTrue(moved <= 2, "a change in " + moved);
    }

    @Test
    void a_step_of_two_points_is_found_by_nearly_every_report_and_none_calls_it_the_same() {
        IntToDoubleFunction step = day -> day < DAYS / 2 ? -1 : 1;
        assertTrue(reports(step, "leave you lighter", "settled lighter") >= 19);
        assertEquals(0, reports(step, SAME));
    }

    @Test
    void of_one_month_it_says_how_many_days_there_are_and_how_many_it_takes() {
        Lived month = Lived.from("2026-10-01").feltAfter(felt(1, 31, day -> day < 15 ? -2 : 2));
        Block.Finding unknown = findings(month).stream()
                .filter(finding -> finding.sentence().plain().startsWith("Whether contact leaves you lighter"))
                .findFirst()
                .orElseThrow();
        assertEquals(Strength.CANNOT_TELL, unknown.strength());
        assertEquals(
                "31 days with contact so far; 60 are needed.", unknown.basis().plain());
        assertFalse(shows(month, "lighter"), "however large the step looks");
    }

    @Test
    void a_month_that_runs_tells_counts_and_no_change() {
        PeriodFacts facts = PeriodFacts.of(
                lived(1, day -> day < DAYS / 2 ? -1 : 1).timeline(), OCTOBER, LocalDate.parse("2026-10-31"));
        assertTrue(TrendsPage.compose(facts, Phrases.english()).stream()
                .noneMatch(block -> block instanceof Block.Finding(Strength strength, var ignored, var basis)
                        && strength != Strength.CANNOT_TELL));
    }
}
