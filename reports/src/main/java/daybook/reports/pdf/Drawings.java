package daybook.reports.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import daybook.reports.chart.Painting;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the page's drawings as lines, areas and words of the page itself. */
record Drawings(List<Painting> paintings) implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute("data-number");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Painting painting = paintings.get(Integer.parseInt(element.getAttribute("data-number")));
        float wide = (float) width / dotsPerPixel;
        float tall = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, wide, tall, graphics -> painting.draw(graphics, wide, tall));
        return Map.of();
    }
}
