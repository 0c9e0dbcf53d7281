package daybook.reports.pdf;

import daybook.reports.block.ChartSpec;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import daybook.reports.chart.ChartLook;
import daybook.reports.chart.Painting;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as a tree of elements. Nothing is parsed, so nothing typed can become markup. */
final class Markup {
    private static final double PIXELS_PER_MM = 96 / 25.4;

    private final Document document = empty();
    private final Element body;
    private final Glyphs glyphs;
    private final List<Painting> paintings = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();

    Markup(PdfPage page, Glyphs glyphs) {
        this.glyphs = glyphs;
        Element html = document.getDocumentElement();
        html.setAttribute("lang", page.phrases().language());
        Element head = add(html, "head", "");
        add(head, "title", "").setTextContent(page.title());
        add(head, "style", "").setTextContent(Sheet.of(page));
        this.body = add(html, "body", page.audience().code());
    }

    /** Rules of its own, on top of those every page has. */
    void style(String rules) {
        add((Element) document.getElementsByTagName("head").item(0), "style", "")
                .setTextContent(rules);
    }

    Element body() {
        return body;
    }

    /** Drawings by their number. */
    List<Painting> paintings() {
        return paintings;
    }

    Element add(Element parent, String tag, String cssClass) {
        Element child = document.createElement(tag);
        if (!cssClass.isEmpty()) {
            child.setAttribute("class", cssClass);
        }
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String tag, String cssClass, Text text) {
        Element child = add(parent, tag, cssClass);
        if (turned(text)) {
            child.setAttribute("dir", "rtl");
        }
        text.pieces().forEach(piece -> piece(child, piece));
        return child;
    }

    Element heading(Element parent, int level, Text text) {
        Element heading = add(parent, "h" + level, "", text);
        if (level <= 2) {
            heading.setAttribute("id", "part" + headings.size());
            headings.add(heading);
        }
        return heading;
    }

    private void piece(Element parent, Piece piece) {
        switch (piece) {
            case Piece.Said(String words) -> write(parent, words);
            case Piece.Letter(String letter) -> write(add(parent, "b", ""), letter);
            case Piece.Typed(var words) -> write(parent, words.text());
        }
    }

    /** Only a whole element can run from right to left: within a line the renderer would set the parts in the wrong order. */
    private static boolean turned(Text text) {
        return text.pieces().size() == 1
                && text.pieces().getFirst() instanceof Piece.Typed(var words)
                && Glyphs.rightToLeft(words.text());
    }

    private void write(Element parent, String words) {
        String clean = glyphs.clean(words);
        if (!clean.isEmpty()) { // an empty run of text has no direction, which the renderer does not expect
            parent.appendChild(document.createTextNode(clean));
        }
    }

    void drawing(Element parent, ChartSpec chart, String alt, double millimetres) {
        Painting painting = Painting.of(chart, ChartLook.PRINT);
        double width = millimetres * PIXELS_PER_MM;
        Element place = add(parent, "object", "");
        place.setAttribute("type", "drawing");
        place.setAttribute("data-number", String.valueOf(paintings.size()));
        place.setAttribute("alt", glyphs.clean(alt));
        place.setAttribute(
                "style",
                "width:" + (int) Math.floor(width) + "px;height:" + (int) Math.ceil(painting.height(width)) + "px");
        paintings.add(painting);
    }

    /** @return the whole tree, its parts listed for the reader's side bar */
    Document finished() {
        Element head = (Element) document.getElementsByTagName("head").item(0);
        Element bookmarks = add(head, "bookmarks", "");
        for (Element heading : headings) {
            Element bookmark = add(bookmarks, "bookmark", "");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        }
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(null, "html", null);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
