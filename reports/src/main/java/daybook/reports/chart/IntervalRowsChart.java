package daybook.reports.chart;

import daybook.reports.block.ChartSpec.IntervalRow;
import daybook.reports.block.ChartSpec.IntervalRows;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** A middle with its range, a row each, over one scale. */
final class IntervalRowsChart implements Painting {
    private static final Stroke RANGE = new BasicStroke(2f);
    private static final double DOT = 3.4;

    private final IntervalRows spec;
    private final ChartLook look;
    private final KeyRow key;
    private final List<Hit> hits = new ArrayList<>();

    IntervalRowsChart(IntervalRows spec, ChartLook look) {
        this.spec = spec;
        this.look = look;
        this.key = new KeyRow(
                look, List.of(new KeyRow.Item(this::dot, spec.dot()), new KeyRow.Item(this::range, spec.range())));
    }

    private void dot(Graphics2D g2, Rectangle2D space) {
        g2.setPaint(ChartLook.of(spec.role()).line().color());
        g2.fill(new Ellipse2D.Double(space.getCenterX() - DOT, space.getCenterY() - DOT, 2 * DOT, 2 * DOT));
    }

    private void range(Graphics2D g2, Rectangle2D space) {
        g2.setPaint(ChartLook.of(spec.role()).line().color());
        g2.setStroke(RANGE);
        g2.draw(new Line2D.Double(space.getMinX(), space.getCenterY(), space.getMaxX(), space.getCenterY()));
    }

    @Override
    public double height(double width) {
        return key.height(width) + look.row() * spec.rows().size() + look.em() + 14;
    }

    @Override
    public List<Hit> hits() {
        return List.copyOf(hits);
    }

    @Override
    public void draw(Graphics2D g2, double width, double height) {
        key.draw(g2, width);
        double top = key.height(width);
        XYPlot plot = plot();
        var info = new ChartRenderingInfo(null);
        look.dressed(plot).draw(g2, new Rectangle2D.Double(0, top, width, height - top), null, info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        hits.clear();
        for (int k = 0; k < spec.rows().size(); k++) {
            double y = plot.getRangeAxis().valueToJava2D(k + .5, area, RectangleEdge.LEFT);
            hits.add(new Hit(
                    new Rectangle2D.Double(0, y - look.row() / 2, width, look.row()),
                    spec.rows().get(k).words()));
        }
    }

    private XYPlot plot() {
        var series = new XYIntervalSeries(0, false, true);
        for (int k = 0; k < spec.rows().size(); k++) {
            IntervalRow row = spec.rows().get(k);
            series.add(row.mid(), row.low(), row.high(), k + .5, k + .5, k + .5);
        }
        var data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        var plot = ChartLook.bare(new XYPlot(
                data,
                WordAxis.of(spec.scale(), look),
                WordAxis.places(spec.rows().stream().map(IntervalRow::label).toList(), true, look),
                ranges()));
        plot.getRenderer().addAnnotation(new Rules(spec.scale().ticks(), true), Layer.BACKGROUND);
        plot.setInsets(new RectangleInsets(0, 0, 1, 34));
        return plot;
    }

    private XYErrorRenderer ranges() {
        var ink = ChartLook.of(spec.role()).line().color();
        var ranges = new XYErrorRenderer();
        ranges.setDrawXError(true);
        ranges.setDrawYError(false);
        ranges.setCapLength(0);
        ranges.setErrorPaint(ink);
        ranges.setErrorStroke(RANGE);
        ranges.setSeriesPaint(0, ink);
        ranges.setSeriesShape(0, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        ranges.setDefaultCreateEntities(false);
        return ranges;
    }
}
