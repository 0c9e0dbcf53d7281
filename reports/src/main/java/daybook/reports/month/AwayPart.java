package daybook.reports.month;

import daybook.core.facts.AwayThemes.Row;
import daybook.core.finding.Topic;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Stepping away and coming back: on time, late, closed without, still away. Not drawn in a safety phase. */
record AwayPart(Told told) {
    private static final int FEWEST = 3;
    private static final List<Role> ROLES =
            List.of(Role.BACK_ON_TIME, Role.BACK_LATE, Role.CLOSED_WITHOUT_RETURN, Role.STILL_AWAY);

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(new Findings(told).beside(Topic.COMING_BACK));
        if (!told.facts().safety()) {
            if (all() >= FEWEST) {
                blocks.add(figure());
            }
            repaired().ifPresentOrElse(blocks::add, () -> {});
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "apart.heading"));
        }
        return blocks;
    }

    private List<Row> rows() {
        return told.facts().themes().away().rows();
    }

    private int all() {
        return rows().stream().mapToInt(Row::all).sum();
    }

    Figure figure() {
        List<String> labels = Stream.of("away.ontime", "away.late", "away.closed", "away.open")
                .map(told::say)
                .toList();
        return new Figure(
                told.text("apart.heading"),
                new StackedRows(ROLES, labels, rows().stream().map(this::bar).toList(), ""),
                told.text("away.caption"),
                told.say("away.alt", spans().grain(), told.period(), whole(all()), counts(sum())),
                numbers());
    }

    private StackedRow bar(Row row) {
        List<Integer> counts = split(row);
        String beside = row.all() == 0
                ? told.say("acts.beside.none")
                : told.say("away.beside", whole(counts.get(0) + counts.get(1)), whole(row.all()));
        return new StackedRow(label(row), counts, beside, 0, told.say("dot", label(row), counts(counts)));
    }

    /** Where no time had been promised none was missed. */
    private static List<Integer> split(Row row) {
        return List.of(row.onTime() + row.back(), row.late(), row.closed(), row.open());
    }

    private List<Integer> sum() {
        List<Integer> sum = new ArrayList<>(List.of(0, 0, 0, 0));
        for (Row row : rows()) {
            List<Integer> counts = split(row);
            for (int k = 0; k < counts.size(); k++) {
                sum.set(k, sum.get(k) + counts.get(k));
            }
        }
        return sum;
    }

    private String counts(List<Integer> counts) {
        return told.say(
                "away.row", whole(counts.get(0)), whole(counts.get(1)), whole(counts.get(2)), whole(counts.get(3)));
    }

    private String label(Row row) {
        return spans().label(row.span());
    }

    private Spans spans() {
        return new Spans(told, rows().stream().map(Row::span).toList());
    }

    private DataTable numbers() {
        return new DataTable(
                told.text("apart.heading"),
                told.columns(List.of("acts.table.from", "away.ontime", "away.late", "away.closed", "away.open")),
                rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(label(row)),
                                        split(row).stream().map(this::whole))
                                .map(Text::of)
                                .toList())
                        .toList());
    }

    private java.util.Optional<Block> repaired() {
        Map<RepairAct, Integer> repair = told.facts().themes().away().repair();
        if (repair.isEmpty()) {
            return java.util.Optional.empty();
        }
        String acts = told.list(repair.entrySet().stream()
                .map(act -> told.say(
                        "named.count", told.say("repair." + act.getKey().code()), whole(act.getValue())))
                .toList());
        Map<Response, Integer> response = told.facts().themes().away().response();
        String answers = told.list(response.entrySet().stream()
                .map(one -> told.say(
                        "named.count", told.say("response." + one.getKey().code()), whole(one.getValue())))
                .toList());
        String sentence = told.say("repair.acts", acts);
        return java.util.Optional.of(
                told.paragraph(response.isEmpty() ? sentence : sentence + " " + told.say("repair.response", answers)));
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
