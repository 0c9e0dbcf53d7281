package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.trend.Strength;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Finding;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnNumbersTest {
    private static final Edition FIRST = new Edition.Issued(1, LocalDate.of(2026, 11, 2));
    private static final Phrases EN = Phrases.english();

    @Test
    void every_dot_of_how_contact_left_you_stands_in_the_table_in_its_order() {
        Figure felt = figure(SampleFacts.full(), "How contact left you");
        List<String> drawn = ((Lines) felt.chart())
                .dots().stream().map(dot -> EN.numbers().signed(dot.value(), 2)).toList();
        assertEquals(drawn, eachDay(felt));
    }

    @Test
    void every_point_of_the_line_stands_in_the_table() {
        Figure felt = figure(SampleFacts.full(), "How contact left you");
        List<String> drawn = ((Lines) felt.chart())
                .runs().stream()
                        .flatMap(List::stream)
                        .map(point -> EN.numbers().signed(point.mid(), 2) + " "
                                + EN.numbers().signed(point.low(), 2) + " to "
                                + EN.numbers().signed(point.high(), 2))
                        .toList();
        List<String> told = felt.numbers().rows().stream()
                .map(row -> row.get(2).plain() + " " + row.get(3).plain())
                .filter(cells -> !cells.equals("– –"))
                .toList();
        assertEquals(drawn, told);
    }

    @Test
    void every_bar_stands_in_the_table() {
        Figure acts = figure(SampleFacts.full(), "What you did when a boundary came up");
        List<List<String>> drawn = ((StackedRows) acts.chart())
                .rows().stream()
                        .map(row -> Stream.concat(row.counts().stream(), Stream.of(row.crossed()))
                                .map(String::valueOf)
                                .toList())
                        .toList();
        List<List<String>> told = acts.numbers().rows().stream()
                .map(row -> row.subList(2, row.size()).stream().map(Text::plain).toList())
                .toList();
        assertEquals(drawn, told);
    }

    @Test
    void the_level_beside_the_line_is_its_last_point_and_the_last_row_of_the_table() {
        Figure steady = figure(SampleFacts.full(), "How steady your boundaries are");
        Lines lines = (Lines) steady.chart();
        double last = lines.runs().getLast().getLast().mid() / 100;
        assertEquals(EN.numbers().hundredths(last), lines.endLabel());
        assertEquals(lines.endLabel(), steady.numbers().rows().getLast().get(1).plain());
        assertTrue(steady.alt().contains("to " + lines.endLabel() + ";"), steady.alt());
    }

    @Test
    void the_line_breaks_where_days_are_missing() {
        Lines felt = (Lines) figure(SampleFacts.full(), "How contact left you").chart();
        boolean bridged = felt.runs().stream()
                .anyMatch(run -> run.getFirst().day().isBefore(LocalDate.of(2026, 8, 17))
                        && run.getLast().day().isAfter(LocalDate.of(2026, 8, 22)));
        assertFalse(bridged);
        assertTrue(felt.runs().size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void alternative_texts_have_20_to_400_letters_and_name_no_colour(String language) {
        Phrases phrases = Phrases.in(language).orElseThrow();
        List<Figure> figures = figures(MonthReport.compose(SampleFacts.full(), FIRST, phrases));
        assertEquals(9, figures.size());
        for (Figure figure : figures) {
            assertTrue(figure.alt().length() >= 20 && figure.alt().length() <= 400, figure.alt());
            assertFalse(figure.alt().toLowerCase(Locale.ROOT).matches(".*(pine|ochre|green|blue|grün|blau|ocker).*"));
        }
    }

    @Test
    void a_number_line_of_a_table_is_as_long_as_its_head() {
        for (Figure figure : figures(MonthReport.compose(SampleFacts.full(), FIRST, EN))) {
            figure.numbers()
                    .rows()
                    .forEach(row -> assertEquals(figure.numbers().columns().size(), row.size()));
        }
    }

    @Test
    void in_a_safety_phase_nothing_is_drawn_or_claimed_about_holding() {
        List<Block> page = MonthReport.compose(SampleFacts.safety(), FIRST, EN);
        List<String> drawn =
                figures(page).stream().map(figure -> figure.title().plain()).toList();
        assertFalse(drawn.contains("How steady your boundaries are"));
        assertFalse(drawn.contains("What you did when a boundary came up"));
        assertTrue(drawn.contains("How contact left you"));
        String all = BlockText.of(page);
        assertFalse(all.contains("teadier") || all.contains("You held") || all.contains("progress"), all);
        assertTrue(all.contains("to stay safe: that is care"));
        assertTrue(
                BlockText.of(MonthReport.compose(SampleFacts.full(), FIRST, EN)).contains("You held"));
    }

    @Test
    void what_a_journal_does_not_hold_is_not_listed_as_missing() {
        String measures = BlockText.of(MonthReport.compose(SampleFacts.measuresOnly(), FIRST, EN));
        assertFalse(measures.contains("boundar") || measures.contains("contact left"), measures);
        assertTrue(BlockText.of(MonthReport.compose(SampleFacts.sparse(), FIRST, EN))
                .contains("Boundaries came up"));
    }

    @Test
    void a_page_opens_with_three_findings_at_most_and_none_of_them_leans() {
        List<Block> page = MonthReport.compose(SampleFacts.full(), FIRST, EN);
        int drawing = page.indexOf(
                page.stream().filter(Figure.class::isInstance).findFirst().orElseThrow());
        List<Finding> opening = page.subList(0, drawing).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> finding.strength() == Strength.SHOWN)
                .toList();
        assertEquals(3, opening.size());
    }

    private static List<String> eachDay(Figure figure) {
        return figure.numbers().rows().stream()
                .flatMap(row -> Stream.of(row.get(1).plain().split("; ")))
                .toList();
    }

    private static Figure figure(PeriodFacts facts, String title) {
        return figures(MonthReport.compose(facts, FIRST, EN)).stream()
                .filter(figure -> figure.title().plain().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Figure> figures(List<Block> blocks) {
        return Figures.of(blocks).toList();
    }
}
