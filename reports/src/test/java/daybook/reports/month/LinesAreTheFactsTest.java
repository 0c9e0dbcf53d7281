package daybook.reports.month;

import static daybook.reports.month.ShownFacts.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.DayValue;
import daybook.core.facts.Line;
import daybook.core.facts.PeriodFacts;
import daybook.core.journal.Sliders;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each line, dot and band of the list of charts holds the very numbers of the facts. */
class LinesAreTheFactsTest {
    private static final List<ShownFacts> SHOWN = ShownFacts.SHOWN;
    private static final List<ShownFacts> YEAR = ShownFacts.YEAR;

    private static List<LinePoint> points(Lines lines) {
        return lines.runs().stream().flatMap(List::stream).toList();
    }

    private static List<Double> numbers(LinePoint point) {
        return List.of(point.low(), point.mid(), point.high());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_1_is_the_level_as_it_stood_on_each_day(ShownFacts shown) {
        Lines lines = shown.chart(Lines.class, title("steady.heading"));
        var path = shown.facts().steadiness().path();
        assertFalse(path.isEmpty());
        assertEquals(
                path.stream()
                        .map(on -> List.of(
                                LocalDate.ofEpochDay(on.epochDay()),
                                on.level().low() * 100,
                                on.level().median() * 100,
                                on.level().high() * 100))
                        .toList(),
                points(lines).stream()
                        .map(point -> List.of(point.day(), point.low(), point.mid(), point.high()))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_2_is_every_day_and_every_point_of_how_contact_left_the_writer(ShownFacts shown) {
        same(shown.facts().contacts().felt(), shown.chart(Lines.class, title("felt.heading")), true);
    }

    private static void same(Line line, Lines lines, boolean band) {
        assertFalse(line.points().isEmpty());
        assertEquals(
                line.days(),
                lines.dots().stream()
                        .map(dot -> new DayValue(dot.day(), dot.value()))
                        .toList());
        assertEquals(
                line.points().stream()
                        .map(point -> band
                                ? List.of(point.low(), point.mid(), point.high())
                                : List.of(point.mid(), point.mid(), point.mid()))
                        .toList(),
                points(lines).stream().map(LinesAreTheFactsTest::numbers).toList());
        List<LinePoint> drawn = points(lines);
        IntStream.range(0, drawn.size())
                .forEach(k -> assertTrue(
                        line.points().get(k).span().contains(drawn.get(k).day()), "within its week or month"));
    }

    private static final Map<String, Function<Sliders, @Nullable Integer>> SLIDERS = Map.of(
            "closeness", Sliders::closeness,
            "talking", Sliders::talking,
            "satisfaction", Sliders::satisfaction,
            "loneliness", Sliders::loneliness);

    @ParameterizedTest
    @FieldSource("YEAR")
    void chart_12_is_each_slider_month_by_month(ShownFacts shown) {
        SLIDERS.forEach((name, slider) -> {
            List<Map.Entry<LocalDate, Double>> told = new ArrayList<>();
            for (var month : shown.facts().themes().lookback().months()) {
                Integer value = slider.apply(month.sliders());
                if (value != null) {
                    told.add(Map.entry(month.month().atDay(15), value.doubleValue()));
                }
            }
            assertFalse(told.isEmpty());
            assertEquals(
                    told,
                    points(shown.chart(Lines.class, title("slider." + name))).stream()
                            .map(point -> Map.entry(point.day(), point.mid()))
                            .toList());
        });
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_14_is_eggshells_on_the_days_around_a_crossing(ShownFacts shown) {
        Lines lines = shown.chart(Lines.class, title("around.heading"));
        var days = shown.facts().themes().contact().around().days();
        List<Map.Entry<Long, Double>> told = days.stream()
                .map(day -> Map.entry((long) day.offset(), day.mean()))
                .toList();
        assertEquals(
                told,
                lines.dots().stream()
                        .map(dot -> Map.entry(dot.day().toEpochDay(), dot.value()))
                        .toList());
        assertEquals(
                told,
                points(lines).stream()
                        .map(point -> Map.entry(point.day().toEpochDay(), point.mid()))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_15_is_every_day_and_every_weekly_mean_of_an_own_measure(ShownFacts shown) {
        var measure = shown.facts().measures().getFirst();
        same(
                measure.line(),
                shown.chart(Lines.class, measure.measure().terms().name().text()),
                false);
    }

    @Test
    void other_facts_are_other_charts() {
        ShownFacts october = SHOWN.getFirst();
        PeriodFacts september = SampleLife.facts("2026-09");
        assertNotEquals(
                september.contacts().felt().days(),
                october.chart(Lines.class, title("felt.heading")).dots().stream()
                        .map(dot -> new DayValue(dot.day(), dot.value()))
                        .toList());
    }
}
