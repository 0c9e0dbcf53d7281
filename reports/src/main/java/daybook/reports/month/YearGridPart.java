package daybook.reports.month;

import daybook.core.facts.DayFacts.Written;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.GridRow;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Years as a calendar of months: on how many days something was written. */
record YearGridPart(Told told) {
    private static final int MONTHS = 12;

    Optional<Figure> figure() {
        List<Written> months = told.facts().diary().days().months();
        int days = months.stream().mapToInt(Written::days).sum();
        if (days == 0) {
            return Optional.empty();
        }
        Map<Integer, List<Written>> years = months.stream()
                .collect(Collectors.groupingBy(
                        month -> month.span().from().getYear(), TreeMap::new, Collectors.toList()));
        List<GridRow> rows = years.entrySet().stream()
                .map(year -> new GridRow(String.valueOf(year.getKey()), cells(year.getValue())))
                .toList();
        return Optional.of(new Figure(
                told.text("years.heading"),
                new DayGrid(columns(), rows, new GridKey(told).shares()),
                told.text("years.caption", whole(days)),
                told.say(
                        "years.alt",
                        String.valueOf(years.keySet().iterator().next()),
                        String.valueOf(months.getLast().span().to().getYear()),
                        whole(days),
                        whole((int) months.stream()
                                .filter(month -> month.days() == 0)
                                .count())),
                numbers(years)));
    }

    private List<String> columns() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> told.say("month.short." + month))
                .toList();
    }

    private List<Cell> cells(List<Written> months) {
        Cell[] cells = new Cell[MONTHS];
        Arrays.fill(cells, new Cell.Outside());
        months.forEach(month -> cells[month.span().from().getMonthValue() - 1] = cell(month));
        return List.of(cells);
    }

    private Cell cell(Written month) {
        String words = told.say(
                "dot",
                told.dates().briefMonth(month.span().from()),
                told.say("fact.of", whole(month.days()), whole(month.span().days())));
        double share = (double) month.days() / month.span().days();
        return month.days() == 0
                ? new Cell.Unknown("", words)
                : new Cell.Value(Shades.more(share), "", told.numbers().hundredths(share), words);
    }

    private DataTable numbers(Map<Integer, List<Written>> years) {
        List<List<Text>> rows = new ArrayList<>();
        years.forEach((year, months) -> rows.add(List.of(
                Text.of(String.valueOf(year)),
                Text.of(whole(months.stream().mapToInt(Written::days).sum())),
                Text.of(whole(
                        months.stream().mapToInt(month -> month.span().days()).sum())))));
        return new DataTable(
                told.text("years.table"),
                told.columns(List.of("years.table.year", "years.table.written", "years.table.days")),
                rows);
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
