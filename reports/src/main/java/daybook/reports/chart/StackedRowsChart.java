package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Counts in rows, split by role. How often they crossed stands at the right edge, apart from what the writer did. */
final class StackedRowsChart implements Painting {
    /** One time is never wider than this: three times must not look like thirty. */
    private static final double WIDEST = 54;

    private static final double CROSSED = 40;

    private final StackedRows spec;
    private final ChartLook look;
    private final KeyRow key;
    private final List<Hit> hits = new ArrayList<>();

    StackedRowsChart(StackedRows spec, ChartLook look) {
        this.spec = spec;
        this.look = look;
        this.key = new KeyRow(look, items(spec));
    }

    private static List<KeyRow.Item> items(StackedRows spec) {
        var items = new ArrayList<KeyRow.Item>();
        for (int k = 0; k < spec.roles().size(); k++) {
            Role role = spec.roles().get(k);
            items.add(new KeyRow.Item(
                    (g2, space) -> Shapes.bar(g2, role, space),
                    spec.roleLabels().get(k)));
        }
        items.add(new KeyRow.Item((g2, space) -> Shapes.bar(g2, Role.THEY_CROSSED, space), spec.crossedLabel()));
        return items;
    }

    @Override
    public double height(double width) {
        return key.height(width) + look.row() * spec.rows().size() + 2;
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
            StackedRow row = spec.rows().get(k);
            double y = plot.getDomainAxis().getCategoryMiddle(k, spec.rows().size(), area, RectangleEdge.LEFT);
            double end = plot.getRangeAxis().valueToJava2D(row.total(), area, RectangleEdge.BOTTOM);
            ChartLook.words(g2, row.beside(), end + 7, y, look.strong(), Ink.INK);
            crossed(g2, row, width, y);
            hits.add(new Hit(new Rectangle2D.Double(0, y - look.row() / 2, width, look.row()), row.words()));
        }
    }

    private void crossed(Graphics2D g2, StackedRow row, double width, double y) {
        if (!spec.crossedLabel().isEmpty()) {
            double x = width - CROSSED + 12;
            Shapes.diamond(g2, x, y);
            ChartLook.words(g2, String.valueOf(row.crossed()), x + 9, y, look.strong(), Ink.INK);
        }
    }

    private CategoryPlot plot(double width) {
        var data = new DefaultCategoryDataset();
        double labels = 0;
        double beside = 0;
        int longest = 1;
        for (int k = 0; k < spec.rows().size(); k++) {
            StackedRow row = spec.rows().get(k);
            for (int role = 0; role < spec.roles().size(); role++) {
                data.addValue(row.counts().get(role), Integer.valueOf(role), new RowKey(k, row.label()));
            }
            labels = Math.max(labels, Typeface.width(look.text(), row.label()));
            beside = Math.max(beside, Typeface.width(look.strong(), row.beside()));
            longest = Math.max(longest, row.total());
        }
        double right = beside + 12 + (spec.crossedLabel().isEmpty() ? 0 : CROSSED);
        double room = Math.max(longest, (width - labels - 12 - right) / WIDEST);
        var plot = new CategoryPlot(data, rows(), values(room), bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(0, 0, 0, right));
        return plot;
    }

    /** Two rows may carry one label. */
    private record RowKey(int at, String label) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            return Integer.compare(at, other.at);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private CategoryAxis rows() {
        var axis = new CategoryAxis();
        look.dress(axis);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(.28);
        axis.setMaximumCategoryLabelWidthRatio(.4f);
        axis.setTickLabelInsets(new RectangleInsets(0, 0, 0, 8));
        return axis;
    }

    private NumberAxis values(double room) {
        var axis = new NumberAxis();
        look.dress(axis);
        axis.setAutoRange(false);
        axis.setRange(0, room);
        axis.setVisible(false);
        return axis;
    }

    private StackedBarRenderer bars() {
        var bars = new StackedBarRenderer();
        bars.setBarPainter(new RoleBars(spec.roles()));
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultCreateEntities(false);
        return bars;
    }
}
