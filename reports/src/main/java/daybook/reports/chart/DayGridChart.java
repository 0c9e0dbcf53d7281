package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.GridRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Days as boxes in rows: a month, a year, the hours of a week. */
final class DayGridChart implements Painting {
    private static final int FEW_ROWS = 6;
    /** More columns than this have room for no number. */
    private static final int FEW_COLUMNS = 14;

    private final DayGrid spec;
    private final ChartLook look;
    private final KeyRow key;
    private final Boxes boxes;
    private final List<Cell> cells;
    private final List<Hit> hits = new ArrayList<>();

    DayGridChart(DayGrid spec, ChartLook look) {
        this.spec = spec;
        this.look = look;
        this.boxes = new Boxes(look);
        this.cells = spec.rows().stream().flatMap(row -> row.cells().stream()).toList();
        this.key = new KeyRow(
                look,
                spec.key().stream()
                        .map(named -> new KeyRow.Item((g2, space) -> boxes.draw(g2, named.cell(), space), named.name()))
                        .toList());
    }

    @Override
    public double height(double width) {
        return key.height(width) + look.em() + 10 + row() * spec.rows().size();
    }

    private double row() {
        if (spec.columns().size() > FEW_COLUMNS) {
            return look.em() * 1.55;
        }
        return spec.rows().size() <= FEW_ROWS ? look.em() * 2.7 : look.em() * 2;
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
        Rectangle2D area = info.getPlotInfo().getDataArea();
        hits.clear();
        for (int row = 0; row < spec.rows().size(); row++) {
            List<Cell> inRow = spec.rows().get(row).cells();
            for (int column = 0; column < inRow.size(); column++) {
                String words = inRow.get(column).words();
                if (!words.isEmpty()) {
                    hits.add(new Hit(
                            CellRenderer.space(area, plot.getDomainAxis(), plot.getRangeAxis(), column + .5, row + .5),
                            words));
                }
            }
        }
    }

    private XYPlot plot() {
        var places = new XYSeries(0, false, true);
        for (int row = 0; row < spec.rows().size(); row++) {
            for (int column = 0; column < spec.rows().get(row).cells().size(); column++) {
                places.add(column + .5, row + .5);
            }
        }
        var plot = ChartLook.bare(new XYPlot(
                new XYSeriesCollection(places),
                WordAxis.places(spec.columns(), false, look),
                WordAxis.places(spec.rows().stream().map(GridRow::label).toList(), true, look),
                new CellRenderer(cells, boxes)));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setInsets(new RectangleInsets(0, 0, 1, 2));
        return plot;
    }
}
