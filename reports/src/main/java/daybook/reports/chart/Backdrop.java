package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Tick;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Behind everything: the report's own period, and over it the lines to read values by. The library's own order hides them. */
final class Backdrop extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient Lines lines;

    Backdrop(Lines lines) {
        this.lines = lines;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis days,
            ValueAxis values,
            int renderer,
            PlotRenderingInfo info) {
        tint(g2, area, days);
        g2.setStroke(ChartLook.HAIR);
        for (Tick tick : lines.scale().ticks()) {
            double y = values.valueToJava2D(tick.value(), area, RectangleEdge.LEFT);
            g2.setPaint((tick.base() ? Ink.EDGE : Ink.LINE).color());
            g2.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
    }

    private void tint(Graphics2D g2, Rectangle2D area, ValueAxis days) {
        var tint = lines.days().tint();
        if (tint != null) {
            double from = days.valueToJava2D(DayAxis.start(tint.from()), area, RectangleEdge.BOTTOM);
            double to = days.valueToJava2D(DayAxis.end(tint.to()), area, RectangleEdge.BOTTOM);
            g2.setPaint(Ink.PERIOD.color());
            g2.fill(new Rectangle2D.Double(from, area.getMinY(), to - from, area.getHeight()));
        }
    }
}
