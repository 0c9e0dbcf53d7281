package daybook.reports.month;

import static daybook.reports.month.ShownFacts.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PatternFacts;
import daybook.core.facts.Spread;
import daybook.core.facts.TurnFacts;
import daybook.core.finding.Gauge;
import daybook.core.trend.PhaseComparison;
import daybook.core.word.PatternStage;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.ChartSpec.EventStrip;
import daybook.reports.block.ChartSpec.IntervalRow;
import daybook.reports.block.ChartSpec.IntervalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each range and each moment of the list of charts holds the very numbers of the facts. */
class RangesAreTheFactsTest {
    private static final List<ShownFacts> SHOWN = ShownFacts.SHOWN;
    private static final List<ShownFacts> YEAR = ShownFacts.YEAR;

    private static List<List<Double>> ranges(IntervalRows rows) {
        return rows.rows().stream()
                .map(row -> List.of(row.low(), row.mid(), row.high()))
                .toList();
    }

    private static List<List<Double>> halves(Stream<Spread> spreads) {
        return spreads.flatMap(spread -> spread.half().toOptional().stream())
                .map(half -> List.of(half.low(), half.mid(), half.high()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("YEAR")
    void chart_9_is_the_middle_half_of_each_channel_and_each_person(ShownFacts shown) {
        var splits = shown.facts().themes().contact().splits();
        IntervalRows channels = shown.chart(IntervalRows.class, title("split.channel.heading"));
        assertEquals(halves(splits.channels().values().stream().map(by -> by.felt())), ranges(channels));
        IntervalRows people = shown.chart(IntervalRows.class, title("split.person.heading"));
        assertEquals(halves(splits.people().values().stream()), ranges(people));
        List<Integer> n = splits.people().values().stream()
                .filter(spread -> spread.half().toOptional().isPresent())
                .map(Spread::n)
                .toList();
        IntStream.range(0, n.size())
                .forEach(k -> assertTrue(people.rows().get(k).label().endsWith("(" + n.get(k) + ")")));
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_10_has_every_moment_of_a_pattern_in_the_row_of_its_stage(ShownFacts shown) {
        PatternFacts pattern = shown.facts().themes().contact().patterns().getFirst();
        EventStrip strip =
                shown.chart(EventStrip.class, pattern.pattern().name().text());
        List<List<LocalDate>> byStage = Stream.concat(Stream.of(PatternStage.values()), Stream.of((PatternStage) null))
                .map(stage -> pattern.marks().stream()
                        .filter(mark -> Objects.equals(mark.stage(), stage))
                        .map(PatternFacts.Mark::day)
                        .toList())
                .filter(days -> !days.isEmpty())
                .toList();
        assertEquals(
                byStage, strip.rows().stream().map(ChartSpec.StripRow::days).toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_11_is_the_pairs_of_days_before_and_after_turned_to_the_lighter_side(ShownFacts shown) {
        TurnFacts turn = shown.facts().themes().turn().orElseThrow();
        IntervalRows rows = Figures.of(shown.page())
                .filter(figure -> figure.title().plain().startsWith("Since "))
                .map(figure -> (IntervalRows) figure.chart())
                .findFirst()
                .orElseThrow();
        List<TurnFacts.Side> told = turn.sides().stream()
                .filter(side -> Math.min(side.before(), side.after()) >= 14)
                .toList();
        assertEquals(told.size(), rows.rows().size());
        for (int k = 0; k < told.size(); k++) {
            PhaseComparison facts = told.get(k).compared().toOptional().orElseThrow();
            IntervalRow row = rows.rows().get(k);
            boolean lower = told.get(k).gauge() == Gauge.EGGSHELLS;
            assertEquals(100 * (lower ? 1 - facts.nap() : facts.nap()), row.mid(), 1e-9);
            assertEquals(100 * (lower ? 1 - facts.high() : facts.low()), row.low(), 1e-9);
            assertEquals(100 * (lower ? 1 - facts.low() : facts.high()), row.high(), 1e-9);
            assertTrue(row.label().contains("" + told.get(k).before()));
            assertTrue(row.label().contains("" + told.get(k).after()));
        }
    }
}
