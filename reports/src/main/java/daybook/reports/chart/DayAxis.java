package daybook.reports.chart;

import daybook.reports.block.ChartSpec.DayTick;
import daybook.reports.block.ChartSpec.Days;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Days along the bottom, labelled where the chart says so: neither zone, locale nor tick unit of the machine has a say. */
final class DayAxis extends DateAxis {
    private static final long serialVersionUID = 1L;
    private static final long DAY = 24 * 60 * 60 * 1000L;
    /** Room for half a dot at either end. */
    private static final double MARGIN = .008;

    private final transient List<DayTick> ticks;

    DayAxis(Days days, ChartLook look) {
        super(null, TimeZone.getTimeZone("UTC"), Locale.ROOT);
        this.ticks = days.ticks();
        look.dress(this);
        double from = start(days.from());
        double to = start(days.to()) + DAY;
        double room = (to - from) * MARGIN;
        setRange(new Date((long) (from - room)), new Date((long) (to + room)));
        setAutoRange(false);
    }

    static double start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    static double noon(LocalDate day) {
        return start(day) + DAY / 2.0;
    }

    static double end(LocalDate day) {
        return start(day) + DAY;
    }

    /** A label that would touch the one before it or the edge is left out. */
    @Override
    public List<DateTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var kept = new ArrayList<DateTick>();
        double taken = Double.NEGATIVE_INFINITY;
        for (DayTick tick : ticks) {
            double x = valueToJava2D(noon(tick.day()), area, edge);
            double half = Typeface.width(getTickLabelFont(), tick.label()) / 2;
            boolean fits = x - half > taken + 6 && x + half < area.getMaxX() + 10;
            if (fits) {
                kept.add(new DateTick(
                        new Date((long) noon(tick.day())), tick.label(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
                taken = x + half;
            }
        }
        return kept;
    }
}
