package daybook.reports.month;

import daybook.core.finding.Topic;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.HoursOfWeek.Cell;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.ChartSpec.CellName;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.GridRow;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Weekday by part of day, where some hours weigh more than others. The worst cell is partly luck and is never named. */
record HoursPart(Told told) {
    private static final int FEWEST = 5;
    private static final int DAYS = 7;
    private static final int PARTS = 4;

    Optional<Figure> figure() {
        boolean asked = switch (told.facts().form()) {
            case WEEK, MONTH -> false;
            case QUARTER, YEAR, LONG -> told.facts().closed() && !told.facts().safety();
        };
        return asked
                ? told.facts()
                        .themes()
                        .contact()
                        .hours()
                        .toOptional()
                        .filter(hours -> differ())
                        .map(this::figure)
                : Optional.empty();
    }

    /** By themselves and among all that was asked: beside another family a rare table may be chance. */
    private boolean differ() {
        return told.facts().findings().stream().anyMatch(finding -> finding.about() == Topic.HOURS_OF_THE_WEEK);
    }

    private Figure figure(HoursOfWeek hours) {
        List<GridRow> rows = IntStream.range(0, PARTS)
                .mapToObj(part -> new GridRow(told.say("part." + part), cells(hours, part)))
                .toList();
        int empty =
                (int) hours.cells().stream().filter(cell -> cell.n() < FEWEST).count();
        return new Figure(
                told.text("hours.heading"),
                new DayGrid(weekdays(), rows, key()),
                told.text("hours.caption", whole(hours.interactions())),
                told.say(
                        "hours.alt",
                        told.dates().period(told.facts().window()),
                        whole(hours.interactions()),
                        whole(Math.max(0, empty + DAYS * PARTS - hours.cells().size()))),
                numbers(hours));
    }

    private List<String> weekdays() {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> told.say("weekday.short." + day))
                .toList();
    }

    private List<CellName> key() {
        List<CellName> names = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            names.add(new CellName(
                    new ChartSpec.Cell.Value(Shades.heavier(quarter / 4.0), "", "", ""),
                    told.say("range.numbers", whole(25 * quarter), whole(25 * quarter + 25))));
        }
        names.add(new CellName(new ChartSpec.Cell.Unknown("", ""), told.say("hours.few")));
        return names;
    }

    private List<ChartSpec.Cell> cells(HoursOfWeek hours, int part) {
        return IntStream.range(0, DAYS)
                .<ChartSpec.Cell>mapToObj(
                        day -> find(hours, day, part).map(this::cell).orElse(new ChartSpec.Cell.Unknown("", "")))
                .toList();
    }

    private static Optional<Cell> find(HoursOfWeek hours, int day, int part) {
        return hours.cells().stream()
                .filter(cell -> cell.weekday() == day && cell.part() == part && cell.n() >= FEWEST)
                .findFirst();
    }

    private ChartSpec.Cell cell(Cell cell) {
        String share = told.numbers().hundredths(cell.shrunk());
        String words = told.say(
                "hours.words",
                told.say("weekday.short." + (cell.weekday() + 1)),
                told.say("part." + cell.part()),
                share,
                whole(cell.n()));
        return new ChartSpec.Cell.Value(Shades.heavier(cell.shrunk()), "", share, words);
    }

    private DataTable numbers(HoursOfWeek hours) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(told.say("hours.heading"), false));
        weekdays().forEach(day -> columns.add(new Block.Column(day, true)));
        return new DataTable(
                told.text("hours.heading"),
                columns,
                IntStream.range(0, PARTS).mapToObj(part -> row(hours, part)).toList());
    }

    private List<Text> row(HoursOfWeek hours, int part) {
        List<Text> row = new ArrayList<>();
        row.add(told.text("part." + part));
        for (int day = 0; day < DAYS; day++) {
            row.add(Text.of(find(hours, day, part)
                    .map(cell -> told.say("label.n", told.numbers().hundredths(cell.shrunk()), whole(cell.n())))
                    .orElse("–")));
        }
        return row;
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
