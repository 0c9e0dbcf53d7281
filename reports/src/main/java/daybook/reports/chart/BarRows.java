package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Role;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars that lie in rows, without a value axis: numbers stand at their ends.
 *
 * @param roles of the counts of a row
 */
record BarRows(ChartLook look, List<Role> roles, List<Row> rows) {
    /** One time is never wider than this: three times must not look like thirty. */
    private static final double WIDEST = 54;

    private static final float WIDEST_LABEL = .4f;

    /** @return whether a label of a drawing this wide goes on in a second line */
    static boolean breaks(ChartLook look, String label, double width) {
        return Typeface.width(look.text(), label) > width * WIDEST_LABEL;
    }

    record Row(String label, List<Integer> counts) {
        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param width of all
     * @param right kept free for what stands at the ends of the bars
     * @param least the values reach at least this far
     */
    CategoryPlot plot(double width, double right, double least) {
        double labels = rows.stream()
                .mapToDouble(row -> Math.min(Typeface.width(look.text(), row.label()), width * WIDEST_LABEL))
                .max()
                .orElse(0);
        double longest =
                Math.max(least, rows.stream().mapToInt(Row::total).max().orElse(1));
        double room = Math.max(Math.max(longest, 1), (width - labels - 12 - right) / WIDEST);
        var plot = new CategoryPlot(data(), names(), values(room), bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(0, 0, 0, right));
        return plot;
    }

    private DefaultCategoryDataset data() {
        var data = new DefaultCategoryDataset();
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            for (int role = 0; role < roles.size(); role++) {
                data.addValue(row.counts().get(role), Integer.valueOf(role), new RowKey(k, row.label()));
            }
        }
        return data;
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

    private CategoryAxis names() {
        var axis = new CategoryAxis();
        look.dress(axis);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(.28);
        axis.setMaximumCategoryLabelWidthRatio(WIDEST_LABEL);
        axis.setMaximumCategoryLabelLines(2);
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
        bars.setBarPainter(new RoleBars(roles));
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultCreateEntities(false);
        return bars;
    }
}
