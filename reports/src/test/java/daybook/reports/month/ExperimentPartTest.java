package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.given.Lived;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Heading;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.Block.Own;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a report on the third quarter says of an experiment, with an evening every day from July on. */
class ExperimentPartTest {
    private static final LocalDate BEGINS = LocalDate.parse("2026-08-01");
    private static final LocalDate LATER = LocalDate.parse("2026-10-21");
    private static final Period QUARTER = Period.parse("2026-Q3").orElseThrow();

    private static BeginExperiment experiment(int days, @Nullable Lot lot) {
        return new BeginExperiment(
                new ExperimentId("x"), new ExperimentTerms(new OwnWords("Breathe first"), days, BEGINS, lot));
    }

    /** Lighter by two from a day of August on. */
    private static PeriodFacts quarter(LocalDate today, int lighterFrom, IntPredicate written, JournalCommand... all) {
        int august = 31;
        double[] evenings = IntStream.range(0, 92)
                .mapToDouble(
                        day -> !written.test(day) ? Double.NaN : (day >= august + lighterFrom - 1 ? 1 : -1) + day % 2)
                .toArray();
        return PeriodFacts.of(Lived.from("2026-07-01", all).feltToday(evenings).timeline(), QUARTER, today);
    }

    private static List<Block> told(List<Block> page) {
        List<Block> part = new ArrayList<>();
        boolean within = false;
        for (Block block : page) {
            if (block instanceof Heading(int level, String text) && level == 2) {
                within = text.equals("What you tried");
            }
            if (within) {
                part.add(block);
            }
        }
        return part;
    }

    private static List<Block> report(PeriodFacts facts) {
        return told(MonthReport.compose(facts, new Edition.Issued(1, LATER), Phrases.english()));
    }

    private static List<String> rows(Block block) {
        return ((DataTable) block)
                .rows().stream()
                        .map(row ->
                                String.join(" | ", row.stream().map(Text::plain).toList()))
                        .toList();
    }

    private static String words(Block block) {
        return ((Paragraph) block).text().plain();
    }

    @Test
    void a_typical_day_is_told_before_during_and_after_with_how_many_days_say_so() {
        List<Block> told = report(quarter(LATER, 1, day -> day % 31 != 3, experiment(3, null)));
        assertEquals(Text.of(new OwnWords("Breathe first")), ((DataTable) told.get(1)).title());
        assertEquals("1 to 3 August 2026, 3 days.", words(told.get(2)));
        assertEquals(
                List.of("The day as a whole, −3 to +3 | uneasy −1 (3 days) | light +2 (3 days) | +1.5 (2 days)"),
                rows(told.get(1)));
        assertEquals(
                "No lot decided when it began, so these numbers stand side by side and cannot say what made them.",
                words(told.get(3)));
        assertEquals(4, told.size());
    }

    @Test
    void a_start_drawn_from_enough_days_says_how_many_gave_as_much() {
        List<Block> told = report(quarter(LATER, 17, day -> true, experiment(40, new Lot(11, 30, 17))));
        assertEquals(
                "1 August to 9 September 2026, 40 days. Off at first, on from 17 August: that day was drawn by lot.",
                words(told.get(2)));
        assertEquals(
                List.of("The day as a whole: 2 points; 1 of 20 starts."),
                ((Listing) told.get(4)).items().stream().map(Text::plain).toList());
        assertEquals(
                "How far the means of off and on lie apart, and how many of the starts that could have been drawn gave a"
                        + " difference at least as large, the drawn one among them:",
                words(told.get(3)));
        assertEquals(5, told.size(), "no more is missing");
    }

    @Test
    void a_start_drawn_from_few_days_is_told_in_numbers_only() {
        List<Block> told = report(quarter(LATER, 7, day -> true, experiment(12, new Lot(4, 9, 7))));
        assertEquals(
                "Only 6 starts could have been drawn; it takes 20 to tell a difference from chance, so these are numbers only.",
                words(told.get(3)));
        assertEquals(4, told.size());
    }

    @Test
    void a_start_drawn_from_enough_days_of_which_few_were_written_is_told_in_numbers_only() {
        List<Block> told = report(quarter(LATER, 17, day -> day < 31 || day > 57, experiment(40, new Lot(11, 30, 17))));
        assertEquals(
                "Too few days were written to tell a difference from chance, so these are numbers only.",
                words(told.getLast()));
    }

    @Test
    void a_long_plan_stands_above_its_table_in_full() {
        OwnWords plan = new OwnWords("Breathe first. ".repeat(20).strip());
        BeginExperiment longer = new BeginExperiment(new ExperimentId("x"), new ExperimentTerms(plan, 3, BEGINS, null));
        List<Block> told = report(quarter(LATER, 1, day -> true, longer));
        assertEquals(new Own(plan, null), told.get(1));
        assertEquals(
                "1 to 3 August 2026, 3 days.", ((DataTable) told.get(2)).title().plain());
    }

    @Test
    void one_that_runs_beyond_the_time_is_named_and_not_read_out() {
        List<Block> told = report(quarter(LATER, 17, day -> true, experiment(80, new Lot(11, 30, 17))));
        assertEquals("Its last day is 19 October 2026; what came of it can be read after that.", words(told.getLast()));
        assertFalse(told.stream().anyMatch(DataTable.class::isInstance));
    }

    @Test
    void one_of_which_no_day_was_written_says_so() {
        List<Block> told = report(quarter(LATER, 1, day -> day < 20 || day > 50, experiment(3, null)));
        assertEquals("Nothing was written on these days that could be read out.", words(told.getLast()));
    }

    @Test
    void in_a_safety_phase_none_is_told() {
        assertFalse(report(quarter(LATER, 1, day -> true, experiment(3, null))).isEmpty());
        JournalCommand unsafe =
                new BeginPhase(new PhaseId("safe"), PhaseKind.SAFETY, null, LocalDate.parse("2026-09-20"), null);
        assertEquals(List.of(), report(quarter(LATER, 1, day -> true, experiment(3, null), unsafe)));
    }

    @Test
    void it_stands_on_the_trends_page_too() {
        PeriodFacts facts = quarter(LATER, 1, day -> true, experiment(3, null));
        assertEquals(report(facts), told(TrendsPage.compose(facts, Phrases.english())));
    }

    @Test
    void the_same_is_said_in_german() {
        PeriodFacts facts = quarter(LATER, 17, day -> true, experiment(40, new Lot(11, 30, 17)));
        String page = BlockText.of(MonthReport.compose(
                facts, new Edition.Issued(1, LATER), Phrases.in("de").orElseThrow()));
        assertTrue(page.contains("Der Tag als Ganzes: 2 Punkte; 1 von 20 Anfängen."));
    }
}
