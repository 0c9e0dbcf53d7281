package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Dot;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Mark;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A line with its band, and dots: steadiness, felt after, an own measure. */
final class LinesChart implements Painting {
    private final Lines lines;
    private final ChartLook look;
    private final KeyRow key;
    private final List<Hit> hits = new ArrayList<>();

    LinesChart(Lines lines, ChartLook look) {
        this.lines = lines;
        this.look = look;
        this.key = new LineParts(lines).key(look);
    }

    @Override
    public double height(double width) {
        return key.height(width) + marksRoom() + look.plot(lines.size());
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
        var place = new Place(plot, info.getPlotInfo().getDataArea());
        marks(g2, place);
        endLabel(g2, place);
        point(place);
    }

    private XYPlot plot() {
        var parts = new LineParts(lines);
        var plot = new XYPlot(
                parts.runs(), new DayAxis(lines.days(), look), WordAxis.of(lines.scale(), look), parts.band());
        plot.getRenderer().addAnnotation(new Backdrop(lines), Layer.BACKGROUND);
        plot.setDataset(1, parts.dotSeries());
        plot.setRenderer(1, parts.dots());
        plot.setDataset(2, parts.runs());
        plot.setRenderer(2, parts.line());
        ChartLook.bare(plot);
        plot.setInsets(new RectangleInsets(6 + marksRoom(), 0, 1, endRoom()));
        return plot;
    }

    private double marksRoom() {
        return lines.marks().isEmpty() ? 0 : look.em() + 2;
    }

    /** Wide enough for the last label on either axis. */
    private double endRoom() {
        return lines.endLabel().isEmpty() ? 10 : 14 + Typeface.width(look.strong(), lines.endLabel());
    }

    /** A letter above a dotted line; one that would touch its neighbour moves to the right. */
    private void marks(Graphics2D g2, Place place) {
        double taken = 0;
        for (Mark mark : lines.marks()) {
            double x = place.x(DayAxis.start(mark.day()));
            g2.setPaint(Ink.INK.color());
            g2.setStroke(ChartLook.MARK);
            g2.draw(new Line2D.Double(
                    x, place.area().getMinY() - 4, x, place.area().getMaxY()));
            double at = Math.max(x - Typeface.width(look.strong(), mark.letter()) / 2, taken);
            ChartLook.words(g2, mark.letter(), at, place.area().getMinY() - 5 - look.em() / 2, look.strong(), Ink.INK);
            taken = at + Typeface.width(look.strong(), mark.letter()) + 3;
        }
    }

    private void endLabel(Graphics2D g2, Place place) {
        if (!lines.endLabel().isEmpty() && !lines.runs().isEmpty()) {
            LinePoint last = lines.runs().getLast().getLast();
            double x = place.x(DayAxis.noon(last.day()));
            double y = place.y(last.mid());
            g2.setPaint(ChartLook.of(lines.role()).line().color());
            double r = Shapes.DOT + 1;
            g2.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            ChartLook.words(g2, lines.endLabel(), x + 8, y, look.strong(), Ink.INK);
        }
    }

    private void point(Place place) {
        hits.clear();
        for (Dot dot : lines.dots()) {
            hit(place, DayAxis.noon(dot.day()), dot.value(), dot.words());
        }
        for (List<LinePoint> run : lines.runs()) {
            run.forEach(at -> hit(place, DayAxis.noon(at.day()), at.mid(), at.words()));
        }
    }

    private void hit(Place place, double day, double value, String words) {
        if (!words.isEmpty()) {
            hits.add(new Hit(new Rectangle2D.Double(place.x(day) - 4, place.y(value) - 4, 8, 8), words));
        }
    }

    /** Where a day and a value lie, once the library has laid the axes out. */
    private record Place(XYPlot plot, Rectangle2D area) {
        double x(double day) {
            return plot.getDomainAxis().valueToJava2D(day, area, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
        }
    }
}
