package daybook.reports.month;

import daybook.core.facts.DayFacts;
import daybook.core.facts.DayFacts.Mark;
import daybook.core.facts.DayFacts.State;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.CellName;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.GridRow;
import daybook.reports.block.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of a period as a calendar: how contact left the writer, quiet days, and those of which nothing is known. */
record DayGridPart(Told told) {
    private static final int WEEK = 7;
    private static final int LONGEST_MONTH = 31;

    Optional<Figure> figure() {
        DayFacts facts = told.facts().diary().days();
        if (told.facts().form() == ReportForm.LONG) {
            return new YearGridPart(told).figure();
        }
        if (facts.days().stream().allMatch(day -> day.state() == State.UNKNOWN)) {
            return Optional.empty();
        }
        Map<LocalDate, List<Mark>> rows = rows(facts.days());
        return Optional.of(new Figure(
                told.text("grid.heading"),
                new DayGrid(columns(), gridRows(rows), key(facts)),
                caption(facts),
                alt(facts),
                numbers(rows)));
    }

    private static boolean anyFelt(DayFacts facts) {
        return facts.days().stream().anyMatch(day -> day.felt().isPresent());
    }

    private List<CellName> key(DayFacts facts) {
        return anyFelt(facts) ? new GridKey(told).felt() : new GridKey(told).states();
    }

    private Text caption(DayFacts facts) {
        if (!anyFelt(facts)) {
            return told.text(
                    "grid.caption.none",
                    logged(facts),
                    told.numbers().whole(facts.days().size()));
        }
        return told.text(byMonth() ? "grid.caption.year" : "grid.caption", felt(facts), logged(facts));
    }

    private boolean byMonth() {
        return told.facts().form() == ReportForm.YEAR;
    }

    private List<String> columns() {
        return byMonth()
                ? IntStream.rangeClosed(1, LONGEST_MONTH)
                        .mapToObj(
                                day -> day == 1 || day % 5 == 0 ? told.numbers().whole(day) : "")
                        .toList()
                : IntStream.rangeClosed(1, WEEK)
                        .mapToObj(day -> told.say("weekday.short." + day))
                        .toList();
    }

    private Map<LocalDate, List<Mark>> rows(List<Mark> days) {
        Map<LocalDate, List<Mark>> rows = new LinkedHashMap<>();
        days.forEach(mark -> rows.computeIfAbsent(first(mark.day()), none -> new ArrayList<>())
                .add(mark));
        return rows;
    }

    private LocalDate first(LocalDate day) {
        return byMonth()
                ? day.withDayOfMonth(1)
                : day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private List<GridRow> gridRows(Map<LocalDate, List<Mark>> rows) {
        return rows.entrySet().stream()
                .map(row -> new GridRow(label(row.getKey()), cells(row.getKey(), row.getValue())))
                .toList();
    }

    private String label(LocalDate first) {
        return byMonth() ? told.dates().briefMonth(first) : told.dates().brief(first);
    }

    private List<Cell> cells(LocalDate first, List<Mark> marks) {
        int columns = byMonth() ? LONGEST_MONTH : WEEK;
        Cell[] cells = new Cell[columns];
        for (int k = 0; k < columns; k++) {
            cells[k] = new Cell.Outside();
        }
        marks.forEach(mark -> cells[(int) (mark.day().toEpochDay() - first.toEpochDay())] = cell(mark));
        return List.of(cells);
    }

    private Cell cell(Mark mark) {
        String corner = byMonth() ? "" : told.numbers().whole(mark.day().getDayOfMonth());
        String words = told.say("dot", told.dates().brief(mark.day()), said(mark));
        if (mark.felt().isPresent()) {
            double felt = mark.felt().getAsDouble();
            return new Cell.Value(Shades.felt(felt), corner, byMonth() ? "" : number(felt), words);
        }
        return switch (mark.state()) {
            case UNKNOWN -> new Cell.Unknown(corner, words);
            case QUIET -> new Cell.Quiet(corner, words);
            case WRITTEN -> new Cell.Written(corner, words);
        };
    }

    private String said(Mark mark) {
        return mark.felt().isPresent()
                ? number(mark.felt().getAsDouble())
                : switch (mark.state()) {
                    case UNKNOWN -> told.say("grid.unknown");
                    case QUIET -> told.say("grid.quiet");
                    case WRITTEN -> told.say("grid.written");
                };
    }

    private DataTable numbers(Map<LocalDate, List<Mark>> rows) {
        return new DataTable(
                told.text("grid.table"),
                told.columns(List.of(byMonth() ? "month.table.from" : "week.table.from", "grid.table.days")),
                rows.entrySet().stream()
                        .map(row -> List.of(Text.of(label(row.getKey())), Text.of(days(row.getValue()))))
                        .toList());
    }

    private String days(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.state() != State.UNKNOWN)
                .map(mark -> told.say("dot", told.numbers().whole(mark.day().getDayOfMonth()), said(mark)))
                .reduce((all, next) -> told.say("list.semicolon", all, next))
                .orElse("–");
    }

    private String alt(DayFacts facts) {
        List<Double> felt = facts.days().stream()
                .map(Mark::felt)
                .flatMap(value -> value.isPresent() ? Stream.of(value.getAsDouble()) : Stream.empty())
                .toList();
        String steps = felt.isEmpty()
                ? told.say("grid.alt.none")
                : told.say(
                        "grid.alt.steps",
                        felt(facts),
                        number(felt.getFirst()),
                        number(felt.getLast()),
                        number(extreme(felt, false)),
                        number(extreme(felt, true)));
        return told.say(
                "grid.alt",
                told.period(),
                logged(facts),
                told.numbers().whole(facts.days().size()),
                told.numbers().whole(count(facts, State.QUIET)),
                told.numbers().whole(count(facts, State.UNKNOWN)),
                steps);
    }

    private static double extreme(List<Double> values, boolean highest) {
        OptionalDouble found = highest
                ? values.stream().mapToDouble(Double::doubleValue).max()
                : values.stream().mapToDouble(Double::doubleValue).min();
        return found.orElseThrow();
    }

    private String felt(DayFacts facts) {
        return told.numbers().whole((int)
                facts.days().stream().filter(mark -> mark.felt().isPresent()).count());
    }

    private String logged(DayFacts facts) {
        return told.numbers().whole(facts.days().size() - count(facts, State.UNKNOWN));
    }

    private static int count(DayFacts facts, State state) {
        return (int) facts.days().stream().filter(mark -> mark.state() == state).count();
    }

    private String number(double felt) {
        return told.numbers().signed(felt, 1);
    }
}
