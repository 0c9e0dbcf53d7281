package daybook.reports.chart;

import daybook.reports.block.ChartSpec;
import java.awt.Graphics2D;
import java.util.List;

/** A chart ready to be drawn at any width; all that the writers see of it. Lengths are CSS pixels. */
public interface Painting {

    /** @return the height it wants at this width */
    double height(double width);

    void draw(Graphics2D g2, double width, double height);

    /** @return what can be pointed at, as last drawn */
    List<Hit> hits();

    static Painting of(ChartSpec spec, ChartLook look) {
        return switch (spec) {
            case ChartSpec.Lines lines -> new LinesChart(lines, look);
            case ChartSpec.StackedRows rows -> new StackedRowsChart(rows, look);
            case ChartSpec.DayGrid grid -> new DayGridChart(grid, look);
            case ChartSpec.CountRows rows -> new CountRowsChart(rows, look);
            case ChartSpec.IntervalRows rows -> new IntervalRowsChart(rows, look);
            case ChartSpec.EventStrip strip -> new EventStripChart(strip, look);
        };
    }
}
