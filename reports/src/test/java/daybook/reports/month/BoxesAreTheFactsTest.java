package daybook.reports.month;

import static daybook.reports.month.ShownFacts.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.DayFacts;
import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Finding;
import daybook.core.finding.HoursDiffer;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each box of the list of charts says what the facts say of it. */
class BoxesAreTheFactsTest {
    private static final Phrases EN = Phrases.english();
    private static final List<ShownFacts> SHOWN = ShownFacts.SHOWN;

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_6_has_a_box_a_day_and_says_of_each_what_is_known(ShownFacts shown) {
        List<Cell> boxes = shown.chart(DayGrid.class, title("grid.heading")).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !(cell instanceof Cell.Outside))
                .toList();
        List<DayFacts.Mark> days = shown.facts().diary().days().days();
        assertEquals(days.size(), boxes.size());
        for (int k = 0; k < boxes.size(); k++) {
            assertTrue(box(days.get(k)).isInstance(boxes.get(k)), days.get(k) + " as " + boxes.get(k));
            if (boxes.get(k) instanceof Cell.Value(var ignored, var corner, var number, var words)) {
                String felt = EN.numbers().signed(days.get(k).felt().orElseThrow(), 1);
                assertTrue(words.endsWith(felt), words);
                assertTrue(number.isEmpty() || number.equals(felt), number);
                assertTrue(
                        corner.isEmpty() || corner.equals("" + days.get(k).day().getDayOfMonth()), corner);
            }
        }
    }

    private static Class<? extends Cell> box(DayFacts.Mark day) {
        if (day.felt().isPresent()) {
            return Cell.Value.class;
        }
        return switch (day.state()) {
            case UNKNOWN -> Cell.Unknown.class;
            case QUIET -> Cell.Quiet.class;
            case WRITTEN -> Cell.Written.class;
        };
    }

    /** Whatever else the report found, it found that hours differ: only then there is a table of them. */
    private static PeriodFacts hoursDiffer(PeriodFacts facts) {
        List<Finding> findings = new ArrayList<>(facts.findings());
        findings.add(new Finding.Shown(
                new HoursDiffer(facts.themes().contact().hours().toOptional().orElseThrow())));
        return new PeriodFacts(
                facts.period(),
                facts.closed(),
                facts.window(),
                facts.safety(),
                facts.synthetic(),
                facts.coverage(),
                facts.contacts(),
                facts.boundaries(),
                facts.returns(),
                facts.steadiness(),
                facts.measures(),
                facts.phases(),
                facts.diary(),
                findings,
                facts.comparisons(),
                facts.themes());
    }

    static final List<ShownFacts> HOURS =
            ShownFacts.both(hoursDiffer(ShownFacts.YEAR.getFirst().facts()));

    @ParameterizedTest
    @FieldSource("HOURS")
    void chart_7_is_the_drawn_in_share_of_each_part_of_the_week_with_enough_contacts(ShownFacts shown) {
        var hours = shown.facts().themes().contact().hours().toOptional().orElseThrow();
        DayGrid grid = shown.chart(DayGrid.class, title("hours.heading"));
        int told = 0;
        for (var cell : hours.cells()) {
            Cell drawn = grid.rows().get(cell.part()).cells().get(cell.weekday());
            if (cell.n() < 5) {
                assertTrue(drawn instanceof Cell.Unknown, drawn.toString());
            } else {
                told++;
                assertEquals(EN.numbers().hundredths(cell.shrunk()), ((Cell.Value) drawn).number());
                assertTrue(drawn.words().contains("" + cell.n()), "with its n: " + drawn.words());
            }
        }
        assertTrue(told > 0);
    }

    /** Three years: a box a month instead of a box a day. */
    @Test
    void the_calendar_of_years_is_the_share_of_days_written() {
        PeriodFacts facts = SampleLife.facts("2023-11-01..2026-10-31");
        DayGrid grid =
                new ShownFacts(facts, TrendsPage.compose(facts, EN)).chart(DayGrid.class, title("years.heading"));
        List<String> boxes = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !(cell instanceof Cell.Outside))
                .map(cell -> cell instanceof Cell.Value value ? value.number() : "")
                .toList();
        assertEquals(
                facts.diary().days().months().stream()
                        .map(month -> month.days() == 0
                                ? ""
                                : EN.numbers()
                                        .hundredths((double) month.days()
                                                / month.span().days()))
                        .toList(),
                boxes);
    }
}
