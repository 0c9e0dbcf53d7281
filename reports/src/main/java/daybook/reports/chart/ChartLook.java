package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Size;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** One look for every chart, on paper and on the page. Whatever the chart library would choose by itself is set here. */
public enum ChartLook {
    PRINT(11, 22.6, 194, 90, 208),
    SCREEN(13, 29, 236, 132, 132);

    static final Stroke HAIR = new BasicStroke(.6f);
    static final Stroke OUTLINE = new BasicStroke(1.1f);
    static final Stroke MARK =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1, 2}, 0);
    static final Stroke TREND = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final float size;
    private final double row;
    private final double full;
    private final double small;
    private final double tall;

    ChartLook(float size, double row, double full, double small, double tall) {
        this.size = size;
        this.row = row;
        this.full = full;
        this.small = small;
        this.tall = tall;
    }

    /** The ink of a role, and of the area that belongs to it. */
    record Pair(Ink line, Ink area) {}

    static Pair of(Role role) {
        return switch (role) {
            case STEADINESS -> new Pair(Ink.PINE, Ink.PINE_TINT);
            case FELT, MEASURE -> new Pair(Ink.DUSK, Ink.DUSK_TINT);
            case HELD_STEADY -> new Pair(Ink.PINE, Ink.PINE);
            case HELD_WOBBLE -> new Pair(Ink.PINE, Ink.PINE_TINT);
            case GAVE_WAY -> new Pair(Ink.PAPER, Ink.OCHRE);
            case NOT_COUNTED -> new Pair(Ink.INK_2, Ink.PAPER);
            case THEY_CROSSED -> new Pair(Ink.CLAY, Ink.CLAY);
            case SPOKE_FREELY, STILL_AWAY -> new Pair(Ink.INK_2, Ink.PAPER);
            case A_LITTLE_CAREFUL -> new Pair(Ink.DUSK, Ink.DUSK_TINT);
            case WEIGHED_WORDS -> new Pair(Ink.PAPER, Ink.STEP_P2);
            case SILENCED, COUNT -> new Pair(Ink.DUSK, Ink.DUSK);
            case BACK_ON_TIME -> new Pair(Ink.PINE, Ink.PINE);
            case BACK_LATE -> new Pair(Ink.PINE, Ink.PINE_TINT);
            case CLOSED_WITHOUT_RETURN -> new Pair(Ink.PAPER, Ink.EDGE);
        };
    }

    Font text() {
        return Typeface.TEXT.deriveFont(size);
    }

    Font strong() {
        return Typeface.STRONG.deriveFont(size);
    }

    double em() {
        return size;
    }

    double row() {
        return row;
    }

    double plot(Size of) {
        return switch (of) {
            case FULL -> full;
            case LOWER -> full * 159 / 194;
            case LOWEST -> full * 129 / 194;
            case SMALL -> small;
            case TALL -> tall;
        };
    }

    /** A plot with nothing on it but what is drawn. */
    static XYPlot bare(XYPlot plot) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    void dress(Axis axis) {
        axis.setTickLabelFont(text());
        axis.setTickLabelPaint(Ink.INK_2.color());
        axis.setLabel(null);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 6));
    }

    JFreeChart dressed(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage(null);
        var chart = new JFreeChart(null, text(), plot, false);
        chart.setTitle((TextTitle) null);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return chart;
    }

    /** Words that begin at x, with their middle at y. */
    static void words(Graphics2D g2, String words, double x, double y, Font font, Ink ink) {
        g2.setFont(font);
        g2.setPaint(ink.color());
        TextUtils.drawAlignedString(words, g2, (float) x, (float) y, TextAnchor.CENTER_LEFT);
    }
}
