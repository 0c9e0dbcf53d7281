package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.EventStrip;
import daybook.reports.block.ChartSpec.IntervalRows;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn, what its table says and what its words say are one. */
class FormsDrawnTest {
    private static final Edition FIRST = new Edition.Issued(1, LocalDate.of(2026, 11, 2));
    private static final Choices ALL = new Choices(true, true, true, true, true);
    private static final PeriodFacts QUARTER = SampleLife.facts("2026-Q3");
    private static final PeriodFacts YEAR = SampleLife.facts("2025-11-01..2026-10-31");

    private static List<Block> page(PeriodFacts facts, String language) {
        return MonthReport.compose(facts, FIRST, Phrases.in(language).orElseThrow(), ALL);
    }

    private static List<Figure> drawn(PeriodFacts facts) {
        return Figures.of(page(facts, "en")).toList();
    }

    private static List<Figure> of(Class<? extends ChartSpec> kind) {
        List<Figure> figures = Stream.concat(drawn(QUARTER).stream(), drawn(YEAR).stream())
                .filter(figure -> kind.isInstance(figure.chart()))
                .toList();
        assertFalse(figures.isEmpty());
        return figures;
    }

    @Test
    void a_year_draws_every_kind_there_is() {
        Set<Class<?>> kinds =
                drawn(YEAR).stream().map(figure -> figure.chart().getClass()).collect(Collectors.toSet());
        assertEquals(Set.of(ChartSpec.class.getPermittedSubclasses()), kinds);
    }

    @Test
    void every_bar_of_counts_stands_in_its_table() {
        for (Figure figure : of(StackedRows.class)) {
            StackedRows rows = (StackedRows) figure.chart();
            for (int k = 0; k < rows.rows().size(); k++) {
                List<String> cells = cells(figure, k);
                List<String> counts = rows.rows().get(k).counts().stream()
                        .map(String::valueOf)
                        .toList();
                int from = cells.size() - counts.size() - (rows.crossedLabel().isEmpty() ? 0 : 1);
                assertEquals(counts, cells.subList(from, from + counts.size()));
            }
        }
    }

    @Test
    void every_bar_of_times_stands_in_its_table() {
        for (Figure figure : of(CountRows.class)) {
            CountRows rows = (CountRows) figure.chart();
            IntStream.range(0, rows.rows().size())
                    .forEach(k -> assertEquals(
                            String.valueOf(rows.rows().get(k).count()),
                            cells(figure, k).get(1)));
        }
    }

    @Test
    void every_range_stands_in_its_table() {
        for (Figure figure : of(IntervalRows.class)) {
            IntervalRows rows = (IntervalRows) figure.chart();
            boolean felt = rows.scale().low() < -2.5;
            var numbers = Phrases.english().numbers();
            for (int k = 0; k < rows.rows().size(); k++) {
                double mid = rows.rows().get(k).mid();
                assertEquals(
                        felt ? numbers.signed(mid, 2) : numbers.decimal(mid, 0),
                        cells(figure, k).get(1));
            }
        }
    }

    @Test
    void every_shape_stands_in_its_table() {
        for (Figure figure : of(EventStrip.class)) {
            EventStrip strip = (EventStrip) figure.chart();
            for (int k = 0; k < strip.rows().size(); k++) {
                assertEquals(
                        strip.rows().get(k).days().size(),
                        cells(figure, k).get(1).split(", ").length);
                assertTrue(strip.rows()
                        .get(k)
                        .label()
                        .endsWith("(" + strip.rows().get(k).days().size() + ")"));
            }
        }
    }

    @Test
    void every_number_of_a_calendar_stands_in_its_table() {
        for (Figure figure : of(DayGrid.class)) {
            DayGrid grid = (DayGrid) figure.chart();
            for (int k = 0; k < grid.rows().size(); k++) {
                String row = String.join(" ", cells(figure, k));
                for (Cell cell : grid.rows().get(k).cells()) {
                    if (cell instanceof Cell.Value(var ignored, String corner, String number, var words)
                            && !number.isEmpty()) {
                        assertTrue(row.contains(corner.isEmpty() ? number : corner + ": " + number), words);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void what_a_drawing_shows_is_said_in_20_to_400_letters_without_a_colour(String language) {
        for (PeriodFacts facts : List.of(QUARTER, YEAR, SampleLife.facts("2026-W42"))) {
            Figures.of(page(facts, language)).forEach(figure -> {
                assertTrue(figure.alt().length() >= 20 && figure.alt().length() <= 400, figure.alt());
                assertFalse(figure.alt().toLowerCase(Locale.ROOT).matches(".*(brown|blue|green|braun|blau|grün).*"));
            });
        }
    }

    @Test
    void nothing_typed_stands_in_a_drawing() {
        for (Figure figure : drawn(YEAR)) {
            String all = figure.chart().toString();
            for (String typed : List.of("Alex", "Robin", "Money, again", "Choir", "calls after")) {
                assertFalse(all.contains(typed), typed);
            }
        }
        assertTrue(BlockText.of(page(YEAR, "en")).contains("Choir"));
    }

    @Test
    void in_a_safety_phase_nothing_is_drawn_of_holding_coming_back_or_a_phase() {
        List<String> titles = drawn(SampleLife.unsafe("2026-10")).stream()
                .map(figure -> figure.title().plain())
                .toList();
        List<String> elsewhere = drawn(SampleLife.facts("2026-10")).stream()
                .map(figure -> figure.title().plain())
                .toList();
        for (String barred : List.of(
                "How steady your boundaries are",
                "What you did when a boundary came up",
                "Stepping away and coming back",
                "Since low contact began on 20 July 2026")) {
            assertFalse(titles.contains(barred), barred);
            assertTrue(elsewhere.contains(barred), barred);
        }
    }

    @Test
    void red_flags_come_first_in_a_safety_phase_and_only_where_they_were_chosen() {
        PeriodFacts facts = SampleLife.unsafe("2025-11-01..2026-10-31");
        List<Block> chosen = MonthReport.compose(facts, FIRST, Phrases.english(), ALL);
        assertEquals(new Block.Heading(2, "Red flags"), chosen.get(1));
        String start = BlockText.of(MonthReport.compose(facts, FIRST, Phrases.english()));
        assertFalse(start.contains("Red flags") || start.contains("Threatened"));
    }

    private static List<String> cells(Figure figure, int row) {
        return figure.numbers().rows().get(row).stream().map(Text::plain).toList();
    }
}
