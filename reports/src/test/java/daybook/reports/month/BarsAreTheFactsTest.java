package daybook.reports.month;

import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.log;
import static daybook.reports.month.ShownFacts.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.timeline.Period;
import daybook.core.word.Intention;
import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each bar of the list of charts holds the very numbers of the facts. */
class BarsAreTheFactsTest {
    private static final List<ShownFacts> SHOWN = ShownFacts.SHOWN;

    private static List<List<Integer>> counts(StackedRows rows) {
        return rows.rows().stream().map(StackedRow::counts).toList();
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_3_is_what_the_writer_did_row_by_row_and_their_crossings_beside_it(ShownFacts shown) {
        StackedRows rows = shown.chart(StackedRows.class, title("boundary.heading"));
        var facts = shown.facts().boundaries().rows();
        assertEquals(
                facts.stream()
                        .map(row -> row.counts())
                        .map(all -> List.of(
                                all.heldSteady(),
                                all.heldWithWobble(),
                                all.gaveWay(),
                                all.raised() - all.heldSteady() - all.heldWithWobble() - all.gaveWay()))
                        .toList(),
                counts(rows));
        assertEquals(
                facts.stream().map(row -> row.counts().crossed()).toList(),
                rows.rows().stream().map(StackedRow::crossed).toList());
        for (int k = 0; k < facts.size(); k++) {
            var all = facts.get(k).counts();
            if (all.counted() > 0) {
                assertEquals(
                        all.held() + " of " + all.counted(), rows.rows().get(k).beside());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_4_is_days_with_contact_by_level(ShownFacts shown) {
        assertEquals(
                shown.facts().themes().contact().eggshells().rows().stream()
                        .map(row -> row.levels())
                        .toList(),
                counts(shown.chart(StackedRows.class, title("eggs.heading"))));
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_5_is_what_became_of_stepping_away(ShownFacts shown) {
        assertEquals(
                shown.facts().themes().away().rows().stream()
                        .map(row -> List.of(row.onTime() + row.back(), row.late(), row.closed(), row.open()))
                        .toList(),
                counts(shown.chart(StackedRows.class, title("apart.heading"))));
    }

    /** Where no time had been promised, none was missed. */
    @Test
    void who_came_back_without_a_promise_was_not_late() {
        Given journal = given();
        for (int day = 1; day <= 3; day++) {
            Moment moment = Moment.on("2026-10-0" + day);
            journal = journal.and(log(Said.away("a" + day, moment, Intention.CALM, null)))
                    .and(log(Said.back("b" + day, moment.hour(20), "a" + day)));
        }
        PeriodFacts facts =
                PeriodFacts.of(journal.timeline(), Period.parse("2026-10").orElseThrow(), LocalDate.of(2026, 11, 24));
        ShownFacts shown = ShownFacts.both(facts).getFirst();
        assertEquals(
                List.of(3, 0, 0, 0),
                counts(shown.chart(StackedRows.class, title("apart.heading"))).getFirst());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_8_is_how_often_each_sign_was_there_and_how_often_before(ShownFacts shown) {
        var signs = shown.facts().themes().contact().chips().signs();
        List<CountRow> rows =
                shown.chart(CountRows.class, title("signs.heading")).rows();
        assertFalse(rows.isEmpty());
        assertTrue(rows.size() <= 8);
        List<List<Object>> told = new ArrayList<>();
        signs.forEach((sign, tally) -> {
            if (tally.times() > 0 || tally.before().orElse(0) > 0) {
                told.add(Arrays.asList(
                        title("sign." + sign.code()),
                        tally.times(),
                        tally.before().isPresent() ? tally.before().getAsDouble() : null));
            }
        });
        assertEquals(
                told.subList(0, rows.size()),
                rows.stream()
                        .map(row -> Arrays.<Object>asList(row.label(), row.count(), row.before()))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void chart_13_is_how_often_each_practice_was_done(ShownFacts shown) {
        assertEquals(
                shown.facts().themes().help().practices().stream()
                        .map(kept -> kept.done())
                        .toList(),
                shown.chart(CountRows.class, title("practices.heading")).rows().stream()
                        .map(CountRow::count)
                        .toList());
    }
}
