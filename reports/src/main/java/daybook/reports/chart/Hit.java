package daybook.reports.chart;

import java.awt.geom.Rectangle2D;

/** A place in a drawing that says something when pointed at. */
public record Hit(Rectangle2D area, String words) {}
