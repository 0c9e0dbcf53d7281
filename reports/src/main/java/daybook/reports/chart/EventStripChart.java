package daybook.reports.chart;

import daybook.reports.block.ChartSpec.EventStrip;
import daybook.reports.block.ChartSpec.StripRow;
import daybook.reports.block.ChartSpec.Tick;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** When things happened over days: a row and a shape a kind. */
final class EventStripChart implements Painting {
    private static final double R = 4;

    private final EventStrip spec;
    private final ChartLook look;
    private final List<Hit> hits = new ArrayList<>();

    EventStripChart(EventStrip spec, ChartLook look) {
        this.spec = spec;
        this.look = look;
    }

    @Override
    public double height(double width) {
        return look.row() * spec.rows().size() + look.em() + 14;
    }

    @Override
    public List<Hit> hits() {
        return List.copyOf(hits);
    }

    @Override
    public void draw(Graphics2D g2, double width, double height) {
        XYPlot plot = plot();
        var info = new ChartRenderingInfo(null);
        look.dressed(plot).draw(g2, new Rectangle2D.Double(0, 0, width, height), null, info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        hits.clear();
        for (int k = 0; k < spec.rows().size(); k++) {
            StripRow row = spec.rows().get(k);
            double y = plot.getRangeAxis().valueToJava2D(k + .5, area, RectangleEdge.LEFT);
            for (int i = 0; i < row.days().size(); i++) {
                double x = plot.getDomainAxis()
                        .valueToJava2D(DayAxis.noon(row.days().get(i)), area, RectangleEdge.BOTTOM);
                hits.add(new Hit(
                        new Rectangle2D.Double(x - R - 2, y - R - 2, 2 * R + 4, 2 * R + 4),
                        row.words().get(i)));
            }
        }
    }

    private XYPlot plot() {
        var data = new XYSeriesCollection();
        var shapes = new XYLineAndShapeRenderer(false, true);
        shapes.setDefaultCreateEntities(false);
        for (int k = 0; k < spec.rows().size(); k++) {
            var series = new XYSeries(k, false, true);
            for (LocalDate day : spec.rows().get(k).days()) {
                series.add(DayAxis.noon(day), k + .5);
            }
            data.addSeries(series);
            shapes.setSeriesPaint(k, Ink.DUSK.color());
            shapes.setSeriesShape(k, shape(k));
        }
        var plot = ChartLook.bare(new XYPlot(
                data,
                new DayAxis(spec.days(), look),
                WordAxis.places(spec.rows().stream().map(StripRow::label).toList(), true, look),
                shapes));
        List<Tick> levels = IntStream.range(0, spec.rows().size())
                .mapToObj(k -> new Tick(k + .5, "", false))
                .toList();
        shapes.addAnnotation(new Rules(levels, false), Layer.BACKGROUND);
        plot.setInsets(new RectangleInsets(0, 0, 1, 10));
        return plot;
    }

    /** Round, square, pointing up, standing on its tip. */
    private static Shape shape(int row) {
        return switch (row % 4) {
            case 0 -> new Ellipse2D.Double(-R, -R, 2 * R, 2 * R);
            case 1 -> new Rectangle2D.Double(-R + .5, -R + .5, 2 * R - 1, 2 * R - 1);
            case 2 -> polygon(0, -R - .5, R + .5, R, -R - .5, R);
            default -> polygon(0, -R - .8, R + .8, 0, 0, R + .8, -R - .8, 0);
        };
    }

    private static Shape polygon(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int k = 2; k < corners.length; k += 2) {
            path.lineTo(corners[k], corners[k + 1]);
        }
        path.closePath();
        return path;
    }
}
