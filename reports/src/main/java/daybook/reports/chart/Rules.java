package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Tick;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Upright or level lines to read by, behind everything. */
final class Rules extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient List<Tick> ticks;
    private final boolean upright;

    Rules(List<Tick> ticks, boolean upright) {
        this.ticks = ticks;
        this.upright = upright;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis along,
            ValueAxis up,
            int renderer,
            PlotRenderingInfo info) {
        g2.setStroke(ChartLook.HAIR);
        for (Tick tick : ticks) {
            g2.setPaint((tick.base() ? Ink.EDGE : Ink.LINE).color());
            if (upright) {
                double x = along.valueToJava2D(tick.value(), area, RectangleEdge.BOTTOM);
                g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            } else {
                double y = up.valueToJava2D(tick.value(), area, RectangleEdge.LEFT);
                g2.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
            }
        }
    }
}
