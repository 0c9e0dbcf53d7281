package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Tick;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Values along the side, in the words and numbers the chart gives. */
final class WordAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private final transient List<Tick> ticks;

    WordAxis(Scale scale, ChartLook look) {
        this.ticks = scale.ticks();
        look.dress(this);
        setAutoRange(false);
        setRange(scale.low(), scale.high());
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks.stream()
                .map(tick ->
                        new NumberTick(tick.value(), tick.label(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0))
                .toList();
    }
}
