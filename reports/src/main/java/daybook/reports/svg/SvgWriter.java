package daybook.reports.svg;

import daybook.reports.block.ChartSpec;
import daybook.reports.chart.ChartLook;
import daybook.reports.chart.Hit;
import daybook.reports.chart.Painting;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A drawing as part of a web page: no style, script or resource of its own, its colours the page's tokens. A page shows one of two
 * widths; the same chart and width give the same bytes.
 */
public final class SvgWriter {
    /** What a narrow and what a wide page draws at. */
    public static final int NARROW = 340;

    public static final int WIDE = 720;

    private static final String NS = "http://www.w3.org/2000/svg";

    /**
     * @param prefix begins every id; one for each chart and width, or charts on one page cut each other off
     * @param cssClass of the root
     * @param width in CSS pixels
     * @param alt what the chart shows
     * @throws IllegalStateException if a colour is none of the page's tokens: a default of a library slipped through
     */
    public String svg(ChartSpec chart, String prefix, String cssClass, int width, String alt) {
        Painting painting = Painting.of(chart, ChartLook.SCREEN);
        int height = (int) Math.ceil(painting.height(width));
        Document page = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(page);
        context.setPrecision(2);
        context.setComment(null);
        context.setIDGenerator(ids(prefix));
        var graphics = new RulerGraphics(context);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        painting.draw(graphics, width, height);
        Element root = graphics.getRoot();
        new Tokens(prefix).clean(root);
        root.setAttribute("class", cssClass);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        title(root, page, prefix, alt);
        painting.hits().forEach(hit -> root.appendChild(spot(page, hit)));
        return written(root);
    }

    private static SVGIDGenerator ids(String prefix) {
        return new SVGIDGenerator() {
            @Override
            public String generateID(String name) {
                return prefix + super.generateID(name);
            }
        };
    }

    private static void title(Element root, Document page, String prefix, String alt) {
        Element title = page.createElementNS(NS, "title");
        title.setAttribute("id", prefix + "alt");
        title.setTextContent(alt);
        root.insertBefore(title, root.getFirstChild());
        root.setAttribute("aria-labelledby", prefix + "alt");
    }

    private static Element spot(Document page, Hit hit) {
        Element spot = page.createElementNS(NS, "rect");
        Rectangle2D area = hit.area();
        spot.setAttribute("x", number(area.getX()));
        spot.setAttribute("y", number(area.getY()));
        spot.setAttribute("width", number(area.getWidth()));
        spot.setAttribute("height", number(area.getHeight()));
        spot.setAttribute("fill", "transparent");
        spot.setAttribute("stroke", "none");
        Element title = page.createElementNS(NS, "title");
        title.setTextContent(hit.words());
        spot.appendChild(title);
        return spot;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NS, "svg", null);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String written(Element root) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
