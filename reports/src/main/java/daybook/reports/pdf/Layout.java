package daybook.reports.pdf;

import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import daybook.reports.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Puts blocks on the page. A heading stays with what follows it, up to the first drawing or short table. */
final class Layout {
    private static final double COLUMN = 168;
    private static final double HALF = COLUMN / 2 - 4;
    /** A longer table may break over pages. */
    private static final int SHORT = 12;
    /** Own words of more letters may break over pages. */
    private static final int LONG = 600;

    private static final int NARROW = 4;

    private final Markup markup;
    private final Dates dates;
    private Element section;
    private Element place;
    private boolean breakNext;

    Layout(Markup markup, Dates dates) {
        this.markup = markup;
        this.dates = dates;
        this.section = markup.body();
        this.place = section;
    }

    void put(List<Block> blocks) {
        for (int k = 0; k < blocks.size(); k++) {
            if (!narrow(blocks.get(k))) {
                put(blocks.get(k));
            } else if (k + 1 < blocks.size() && narrow(blocks.get(k + 1))) {
                pair((DataTable) blocks.get(k), Optional.of((DataTable) blocks.get(++k)));
            } else {
                pair((DataTable) blocks.get(k), Optional.empty());
            }
        }
        section.setAttribute("class", section.getAttribute("class") + " last"); // its margin alone could fill a page
    }

    private void put(Block block) {
        switch (block) {
            case Block.Title(String text, Text sub) -> {
                markup.heading(place, 1, Text.of(text));
                markup.add(place, "p", "sub", sub);
            }
            case Block.Heading(int level, String text) -> heading(level, text);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Finding finding -> finding(finding);
            case Block.Paragraph(Text text) -> markup.add(place, "p", "", text);
            case Figure figure -> {
                figure(figure);
                release();
            }
            case Block.Panels(var figures) -> panels(figures);
            case DataTable table -> table(table);
            case Block.Own own -> own(own);
            case Block.Listing(var items) -> {
                Element list = markup.add(place, "ul", "");
                items.forEach(item -> markup.add(list, "li", "", item));
                release();
            }
            case Block.Notice(var kind, Text text) -> notice(kind, text);
            case Block.PageBreak ignored -> breakNext = true;
        }
    }

    private void heading(int level, String text) {
        if (level == 2) {
            section = markup.add(markup.body(), "div", breakNext ? "section np" : "section");
            breakNext = false;
            release();
        }
        if (place == section) {
            place = markup.add(section, "div", "keep");
        }
        markup.heading(place, level, Text.of(text));
    }

    private void release() {
        place = section;
    }

    private void facts(List<Block.Fact> facts) {
        Element row = markup.add(place, "div", "facts");
        for (Block.Fact fact : facts) {
            Element cell = markup.add(row, "div", "f");
            markup.add(cell, "p", "n", Text.of(fact.value()));
            markup.add(cell, "p", "", Text.of(fact.label()));
        }
    }

    private void finding(Block.Finding finding) {
        String cssClass = switch (finding.strength()) {
            case SHOWN -> "find shown";
            case LEANING -> "find";
            case CANNOT_TELL -> "tell";
        };
        markup.add(place, "p", cssClass, finding.sentence());
        if (!finding.basis().pieces().isEmpty()) {
            markup.add(place, "p", "basis", finding.basis());
        }
        release(); // a heading keeps its first sentence; all of them with a drawing would leave half a page empty
    }

    private void figure(Figure figure) {
        Element frame = markup.add(place, "div", "fig");
        markup.drawing(frame, figure.chart(), figure.alt(), COLUMN);
        markup.add(frame, "p", "cap", figure.caption());
    }

    private void panels(List<Figure> figures) {
        for (int k = 0; k < figures.size(); k += 2) {
            Element pair = markup.add(place, "div", "pair");
            panel(markup.add(pair, "div", "half first"), figures.get(k));
            Element second = markup.add(pair, "div", "half second");
            if (k + 1 < figures.size()) {
                panel(second, figures.get(k + 1));
            }
            release();
        }
    }

    private void panel(Element cell, Figure figure) {
        markup.heading(cell, 3, figure.title());
        markup.drawing(cell, figure.chart(), figure.alt(), HALF);
        markup.add(cell, "p", "cap", figure.caption());
    }

    private void table(DataTable table) {
        boolean isShort = table.rows().size() <= SHORT;
        if (!isShort) {
            release();
        }
        Element around = isShort ? markup.add(place, "div", "keep") : place;
        grid(around, table);
        release();
    }

    /** Tables of few columns stand side by side. */
    private static boolean narrow(Block block) {
        return block instanceof DataTable table
                && table.columns().size() <= NARROW
                && table.rows().size() > SHORT;
    }

    private void pair(DataTable first, Optional<DataTable> second) {
        Element pair = markup.add(place, "div", "pair numbers");
        grid(markup.add(pair, "div", "half first"), first);
        Element right = markup.add(pair, "div", "half second");
        second.ifPresent(table -> grid(right, table));
        release();
    }

    private void grid(Element around, DataTable table) {
        if (!table.title().pieces().isEmpty()) {
            markup.heading(around, 3, table.title());
        }
        Element grid = markup.add(around, "table", kind(table));
        Element head = markup.add(markup.add(grid, "thead", ""), "tr", "");
        for (int k = 0; k < table.columns().size(); k++) {
            Column column = table.columns().get(k);
            Element cell = markup.add(head, "th", k == 0 || !column.number() ? "l" : "", Text.of(column.head()));
            cell.setAttribute("scope", "col");
        }
        Element body = markup.add(grid, "tbody", "");
        table.rows().forEach(row -> row(body, table.columns(), row));
    }

    private void row(Element body, List<Column> columns, List<Text> cells) {
        Element row = markup.add(body, "tr", "");
        for (int k = 0; k < cells.size(); k++) {
            if (k == 0) {
                markup.add(row, "th", "", cells.get(k)).setAttribute("scope", "row");
            } else {
                markup.add(row, "td", columns.get(k).number() ? "" : "l", cells.get(k));
            }
        }
    }

    private static String kind(DataTable table) {
        if (named(table)) {
            return "named";
        }
        return table.rows().size() > SHORT ? "dense" : "";
    }

    /** Typed names may be of any length: they get a column of their own width and break within it. */
    private static boolean named(DataTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.getFirst().pieces().stream().anyMatch(Piece.Typed.class::isInstance));
    }

    /** The day beside the words; above them where they are so long that they may break over pages. */
    private void own(Block.Own own) {
        boolean isLong = own.words().text().length() > LONG;
        if (isLong) {
            release();
        }
        LocalDate day = own.day();
        Element around = markup.add(place, "div", isLong || day == null ? "said" : "said row");
        if (day != null) {
            markup.add(around, "p", "day", Text.of(dates.day(day)));
        }
        markup.add(around, "p", "own", Text.of(own.words()));
        release();
    }

    private void notice(Block.Notice.Kind kind, Text text) {
        String cssClass = switch (kind) {
            case SYNTHETIC -> "synthetic";
            case NOT_SHOWN -> "";
            case HOW_MADE -> "made";
        };
        markup.add(place, "p", cssClass, text);
    }
}
