package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.MeasureFacts;
import daybook.core.facts.PeriodFacts;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.IntervalRows;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.Text;
import daybook.reports.text.Numbers;
import daybook.reports.text.Phrases;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** "Show the numbers" shows those of the drawing above it. */
class TablesAreTheChartsTest {
    private static final List<ShownFacts> SHOWN = ShownFacts.SHOWN;
    private static final List<ShownFacts> YEAR = ShownFacts.YEAR;
    private static final Numbers EN = Phrases.english().numbers();

    private static Stream<Figure> figures(ShownFacts shown, Class<? extends ChartSpec> kind) {
        return Figures.of(shown.page()).filter(figure -> kind.isInstance(figure.chart()));
    }

    private static Figure figure(ShownFacts shown, String title) {
        return Figures.of(shown.page())
                .filter(figure -> figure.title().plain().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> column(Figure figure, int at) {
        return figure.numbers().rows().stream().map(row -> row.get(at).plain()).toList();
    }

    private static List<LinePoint> points(Figure figure) {
        return ((Lines) figure.chart()).runs().stream().flatMap(List::stream).toList();
    }

    private static void dotsAndPoints(Figure figure, DoubleFunction<String> number) {
        assertEquals(
                ((Lines) figure.chart())
                        .dots().stream().map(dot -> number.apply(dot.value())).toList(),
                column(figure, 1).stream()
                        .flatMap(cell -> Stream.of(cell.split("; ")))
                        .toList());
        assertEquals(
                points(figure).stream().map(point -> number.apply(point.mid())).toList(),
                column(figure, 2).stream().filter(cell -> !cell.equals("–")).toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void of_how_contact_left_the_writer(ShownFacts shown) {
        Figure felt = figure(shown, ShownFacts.title("felt.heading"));
        dotsAndPoints(felt, value -> EN.signed(value, 2));
        assertEquals(
                points(felt).stream()
                        .map(point -> EN.signed(point.low(), 2) + " to " + EN.signed(point.high(), 2))
                        .toList(),
                column(felt, 3).stream().filter(cell -> !cell.equals("–")).toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void of_every_own_measure(ShownFacts shown) {
        List<MeasureFacts> measures = shown.facts().measures();
        assertTrue(!measures.isEmpty());
        for (MeasureFacts measure : measures) {
            dotsAndPoints(figure(shown, measure.measure().terms().name().text()), value -> EN.decimal(value, 2));
        }
    }

    @ParameterizedTest
    @FieldSource("YEAR")
    void of_every_slider(ShownFacts shown) {
        for (String name : List.of("closeness", "talking", "satisfaction", "loneliness")) {
            Figure slider = figure(shown, ShownFacts.title("slider." + name));
            assertEquals(
                    points(slider).stream()
                            .map(point -> EN.whole((int) point.mid()))
                            .toList(),
                    column(slider, 1));
        }
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void of_the_days_around_a_crossing(ShownFacts shown) {
        Figure around = figure(shown, ShownFacts.title("around.heading"));
        var days = shown.facts().themes().contact().around().days();
        assertEquals(days.stream().map(day -> EN.signed(day.offset(), 0)).toList(), column(around, 0));
        assertEquals(
                points(around).stream().map(point -> EN.decimal(point.mid(), 1)).toList(), column(around, 1));
        assertEquals(days.stream().map(day -> EN.whole(day.n())).toList(), column(around, 2));
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void of_every_range(ShownFacts shown) {
        assertTrue(figures(shown, IntervalRows.class).findAny().isPresent());
        figures(shown, IntervalRows.class).forEach(figure -> {
            IntervalRows rows = (IntervalRows) figure.chart();
            DoubleFunction<String> number =
                    rows.role() == ChartSpec.Role.FELT ? value -> EN.signed(value, 2) : value -> EN.decimal(value, 0);
            assertEquals(rows.rows().stream().map(ChartSpec.IntervalRow::label).toList(), column(figure, 0));
            assertEquals(
                    rows.rows().stream().map(row -> number.apply(row.mid())).toList(), column(figure, 1));
            assertEquals(
                    rows.rows().stream()
                            .map(row -> number.apply(row.low()) + " to " + number.apply(row.high()))
                            .toList(),
                    column(figure, 2));
        });
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void of_what_was_usual_before(ShownFacts shown) {
        figures(shown, CountRows.class)
                .filter(figure -> !((CountRows) figure.chart()).tick().isEmpty())
                .forEach(figure -> assertEquals(
                        ((CountRows) figure.chart())
                                .rows().stream()
                                        .map(TablesAreTheChartsTest::before)
                                        .toList(),
                        column(figure, 2)));
    }

    private static String before(CountRow row) {
        Double before = row.before();
        return before == null ? "–" : EN.decimal(before, 1);
    }

    /** A box of which nothing is known stands in no row; each other says its day of the month and what it is. */
    @ParameterizedTest
    @FieldSource("SHOWN")
    void of_every_day(ShownFacts shown) {
        Figure days = figure(shown, ShownFacts.title("grid.heading"));
        DayGrid grid = (DayGrid) days.chart();
        List<String> told = column(days, 1);
        for (int k = 0; k < told.size(); k++) {
            List<String> known = grid.rows().get(k).cells().stream()
                    .filter(cell -> !(cell instanceof Cell.Outside || cell instanceof Cell.Unknown))
                    .map(cell -> cell.words().substring(cell.words().indexOf(": ") + 2))
                    .toList();
            List<String> cells =
                    told.get(k).equals("–") ? List.of() : List.of(told.get(k).split("; "));
            assertEquals(
                    known,
                    cells.stream()
                            .map(cell -> cell.substring(cell.indexOf(": ") + 2))
                            .toList());
        }
    }

    private static final List<ShownFacts> HOURS = BoxesAreTheFactsTest.HOURS;

    @ParameterizedTest
    @FieldSource("HOURS")
    void of_every_part_of_the_week(ShownFacts shown) {
        Figure hours = figure(shown, ShownFacts.title("hours.heading"));
        DayGrid grid = (DayGrid) hours.chart();
        IntStream.range(0, 4).forEach(part -> {
            List<String> told = hours.numbers().rows().get(part).stream()
                    .skip(1)
                    .map(Text::plain)
                    .toList();
            List<Cell> cells = grid.rows().get(part).cells();
            for (int day = 0; day < 7; day++) {
                String number = cells.get(day) instanceof Cell.Value value ? value.number() + " (" : "–";
                assertTrue(told.get(day).startsWith(number), told.get(day) + " for " + number);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("YEAR")
    void a_level_has_a_row_for_the_end_of_every_week_and_the_last_day(ShownFacts shown) {
        Figure steady = figure(shown, ShownFacts.title("steady.heading"));
        PeriodFacts facts = shown.facts();
        var ends = facts.steadiness().path().stream()
                .filter(on -> (on.epochDay() + 4) % 7 == 0
                        || on.epochDay() == facts.period().to().toEpochDay())
                .map(on -> on.level())
                .toList();
        assertEquals(ends.stream().map(level -> EN.hundredths(level.median())).toList(), column(steady, 1));
        assertEquals(ends.stream().map(level -> EN.hundredths(level.low())).toList(), column(steady, 2));
        assertEquals(ends.stream().map(level -> EN.hundredths(level.high())).toList(), column(steady, 3));
    }
}
