package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Dot;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The library's own objects for band, line and dots. A series a run: the library itself would draw across a gap. */
record LineParts(Lines lines) {
    /** A week without neighbours is a short dash on its middle day. */
    private static final double HALF_DASH = 1.5 * 24 * 60 * 60 * 1000;

    YIntervalSeriesCollection runs() {
        var runs = new YIntervalSeriesCollection();
        for (int k = 0; k < lines.runs().size(); k++) {
            var series = new YIntervalSeries(k);
            List<LinePoint> run = lines.runs().get(k);
            if (run.size() == 1) {
                add(series, run.getFirst(), -HALF_DASH);
                add(series, run.getFirst(), HALF_DASH);
            } else {
                run.forEach(point -> add(series, point, 0));
            }
            runs.addSeries(series);
        }
        return runs;
    }

    private static void add(YIntervalSeries series, LinePoint point, double shift) {
        series.add(noon(point.day()) + shift, point.mid(), point.low(), point.high());
    }

    XYSeriesCollection dotSeries() {
        var series = new XYSeries(0, false, true);
        for (Dot dot : lines.dots()) {
            series.add(noon(dot.day()), dot.value());
        }
        var dots = new XYSeriesCollection();
        dots.addSeries(series);
        return dots;
    }

    private static double noon(LocalDate day) {
        return DayAxis.noon(day);
    }

    /** The area only, opaque: its lines are drawn after the dots. */
    DeviationRenderer band() {
        var band = new DeviationRenderer(false, false);
        band.setAlpha(1);
        plain(band);
        for (int k = 0; k < lines.runs().size(); k++) {
            band.setSeriesFillPaint(k, pair().area().color());
            band.setSeriesPaint(k, pair().area().color());
        }
        return band;
    }

    XYLineAndShapeRenderer line() {
        var line = new XYLineAndShapeRenderer(true, false);
        plain(line);
        line.setDrawSeriesLineAsPath(true);
        for (int k = 0; k < lines.runs().size(); k++) {
            line.setSeriesPaint(k, pair().line().color());
            line.setSeriesStroke(k, ChartLook.TREND);
        }
        return line;
    }

    DotRenderer dots() {
        return new DotRenderer(pair(), lines.size());
    }

    private static void plain(AbstractXYItemRenderer renderer) {
        renderer.setDefaultCreateEntities(false);
        renderer.setDefaultSeriesVisibleInLegend(false);
    }

    private ChartLook.Pair pair() {
        return ChartLook.of(lines.role());
    }

    KeyRow key(ChartLook look) {
        KeyRow.Swatch line = (g2, space) -> {
            g2.setPaint(pair().line().color());
            g2.setStroke(ChartLook.TREND);
            g2.draw(new Line2D.Double(
                    space.getMinX() + 1, space.getCenterY(), space.getMaxX() - 1, space.getCenterY()));
        };
        KeyRow.Swatch band = (g2, space) -> {
            g2.setPaint(pair().area().color());
            g2.fill(new Rectangle2D.Double(space.getX(), space.getY(), space.getWidth(), space.getHeight()));
        };
        KeyRow.Swatch dot = (g2, space) -> DotRenderer.ring(g2, pair(), space.getCenterX(), space.getCenterY());
        return new KeyRow(
                look,
                List.of(
                        new KeyRow.Item(dot, lines.key().dots()),
                        new KeyRow.Item(line, lines.key().line()),
                        new KeyRow.Item(band, lines.key().band())));
    }
}
