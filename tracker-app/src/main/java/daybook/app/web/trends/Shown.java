package daybook.app.web.trends;

import daybook.core.trend.Strength;
import daybook.reports.block.Block;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.Text;
import daybook.reports.svg.SvgWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block as the template takes it: {@code kind} picks the fragment, the other parts are those of the kind.
 *
 * @param strength "shown", "leaning" or "cannot-tell" of a finding, or what a notice is for; else empty
 */
record Shown(
        String kind,
        int level,
        String strength,
        List<Piece> text,
        List<Piece> more,
        List<Block.Fact> facts,
        @Nullable Drawing drawing,
        @Nullable Table table,
        List<Shown> inside,
        List<List<Piece>> items) {

    /** @param kind said, letter or typed */
    record Piece(String kind, String words) {}

    /** The same chart for a narrow and a wide page; the style sheet shows one. */
    record Drawing(String narrow, String wide) {}

    record Table(List<Piece> title, List<Block.Column> columns, List<List<List<Piece>>> rows) {}

    /** @param prefix begins every id of the page's drawings */
    static List<Shown> all(List<Block> blocks, String prefix) {
        List<Shown> shown = new ArrayList<>();
        for (Block block : blocks) {
            shown.add(of(block, prefix + shown.size()));
        }
        return List.copyOf(shown);
    }

    private static Shown of(Block block, String id) {
        return switch (block) {
            case Block.Title(String text, Text sub) -> plain("title", 1, "", Text.of(text), sub);
            case Block.Heading(int level, String text) -> plain("heading", level, "", Text.of(text), NONE);
            case Block.Facts(List<Block.Fact> facts) ->
                new Shown("facts", 0, "", List.of(), List.of(), facts, null, null, List.of(), List.of());
            case Block.Finding(Strength strength, Text sentence, Text basis) ->
                plain("finding", 0, word(strength), sentence, basis);
            case Block.Paragraph(Text text) -> plain("paragraph", 0, "", text, NONE);
            case Block.Figure figure -> figure(figure, id);
            case Block.Panels(List<Block.Figure> figures) -> panels(figures, id);
            case Block.DataTable table ->
                new Shown("table", 0, "", List.of(), List.of(), List.of(), null, table(table), List.of(), List.of());
            case Block.Own(var words, LocalDate ignored) -> plain("own", 0, "", Text.of(words), NONE);
            case Block.Listing(List<Text> items) ->
                new Shown(
                        "listing",
                        0,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        items.stream().map(Shown::pieces).toList());
            case Block.Notice(Block.Notice.Kind kind, Text text) -> plain("notice", 0, word(kind), text, NONE);
            case Block.PageBreak() -> plain("break", 0, "", NONE, NONE);
        };
    }

    private static final Text NONE = new Text(List.of());

    private static Shown plain(String kind, int level, String strength, Text text, Text more) {
        return new Shown(
                kind, level, strength, pieces(text), pieces(more), List.of(), null, null, List.of(), List.of());
    }

    private static Shown figure(Block.Figure figure, String id) {
        var svg = new SvgWriter();
        ChartSpec chart = figure.chart();
        var drawing = new Drawing(
                svg.svg(chart, id + "n", "chart narrow", SvgWriter.NARROW, figure.alt()),
                svg.svg(chart, id + "w", "chart wide", SvgWriter.WIDE, figure.alt()));
        return new Shown(
                "figure",
                0,
                "",
                pieces(figure.title()),
                pieces(figure.caption()),
                List.of(),
                drawing,
                table(figure.numbers()),
                List.of(),
                List.of());
    }

    /** Small drawings have one width: two stand side by side where a full one would be wide. */
    private static Shown panels(List<Block.Figure> figures, String id) {
        List<Shown> inside = new ArrayList<>();
        for (Block.Figure figure : figures) {
            inside.add(figure(figure, id + "p" + inside.size()));
        }
        return new Shown("panels", 0, "", List.of(), List.of(), List.of(), null, null, List.copyOf(inside), List.of());
    }

    private static Table table(Block.DataTable table) {
        List<List<List<Piece>>> rows = table.rows().stream()
                .map(row -> row.stream().map(Shown::pieces).toList())
                .toList();
        return new Table(pieces(table.title()), table.columns(), rows);
    }

    private static List<Piece> pieces(Text text) {
        return text.pieces().stream()
                .map(piece -> switch (piece) {
                    case Text.Piece.Said(String words) -> new Piece("said", words);
                    case Text.Piece.Letter(String letter) -> new Piece("letter", letter);
                    case Text.Piece.Typed(var words) -> new Piece("typed", words.text());
                })
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Holds own words: prints none. */
    @Override
    public String toString() {
        return "Shown[" + kind + "]";
    }
}
