package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Role;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Solid, hatched, striped, hollow, and a diamond: five shapes that stay apart without any colour. Bars and their key are drawn by
 * the same hand. Lines are cut to the bar by arithmetic: a texture would become a picture, a clip an id for each bar.
 */
final class Shapes {
    static final double DOT = 2.5;

    private static final Stroke HATCH = new BasicStroke(1f);
    private static final Stroke STRIPE = new BasicStroke(1.5f);
    private static final double STEP = 5.5;

    private Shapes() {}

    static void bar(Graphics2D g2, Role role, Rectangle2D space) {
        switch (role) {
            case HELD_WOBBLE, A_LITTLE_CAREFUL, BACK_LATE -> {
                outlined(g2, role, space);
                hatch(g2, space);
            }
            case NOT_COUNTED, SPOKE_FREELY, STILL_AWAY -> outlined(g2, role, space);
            case GAVE_WAY, WEIGHED_WORDS, CLOSED_WITHOUT_RETURN -> {
                filled(g2, role, space, 0);
                stripes(g2, role, space);
            }
            case HELD_STEADY, STEADINESS, FELT, MEASURE, SILENCED, BACK_ON_TIME, COUNT -> filled(g2, role, space, 0);
            case THEY_CROSSED -> diamond(g2, space.getCenterX(), space.getCenterY());
        }
    }

    static void diamond(Graphics2D g2, double x, double y) {
        var shape = new Path2D.Double();
        shape.moveTo(x, y - 4.5);
        shape.lineTo(x + 4.5, y);
        shape.lineTo(x, y + 4.5);
        shape.lineTo(x - 4.5, y);
        shape.closePath();
        g2.setPaint(Ink.CLAY.color());
        g2.fill(shape);
    }

    private static RoundRectangle2D filled(Graphics2D g2, Role role, Rectangle2D space, double inset) {
        var shape = new RoundRectangle2D.Double(
                space.getX() + inset,
                space.getY() + inset,
                Math.max(0, space.getWidth() - 2 * inset),
                Math.max(0, space.getHeight() - 2 * inset),
                4,
                4);
        g2.setPaint(ChartLook.of(role).area().color());
        g2.fill(shape);
        return shape;
    }

    private static void outlined(Graphics2D g2, Role role, Rectangle2D space) {
        RoundRectangle2D shape = filled(g2, role, space, .55);
        g2.setPaint(ChartLook.of(role).line().color());
        g2.setStroke(ChartLook.OUTLINE);
        g2.draw(shape);
    }

    private static void hatch(Graphics2D g2, Rectangle2D space) {
        var lines = new Path2D.Double();
        double left = space.getMinX() + 1;
        double right = space.getMaxX() - 1;
        double top = space.getMinY() + 1;
        double tall = space.getHeight() - 2;
        for (double at = left + STEP; at < right + tall; at += STEP) {
            double x1 = Math.min(at, right);
            double x2 = Math.max(at - tall, left);
            if (x1 - x2 > 1.5) {
                lines.moveTo(x1, top + at - x1);
                lines.lineTo(x2, top + at - x2);
            }
        }
        g2.setStroke(HATCH);
        g2.draw(lines);
    }

    private static void stripes(Graphics2D g2, Role role, Rectangle2D space) {
        var lines = new Path2D.Double();
        for (int k = 1; k <= 2; k++) {
            double y = space.getMinY() + k * space.getHeight() / 3;
            lines.moveTo(space.getMinX(), y);
            lines.lineTo(space.getMaxX(), y);
        }
        g2.setPaint(ChartLook.of(role).line().color());
        g2.setStroke(STRIPE);
        g2.draw(lines);
    }
}
