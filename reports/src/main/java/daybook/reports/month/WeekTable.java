package daybook.reports.month;

import daybook.core.facts.DayValue;
import daybook.core.facts.Point;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The numbers behind a line with dots: a row a week or month, each day's value, and the point where there is one. */
record WeekTable(Told told, DoubleFunction<String> value) {
    private static final String NONE = "–";

    /** @param half whether the middle half of the days is drawn */
    DataTable of(Text title, Weeks weeks, String pointKey, boolean half) {
        List<String> keys = new ArrayList<>(List.of(
                told.facts().byMonth() ? "month.table.from" : "week.table.from", "week.table.values", pointKey));
        if (half) {
            keys.add("week.table.half");
        }
        return new DataTable(
                title,
                told.columns(keys),
                weeks.rows().stream().map(row -> row(row, half)).toList());
    }

    private List<Text> row(Weeks.Row row, boolean half) {
        List<Text> cells = new ArrayList<>();
        cells.add(Text.of(
                told.facts().byMonth()
                        ? told.dates().briefMonth(row.from())
                        : told.dates().brief(start(row))));
        cells.add(Text.of(row.days().stream()
                .map(DayValue::value)
                .map(value::apply)
                .reduce((all, next) -> told.say("list.semicolon", all, next))
                .orElse(NONE)));
        cells.add(Text.of(row.point().map(Point::mid).map(value::apply).orElse(NONE)));
        if (half) {
            cells.add(Text.of(row.point().map(this::half).orElse(NONE)));
        }
        return cells;
    }

    private LocalDate start(Weeks.Row row) {
        LocalDate first = told.facts().window().from();
        return row.from().isBefore(first) ? first : row.from();
    }

    private String half(Point point) {
        return told.say("range.numbers", value.apply(point.low()), value.apply(point.high()));
    }
}
