package daybook.reports.svg;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Measures words as a browser does: the generator's own metrics are up to two pixels too wide, which leaves labels ragged. */
final class RulerGraphics extends SVGGraphics2D {
    private final Graphics2D ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();

    RulerGraphics(SVGGeneratorContext context) {
        super(context, false); // words stay words
        ruler.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        ruler.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return ruler.getFontMetrics(font);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return ruler.getFontRenderContext();
    }
}
