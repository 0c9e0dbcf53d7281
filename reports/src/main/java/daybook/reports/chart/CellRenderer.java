package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Cell;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** Boxes a little apart, an unknown one outlined: the library's own bleed into each other and colour what is not there. */
final class CellRenderer extends XYBlockRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<Cell> cells;
    private final transient Boxes boxes;

    /** @param cells in the order of the items of the one series */
    CellRenderer(List<Cell> cells, Boxes boxes) {
        this.cells = cells;
        this.boxes = boxes;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis columns,
            ValueAxis rows,
            XYDataset places,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        boxes.draw(
                g2,
                cells.get(item),
                space(area, columns, rows, places.getXValue(series, item), places.getYValue(series, item)));
    }

    static Rectangle2D space(Rectangle2D area, ValueAxis columns, ValueAxis rows, double column, double row) {
        double left = columns.valueToJava2D(column - .5, area, RectangleEdge.TOP);
        double right = columns.valueToJava2D(column + .5, area, RectangleEdge.TOP);
        double top = rows.valueToJava2D(row - .5, area, RectangleEdge.LEFT);
        double bottom = rows.valueToJava2D(row + .5, area, RectangleEdge.LEFT);
        return new Rectangle2D.Double(left + 1, top + 1, right - left - 2, bottom - top - 2);
    }
}
