package daybook.reports.pdf;

import daybook.core.word.Paper;
import daybook.reports.block.Text;
import daybook.reports.paper.MonthCard;
import java.util.List;
import org.w3c.dom.Element;

/** Puts a month card on its one page. */
final class CardLayout {
    private final Markup markup;

    CardLayout(Markup markup) {
        this.markup = markup;
    }

    /** The rows fill what the key leaves of the sheet: a taller sheet has taller rows. */
    static String sheet(Paper paper) {
        return Sheet.resource("card.css")
                .replace(
                        "$ROW",
                        switch (paper) {
                            case A4 -> "6.8mm";
                            case LETTER -> "6.3mm";
                        })
                .replace(
                        "$CARDSIDE",
                        switch (paper) {
                            case A4 -> "14mm";
                            case LETTER -> "16.95mm";
                        });
    }

    void put(MonthCard card) {
        Element body = markup.body();
        markup.heading(body, 1, Text.of(card.title()));
        markup.add(body, "p", "sub", Text.of(card.note()));
        Element table = markup.add(body, "table", "card");
        head(markup.add(markup.add(table, "thead", ""), "tr", ""), card);
        Element rows = markup.add(table, "tbody", "");
        card.rows().forEach(row -> row(rows, row, card.columns()));
        key(markup.add(body, "div", "key"), card.key());
    }

    private void head(Element row, MonthCard card) {
        Element corner = markup.add(row, "th", "day", Text.of(card.corner()));
        corner.setAttribute("scope", "col");
        for (MonthCard.Column column : card.columns()) {
            Element cell = markup.add(row, "th", kind(column));
            cell.setAttribute("scope", "col");
            markup.add(cell, "div", "", Text.of(column.head()));
            markup.add(cell, "div", "hint", Text.of(column.hint()));
        }
    }

    private void row(Element rows, MonthCard.Row row, List<MonthCard.Column> columns) {
        Element line = markup.add(rows, "tr", (row.weekend() ? "weekend" : "") + (row.closesWeek() ? " closes" : ""));
        markup.add(line, "th", "", row.label()).setAttribute("scope", "row");
        columns.forEach(column -> markup.add(line, "td", kind(column)));
    }

    private static String kind(MonthCard.Column column) {
        return column.what().code() + (column.what().beginsPart() ? " part" : "");
    }

    private void key(Element key, List<Text> lines) {
        int half = lines.size() / 2;
        for (List<Text> side : List.of(lines.subList(0, half), lines.subList(half, lines.size()))) {
            Element column = markup.add(key, "div", "side");
            side.forEach(line -> markup.add(column, "p", "", line));
        }
    }
}
