package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.given.Lived;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.trend.Strength;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Finding;
import daybook.reports.block.Block.Heading;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a report on October says of how far one evening lies from the next. */
class SwingPartTest {
    private static final int SEPTEMBER = 30;
    private static final LocalDate LATER = LocalDate.parse("2026-11-21");
    private static final IntToDoubleFunction WIDE = day -> day * 7 % 5 - 2;
    private static final IntToDoubleFunction NARROW = day -> day * 7 % 5 % 2;
    private static final IntToDoubleFunction NEARLY_WIDE = day -> day % 4 == 0 ? 0 : WIDE.applyAsDouble(day);
    private static final IntToDoubleFunction MOSTLY_HEAVY = day -> day % 10 < 8 ? -2 : 2;
    private static final IntToDoubleFunction EVERY_OTHER = day -> day % 2 == 0 ? WIDE.applyAsDouble(day) : Double.NaN;
    private static final JournalCommand UNSAFE =
            new BeginPhase(new PhaseId("safe"), PhaseKind.SAFETY, null, LocalDate.parse("2026-10-12"), null);

    private static PeriodFacts october(
            IntToDoubleFunction september, IntToDoubleFunction october, LocalDate today, JournalCommand... commands) {
        double[] evenings = IntStream.range(0, 61)
                .mapToDouble(day -> (day < SEPTEMBER ? september : october).applyAsDouble(day))
                .toArray();
        Lived lived = Lived.from("2026-09-01", commands).feltToday(evenings);
        return PeriodFacts.of(lived.timeline(), Period.parse("2026-10").orElseThrow(), today);
    }

    private static List<Block> report(PeriodFacts facts) {
        return MonthReport.compose(facts, new Edition.Issued(1, LATER), Phrases.english());
    }

    private static boolean tells(Block block) {
        return switch (block) {
            case Finding finding -> finding.sentence().plain().contains("swung");
            case Paragraph(var text) -> text.plain().contains("numbness");
            default -> false;
        };
    }

    private static List<Block> told(List<Block> page) {
        return page.stream().filter(SwingPartTest::tells).toList();
    }

    private static Finding only(PeriodFacts facts) {
        List<Block> told = told(report(facts));
        assertEquals(1, told.size(), told.toString());
        return (Finding) told.getFirst();
    }

    @Test
    void two_months_told_apart_are_two_numbers_with_their_bands_and_pairs() {
        Finding finding = only(october(WIDE, NARROW, LATER));
        assertEquals(Strength.SHOWN, finding.strength());
        assertEquals(
                "From day to day how you felt swung 0.6 points, before 2.4.",
                finding.sentence().plain());
        assertEquals(
                "Most likely between 0.5 and 0.7, from 30 pairs of days; before, between 2.3 and 2.6, from 29.",
                finding.basis().plain());
    }

    @Test
    void what_the_correction_leaves_open_is_told_with_a_may() {
        Finding finding = only(october(WIDE, NEARLY_WIDE, LATER));
        assertEquals(Strength.LEANING, finding.strength());
        assertEquals(
                "From day to day how you felt may have swung otherwise than before: 2 points, before 2.4.",
                finding.sentence().plain());
    }

    @Test
    void two_months_that_cannot_be_told_apart_are_a_level_and_say_so() {
        Finding finding = only(october(WIDE, WIDE, LATER));
        assertEquals(
                "From day to day how you felt swung 2.4 points.",
                finding.sentence().plain());
        assertEquals(
                "Most likely between 2.3 and 2.6; 30 pairs of days."
                        + " In the time before it was 2.4, from 29 pairs: the two can’t be told apart.",
                finding.basis().plain());
    }

    @Test
    void without_enough_days_before_there_is_the_level_alone() {
        Finding finding = only(october(EVERY_OTHER, WIDE, LATER));
        assertEquals(
                "Most likely between 2.3 and 2.6; 30 pairs of days.",
                finding.basis().plain());
    }

    @Test
    void where_most_evenings_say_the_same_it_is_asked_gently_and_nothing_is_called_calm() {
        List<Block> told = told(report(october(WIDE, MOSTLY_HEAVY, LATER)));
        assertEquals(1, told.size());
        assertEquals(
                "On 25 of 31 evenings the day felt heavy: was that how it was, or was some of it numbness?",
                ((Paragraph) told.getFirst()).text().plain());
    }

    @Test
    void too_few_days_side_by_side_say_nothing() {
        assertEquals(List.of(), told(report(october(WIDE, EVERY_OTHER, LATER))));
    }

    @Test
    void in_a_safety_phase_the_level_is_not_held_against_the_time_before() {
        Finding finding = only(october(WIDE, NARROW, LATER, UNSAFE));
        assertEquals(
                "From day to day how you felt swung 0.6 points.",
                finding.sentence().plain());
        assertEquals(
                "Most likely between 0.5 and 0.7; 30 pairs of days.",
                finding.basis().plain());
    }

    @Test
    void a_month_that_is_not_over_says_nothing_of_it() {
        LocalDate last = LocalDate.parse("2026-10-31");
        assertEquals(List.of(), told(TrendsPage.compose(october(WIDE, NARROW, last), Phrases.english())));
        assertEquals(List.of(), told(TrendsPage.compose(october(WIDE, MOSTLY_HEAVY, last), Phrases.english())));
    }

    @Test
    void it_stands_with_the_evenings_in_the_report_and_on_the_trends_page_and_never_at_the_top() {
        PeriodFacts facts = october(WIDE, NARROW, LATER);
        for (List<Block> page : List.of(report(facts), TrendsPage.compose(facts, Phrases.english()))) {
            int at = page.indexOf(told(page).getFirst());
            Heading above = page.subList(0, at).reversed().stream()
                    .filter(Heading.class::isInstance)
                    .map(Heading.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertEquals("Your days", above.text());
        }
    }

    @Test
    void how_contact_left_the_writer_is_told_beside_its_own_drawing() {
        double[] days = IntStream.range(0, 61)
                .mapToDouble(day -> day < SEPTEMBER ? WIDE.applyAsDouble(day) : NARROW.applyAsDouble(day))
                .toArray();
        Lived lived = Lived.from("2026-09-01").feltAfter(days);
        PeriodFacts facts =
                PeriodFacts.of(lived.timeline(), Period.parse("2026-10").orElseThrow(), LATER);
        assertEquals(
                "From day to day how contact left you swung 0.6 points, before 2.4.",
                only(facts).sentence().plain());
    }

    @Test
    void who_is_handed_a_summary_is_told_nothing_of_it() {
        for (IntToDoubleFunction now : List.of(NARROW, WIDE, MOSTLY_HEAVY)) {
            PeriodFacts facts = october(WIDE, now, LATER);
            assertFalse(told(report(facts)).isEmpty(), "the writer is");
            var parts = new Parts(facts, Phrases.english().firstPerson(), Map.of());
            assertEquals(List.of(), told(parts.days()));
        }
    }

    @Test
    void the_same_is_said_in_german() {
        PeriodFacts facts = october(WIDE, NARROW, LATER);
        String page = BlockText.of(MonthReport.compose(
                facts, new Edition.Issued(1, LATER), Phrases.in("de").orElseThrow()));
        assertTrue(page.contains("Von Tag zu Tag schwankte dein Befinden um 0,6 Punkte, davor um 2,4."), page);
    }
}
