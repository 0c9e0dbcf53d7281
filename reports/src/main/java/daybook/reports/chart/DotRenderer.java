package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Size;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * A ring a value; a plain speck where the drawing is small. Drawn as true circles, which a page writes in a fifth of what the
 * library's own outline of one takes.
 */
final class DotRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final Stroke RING = new BasicStroke(.9f);
    private static final double SPECK = 1.4;
    private static final int CORNERS = 8;

    private final ChartLook.Pair pair;
    private final Size size;
    private final Path2D specks = new Path2D.Double(Path2D.WIND_NON_ZERO);

    DotRenderer(ChartLook.Pair pair, Size size) {
        this.pair = pair;
        this.size = size;
    }

    static void ring(Graphics2D g2, ChartLook.Pair pair, double x, double y) {
        Ellipse2D circle = circle(x, y, Shapes.DOT);
        g2.setPaint(pair.area().color());
        g2.fill(circle);
        g2.setPaint(pair.line().color());
        g2.setStroke(RING);
        g2.draw(circle);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** All specks are one shape of many corners: a file with twelve such drawings would else be mostly dots. */
    private void speck(Graphics2D g2, double x, double y, boolean last) {
        for (int k = 0; k < CORNERS; k++) {
            double turn = 2 * Math.PI * (k + .5) / CORNERS;
            double cornerX = x + SPECK * Math.cos(turn);
            double cornerY = y + SPECK * Math.sin(turn);
            if (k == 0) {
                specks.moveTo(cornerX, cornerY);
            } else {
                specks.lineTo(cornerX, cornerY);
            }
        }
        specks.closePath();
        if (last) {
            g2.setPaint(Ink.EDGE.color());
            g2.fill(specks);
            specks.reset();
        }
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis days,
            ValueAxis values,
            XYDataset dots,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double x = days.valueToJava2D(dots.getXValue(series, item), area, plot.getDomainAxisEdge());
        double y = values.valueToJava2D(dots.getYValue(series, item), area, plot.getRangeAxisEdge());
        switch (size) {
            case FULL, LOWER, LOWEST -> ring(g2, pair, x, y);
            case SMALL, TALL -> speck(g2, x, y, item == dots.getItemCount(series) - 1);
        }
    }
}
