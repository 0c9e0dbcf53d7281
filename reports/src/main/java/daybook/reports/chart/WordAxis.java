package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Tick;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Values along any side, in the words and numbers the chart gives. */
final class WordAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private final transient List<Tick> ticks;

    private WordAxis(double low, double high, List<Tick> ticks, ChartLook look) {
        this.ticks = ticks;
        look.dress(this);
        setAutoRange(false);
        setRange(low, high);
    }

    static WordAxis of(Scale scale, ChartLook look) {
        return new WordAxis(scale.low(), scale.high(), scale.ticks(), look);
    }

    /** Rows or columns: each label in the middle of its place, the first row on top. */
    static WordAxis places(List<String> labels, boolean downwards, ChartLook look) {
        List<Tick> ticks = new ArrayList<>();
        for (int k = 0; k < labels.size(); k++) {
            ticks.add(new Tick(k + .5, labels.get(k), false));
        }
        var axis = new WordAxis(0, labels.size(), ticks, look);
        axis.setInverted(downwards);
        return axis;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = anchor(edge);
        List<Tick> shown = edge == RectangleEdge.LEFT ? ticks : roomy(area, edge);
        return shown.stream()
                .map(tick -> new NumberTick(tick.value(), tick.label(), anchor, anchor, 0))
                .toList();
    }

    /** Side by side, labels that would touch are left out: those at the ends and the level to read by come first. */
    private List<Tick> roomy(Rectangle2D area, RectangleEdge edge) {
        List<Tick> byWeight = new ArrayList<>(
                ticks.stream().filter(tick -> !tick.label().isEmpty()).toList());
        byWeight.sort(Comparator.comparingInt(this::weight));
        List<Tick> kept = new ArrayList<>();
        for (Tick tick : byWeight) {
            if (kept.stream().noneMatch(other -> touch(tick, other, area, edge))) {
                kept.add(tick);
            }
        }
        return kept;
    }

    private int weight(Tick tick) {
        if (tick.base()) {
            return 0;
        }
        return tick.equals(ticks.getFirst()) || tick.equals(ticks.getLast()) ? 1 : 2;
    }

    private boolean touch(Tick one, Tick other, Rectangle2D area, RectangleEdge edge) {
        double apart = Math.abs(valueToJava2D(one.value(), area, edge) - valueToJava2D(other.value(), area, edge));
        return apart < (width(one) + width(other)) / 2 + 4;
    }

    private double width(Tick tick) {
        return Typeface.width(getTickLabelFont(), tick.label());
    }

    private static TextAnchor anchor(RectangleEdge edge) {
        if (edge == RectangleEdge.LEFT) {
            return TextAnchor.CENTER_RIGHT;
        }
        return edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
    }
}
