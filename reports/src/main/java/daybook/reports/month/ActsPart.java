package daybook.reports.month;

import daybook.core.facts.ActCounts;
import daybook.core.facts.BoundaryFacts.Row;
import daybook.core.timeline.Period;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was done when a boundary came up, by row of the period; their crossings beside it, never in it. */
record ActsPart(Told told) {
    private static final int FEWEST_TESTS = 5;

    /** A drawing, or a dated list where there are too few for one. */
    List<Block> blocks() {
        ActCounts all = told.facts().boundaries().all();
        if (all.raised() == 0) {
            return List.of(told.paragraph(told.say("boundary.none")));
        }
        return all.raised() < FEWEST_TESTS ? List.of(list()) : List.of(figure());
    }

    private Block list() {
        return new Listing(told.facts().boundaries().rows().stream()
                .filter(row -> row.counts().raised() > 0)
                .map(row -> Text.of(brief(row)))
                .toList());
    }

    /** What was, without what was not. */
    private String brief(Row row) {
        ActCounts counts = row.counts();
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("role.steady", counts.heldSteady());
        parts.put("role.wobble", counts.heldWithWobble());
        parts.put("role.gaveway", counts.gaveWay());
        parts.put("role.yielded", counts.yieldedForSafety());
        parts.put("role.changed", counts.changedByChoice());
        parts.put("role.aside", counts.notApplied());
        parts.put("role.they", counts.crossed());
        List<String> said = parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> part.getValue() == 1
                        ? told.say(part.getKey())
                        : told.say("role.times", told.say(part.getKey()), whole(part.getValue())))
                .toList();
        return told.say("dot", label(row.span()), told.list(said));
    }

    private Figure figure() {
        List<Role> roles = List.of(Role.HELD_STEADY, Role.HELD_WOBBLE, Role.GAVE_WAY, Role.NOT_COUNTED);
        List<String> labels = Stream.of("role.steady", "role.wobble", "role.gaveway", "role.notcounted")
                .map(told::say)
                .toList();
        List<StackedRow> rows =
                told.facts().boundaries().rows().stream().map(this::bar).toList();
        return new Figure(
                told.text("boundary.heading"),
                new StackedRows(roles, labels, rows, told.say("role.crossed")),
                told.text("acts.caption"),
                alt(),
                numbers());
    }

    private StackedRow bar(Row row) {
        ActCounts counts = row.counts();
        String beside = counts.counted() == 0
                ? told.say("acts.beside.none")
                : told.say("acts.beside", whole(counts.held()), whole(counts.counted()));
        return new StackedRow(label(row.span()), split(counts), beside, counts.crossed(), words(row));
    }

    private static List<Integer> split(ActCounts counts) {
        return List.of(counts.heldSteady(), counts.heldWithWobble(), counts.gaveWay(), notCounted(counts));
    }

    static int notCounted(ActCounts counts) {
        return counts.yieldedForSafety() + counts.changedByChoice() + counts.notApplied();
    }

    private String words(Row row) {
        ActCounts counts = row.counts();
        return told.say(
                "acts.row",
                label(row.span()),
                whole(counts.heldSteady()),
                whole(counts.heldWithWobble()),
                whole(counts.gaveWay()),
                whole(notCounted(counts)),
                whole(counts.crossed()));
    }

    private String label(Period span) {
        return spans().label(span);
    }

    private Spans spans() {
        return new Spans(
                told, told.facts().boundaries().rows().stream().map(Row::span).toList());
    }

    private String alt() {
        ActCounts all = told.facts().boundaries().all();
        return told.say(
                "acts.alt",
                spans().grain(),
                told.period(),
                whole(all.raised()),
                whole(all.heldSteady()),
                whole(all.heldWithWobble()),
                whole(all.gaveWay()),
                whole(notCounted(all)),
                whole(all.crossed()));
    }

    private DataTable numbers() {
        List<List<Text>> rows = told.facts().boundaries().rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(label(row.span())),
                                cells(row.counts()).stream().map(this::whole))
                        .map(Text::of)
                        .toList())
                .toList();
        return new DataTable(
                told.text("acts.table"),
                told.columns(List.of(
                        "acts.table.from",
                        "acts.table.came",
                        "acts.table.steady",
                        "acts.table.wobble",
                        "acts.table.gaveway",
                        "acts.table.notcounted",
                        "acts.table.crossed")),
                rows);
    }

    private static List<Integer> cells(ActCounts counts) {
        return Stream.of(List.of(counts.raised()), split(counts), List.of(counts.crossed()))
                .flatMap(List::stream)
                .toList();
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
