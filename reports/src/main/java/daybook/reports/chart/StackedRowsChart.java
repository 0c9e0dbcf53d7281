package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Counts in rows, split by role. How often they crossed stands at the right edge, apart from what the writer did. */
final class StackedRowsChart implements Painting {
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
        double beside = spec.rows().stream()
                .mapToDouble(row -> Typeface.width(look.strong(), row.beside()))
                .max()
                .orElse(0);
        double right = beside + 12 + (spec.crossedLabel().isEmpty() ? 0 : CROSSED);
        List<BarRows.Row> rows = spec.rows().stream()
                .map(row -> new BarRows.Row(row.label(), row.counts()))
                .toList();
        return new BarRows(look, spec.roles(), rows).plot(width, right, 1);
    }
}
