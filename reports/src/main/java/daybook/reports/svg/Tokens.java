package daybook.reports.svg;

import daybook.reports.chart.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes out of a drawing what the page decides, and puts the page's tokens in place of colours. */
final class Tokens {
    private static final Set<String> PAINT = Set.of("fill", "stroke");

    /** What only repeats SVG's own start values, or is the page's business. */
    private static final Set<String> NEEDLESS = Set.of(
            "color-interpolation",
            "color-rendering",
            "image-rendering",
            "shape-rendering",
            "text-rendering",
            "xml:space",
            "xmlns:xlink",
            "stroke-dashoffset",
            "font-style");

    private static final Set<String> OPACITY = Set.of("fill-opacity", "stroke-opacity");

    /** Start values the generator writes on the root; the page has better ones. */
    private static final List<String> ROOT = List.of(
            "width",
            "height",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "font-family",
            "font-size",
            "font-weight",
            "contentScriptType",
            "contentStyleType",
            "preserveAspectRatio",
            "version",
            "zoomAndPan");

    private final String prefix;
    private final Map<String, String> tokens = new HashMap<>();

    Tokens(String prefix) {
        this.prefix = prefix;
        for (Ink ink : Ink.values()) {
            // put together by hand: a formatter would use the digits of the machine's language
            String rgb = "rgb(" + ink.color().getRed() + "," + ink.color().getGreen() + ","
                    + ink.color().getBlue() + ")";
            tokens.put(rgb, "var(" + ink.token() + ")");
        }
    }

    void clean(Element root) {
        ROOT.forEach(root::removeAttribute);
        each(root);
    }

    private void each(Element element) {
        for (Attr attribute : attributes(element)) {
            attribute(element, attribute.getName(), attribute.getValue());
        }
        Element before = null;
        for (Element inner : elements(element)) {
            each(inner);
            if (before != null && ringOf(before, inner)) {
                before.setAttribute("stroke", inner.getAttribute("stroke"));
                element.removeChild(inner);
            } else {
                before = inner;
            }
        }
    }

    /** The generator fills a circle and outlines it in two elements; a page with many dots is half as long with one. */
    private static boolean ringOf(Element filled, Element outline) {
        return filled.getTagName().equals("circle")
                && outline.getTagName().equals("circle")
                && filled.getAttribute("stroke").equals("none")
                && outline.getAttribute("fill").equals("none")
                && Stream.of("cx", "cy", "r", "clip-path")
                        .allMatch(name -> filled.getAttribute(name).equals(outline.getAttribute(name)));
    }

    private void attribute(Element element, String name, String value) {
        if (name.equals("style")) {
            throw new IllegalStateException("a style attribute: " + value);
        } else if (name.equals("id") && !value.startsWith(prefix)) {
            element.setAttribute(name, prefix + value); // the generator has one constant id
        } else if (PAINT.contains(name)) {
            element.setAttribute(name, paint(value));
        } else if (name.equals("font-family")) {
            element.removeAttribute(name);
            if (value.contains("SemiBold")) {
                element.setAttribute("font-weight", "600");
            }
        } else if (NEEDLESS.contains(name) || OPACITY.contains(name) && value.equals("1")) {
            element.removeAttribute(name);
        }
    }

    private String paint(String value) {
        if (value.equals("none") || value.startsWith("url(#")) {
            return value;
        }
        String token = tokens.get(value.replace(" ", ""));
        if (token == null) {
            throw new IllegalStateException("not a colour of the page: " + value);
        }
        return token;
    }

    private static List<Element> elements(Element parent) {
        var all = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private static List<Attr> attributes(Element element) {
        var all = new ArrayList<Attr>();
        for (int k = 0; k < element.getAttributes().getLength(); k++) {
            all.add((Attr) element.getAttributes().item(k));
        }
        return all;
    }
}
