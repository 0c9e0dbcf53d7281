package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Role;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints each piece of a bar as its role looks, a little apart from the next. */
record RoleBars(List<Role> roles) implements BarPainter {
    private static final double APART = 1;

    @Override
    public void paintBar(
            Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        double wide = bar.getWidth() - 2 * APART;
        if (wide > 0) {
            Shapes.bar(
                    g2, roles.get(row), new Rectangle2D.Double(bar.getX() + APART, bar.getY(), wide, bar.getHeight()));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // no shadow in any look
    }
}
