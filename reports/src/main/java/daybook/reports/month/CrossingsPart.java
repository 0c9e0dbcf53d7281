package daybook.reports.month;

import daybook.core.facts.Around;
import daybook.core.facts.Around.Offset;
import daybook.core.finding.Topic;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.DayTick;
import daybook.reports.block.ChartSpec.Days;
import daybook.reports.block.ChartSpec.Dot;
import daybook.reports.block.ChartSpec.Key;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Mark;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.ChartSpec.Tick;
import daybook.reports.block.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Eggshells on the days around a crossing. Only where the writer asked for it: hindsight colours such days. */
record CrossingsPart(Told told) {
    private static final int FEWEST = 6;
    /** The axis knows days only, so day 0 of a crossing stands for this one. */
    private static final LocalDate ZERO = LocalDate.EPOCH;

    List<Block> blocks() {
        Around around = told.facts().themes().contact().around();
        List<Block> blocks = new ArrayList<>(new Findings(told).beside(Topic.CROSSING));
        if (around.crossings() >= FEWEST && around.days().size() > 1) {
            blocks.add(figure(around));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "around.heading"));
        }
        return blocks;
    }

    private Figure figure(Around around) {
        return new Figure(
                told.text("around.heading"),
                new Lines(
                        Role.MEASURE,
                        Size.LOWEST,
                        new Key("", "", told.say("around.key")),
                        days(around),
                        new Scale(
                                -.2, 3.2, Stream.of(0, 1, 2, 3).map(this::tick).toList()),
                        runs(around),
                        around.days().stream()
                                .map(day -> new Dot(ZERO.plusDays(day.offset()), day.mean(), words(day)))
                                .toList(),
                        List.of(new Mark(told.say("around.mark"), ZERO)),
                        ""),
                told.text("around.caption", told.numbers().whole(around.crossings())),
                alt(around),
                numbers(around));
    }

    private Tick tick(int level) {
        return new Tick(level, told.numbers().whole(level), level == 0);
    }

    private Days days(Around around) {
        List<DayTick> ticks = around.days().stream()
                .map(day -> new DayTick(
                        ZERO.plusDays(day.offset()),
                        told.say(
                                "label.n",
                                told.numbers().signed(day.offset(), 0),
                                told.numbers().whole(day.n()))))
                .toList();
        return new Days(
                ticks.getFirst().day().minusDays(1), ticks.getLast().day().plusDays(1), null, ticks);
    }

    private List<List<LinePoint>> runs(Around around) {
        List<List<LinePoint>> runs = new ArrayList<>();
        int next = Integer.MIN_VALUE;
        for (Offset day : around.days()) {
            if (day.offset() != next) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(new LinePoint(ZERO.plusDays(day.offset()), day.mean(), day.mean(), day.mean(), ""));
            next = day.offset() + 1;
        }
        return runs;
    }

    private String words(Offset day) {
        return told.say(
                "around.words",
                told.numbers().signed(day.offset(), 0),
                told.numbers().decimal(day.mean(), 1),
                told.numbers().whole(day.n()));
    }

    private String alt(Around around) {
        return told.say(
                "around.alt",
                told.numbers().whole(around.crossings()),
                told.numbers().signed(around.days().getFirst().offset(), 0),
                told.numbers().signed(around.days().getLast().offset(), 0),
                told.numbers()
                        .decimal(
                                around.days().stream()
                                        .mapToDouble(Offset::mean)
                                        .min()
                                        .orElseThrow(),
                                1),
                told.numbers()
                        .decimal(
                                around.days().stream()
                                        .mapToDouble(Offset::mean)
                                        .max()
                                        .orElseThrow(),
                                1));
    }

    private DataTable numbers(Around around) {
        return new DataTable(
                told.text("around.heading"),
                told.columns(List.of("around.table.day", "week.table.mean", "around.table.n")),
                around.days().stream()
                        .map(day -> List.of(
                                Text.of(told.numbers().signed(day.offset(), 0)),
                                Text.of(told.numbers().decimal(day.mean(), 1)),
                                Text.of(told.numbers().whole(day.n()))))
                        .toList());
    }
}
