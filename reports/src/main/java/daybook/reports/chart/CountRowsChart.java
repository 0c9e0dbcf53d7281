package daybook.reports.chart;

import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.ChartSpec.Role;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Times something was there, with a tick where it lay before. */
final class CountRowsChart implements Painting {
    private static final Stroke TICK = new BasicStroke(1.8f);

    private final CountRows spec;
    private final ChartLook look;
    private final KeyRow key;
    private final List<Hit> hits = new ArrayList<>();

    CountRowsChart(CountRows spec, ChartLook look) {
        this.spec = spec;
        this.look = look;
        this.key = new KeyRow(
                look,
                List.of(
                        new KeyRow.Item((g2, space) -> Shapes.bar(g2, Role.COUNT, space), spec.bar()),
                        new KeyRow.Item((g2, space) -> tick(g2, space.getCenterX(), space.getCenterY()), spec.tick())));
    }

    @Override
    public double height(double width) {
        return key.height(width) + row(width) * spec.rows().size() + 2;
    }

    /** Higher where a label takes two lines. */
    private double row(double width) {
        boolean breaks = spec.rows().stream().anyMatch(row -> BarRows.breaks(look, row.label(), width));
        return breaks ? look.em() * 3 : look.row();
    }

    @Override
    public List<Hit> hits() {
        return List.copyOf(hits);
    }

    @Override
    public void draw(Graphics2D g2, double width, double height) {
        key.draw(g2, width);
        double top = key.height(width);
        CategoryPlot plot = plot(width);
        var info = new ChartRenderingInfo(null);
        look.dressed(plot).draw(g2, new Rectangle2D.Double(0, top, width, height - top), null, info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        hits.clear();
        for (int k = 0; k < spec.rows().size(); k++) {
            CountRow row = spec.rows().get(k);
            double y = plot.getDomainAxis().getCategoryMiddle(k, spec.rows().size(), area, RectangleEdge.LEFT);
            double end = plot.getRangeAxis().valueToJava2D(row.count(), area, RectangleEdge.BOTTOM);
            Double before = row.before();
            if (before != null) {
                double x = plot.getRangeAxis().valueToJava2D(before, area, RectangleEdge.BOTTOM);
                tick(g2, x, y);
                end = Math.max(end, x);
            }
            ChartLook.words(g2, row.beside(), end + 7, y, look.strong(), Ink.INK);
            hits.add(new Hit(new Rectangle2D.Double(0, y - row(width) / 2, width, row(width)), row.words()));
        }
    }

    /** Dark with a light edge, so that it is seen on the bar and beside it. */
    private void tick(Graphics2D g2, double x, double y) {
        double half = look.row() * .36;
        g2.setStroke(new BasicStroke(4));
        g2.setPaint(Ink.PAPER.color());
        g2.draw(new Line2D.Double(x, y - half, x, y + half));
        g2.setStroke(TICK);
        g2.setPaint(Ink.INK.color());
        g2.draw(new Line2D.Double(x, y - half, x, y + half));
    }

    private CategoryPlot plot(double width) {
        double beside = spec.rows().stream()
                .mapToDouble(row -> Typeface.width(look.strong(), row.beside()))
                .max()
                .orElse(0);
        double furthest = spec.rows().stream()
                .flatMapToDouble(row -> row.before() == null ? DoubleStream.empty() : DoubleStream.of(row.before()))
                .max()
                .orElse(1);
        List<BarRows.Row> rows = spec.rows().stream()
                .map(row -> new BarRows.Row(row.label(), List.of(row.count())))
                .toList();
        return new BarRows(look, List.of(Role.COUNT), rows).plot(width, beside + 12, furthest);
    }
}
