package daybook.reports.month;

import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Fact;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.EventStrip;
import daybook.reports.block.ChartSpec.IntervalRows;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Blocks as lines of text: what a person who reviews a change of a report reads. */
public final class BlockText {
    private final List<String> lines = new ArrayList<>();

    private BlockText() {}

    public static String of(List<Block> blocks) {
        var text = new BlockText();
        blocks.forEach(text::block);
        return String.join("\n", text.lines) + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Title(String title, Text sub) -> {
                line("TITLE", title);
                line("SUB", sub.plain());
            }
            case Block.Heading(int level, String heading) -> line("H" + level, heading);
            case Block.Facts(var facts) ->
                line("FACTS", facts.stream().map(BlockText::fact).collect(Collectors.joining(" | ")));
            case Block.Finding(var strength, Text sentence, Text basis) ->
                line(
                        "FIND",
                        strength.name().toLowerCase(Locale.ROOT) + " | " + sentence.plain() + " | " + basis.plain());
            case Block.Paragraph(Text paragraph) -> line("P", paragraph.plain());
            case Figure figure -> figure(figure);
            case Block.Panels(var figures) -> {
                line("PANELS", String.valueOf(figures.size()));
                figures.forEach(this::figure);
            }
            case DataTable table -> table(table);
            case Block.Own own -> line("OWN", own.day() + " " + own.words().text());
            case Block.Listing(var items) -> items.forEach(item -> line("ITEM", item.plain()));
            case Block.Notice(var kind, Text notice) ->
                line("NOTE", kind.name().toLowerCase(Locale.ROOT) + " | " + notice.plain());
            case Block.PageBreak ignored -> line("PAGE", "");
        }
    }

    private static String fact(Fact fact) {
        return fact.value() + " " + fact.label();
    }

    private void figure(Figure figure) {
        line("FIG", figure.title().plain() + " | " + chart(figure.chart()));
        line("  cap", figure.caption().plain());
        line("  alt", figure.alt());
        table(figure.numbers());
    }

    private static String chart(ChartSpec chart) {
        return switch (chart) {
            case Lines lines ->
                "lines " + lines.role() + " " + lines.days().from() + ".."
                        + lines.days().to() + " | runs "
                        + lines.runs().stream().map(BlockText::run).toList() + " | dots "
                        + lines.dots().size() + " | marks " + lines.marks() + " | end " + lines.endLabel();
            case StackedRows rows ->
                "rows " + rows.roles() + " | "
                        + rows.rows().stream()
                                .map(row -> row.label() + " " + row.counts() + " " + row.beside() + " crossed "
                                        + row.crossed())
                                .toList();
            case DayGrid grid ->
                "grid " + grid.columns() + " | "
                        + grid.rows().stream()
                                .map(row -> row.label() + " "
                                        + row.cells().stream()
                                                .map(BlockText::cell)
                                                .collect(Collectors.joining(" ")))
                                .toList();
            case CountRows rows ->
                "counts " + rows.bar() + " / " + rows.tick() + " | "
                        + rows.rows().stream()
                                .map(row -> row.label() + " " + row.count() + " before " + row.before() + " "
                                        + row.beside())
                                .toList();
            case IntervalRows rows ->
                "intervals " + rows.scale().low() + ".." + rows.scale().high() + " | "
                        + rows.rows().stream()
                                .map(row -> row.label() + " " + row.low() + " " + row.mid() + " " + row.high())
                                .toList();
            case EventStrip strip ->
                "strip " + strip.days().from() + ".." + strip.days().to() + " | "
                        + strip.rows().stream()
                                .map(row -> row.label() + " " + row.days())
                                .toList();
        };
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Outside ignored -> "_";
            case Cell.Unknown(String corner, var ignored) -> corner + "?";
            case Cell.Quiet(String corner, var ignored) -> corner + "-";
            case Cell.Written(String corner, var ignored) -> corner + "w";
            case Cell.Value(var shade, String corner, String number, var ignored) ->
                corner + ":" + (number.isEmpty() ? shade : number);
        };
    }

    private static String run(List<LinePoint> run) {
        return run.getFirst().day() + ".." + run.getLast().day() + " n" + run.size();
    }

    private void table(DataTable table) {
        line(
                "TABLE",
                table.title().plain() + " | "
                        + table.columns().stream().map(Column::head).collect(Collectors.joining(" | ")));
        table.rows().forEach(row -> line("  ", row.stream().map(Text::plain).collect(Collectors.joining(" | "))));
    }

    private void line(String kind, String words) {
        lines.add((kind + "        ").substring(0, 8) + words);
    }
}
