package daybook.reports.chart;

import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.Shade;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws a box of a grid, also where it stands in the key. */
record Boxes(ChartLook look) {
    private static final double ROOM = 3;

    void draw(Graphics2D g2, Cell cell, Rectangle2D space) {
        switch (cell) {
            case Cell.Outside ignored -> {}
            case Cell.Unknown(String corner, var ignored) -> {
                outline(g2, space);
                corner(g2, corner, space, Ink.INK_2);
            }
            case Cell.Quiet(String corner, var ignored) -> {
                outline(g2, space);
                corner(g2, corner, space, Ink.INK_2);
                dash(g2, space, !corner.isEmpty());
            }
            case Cell.Written(String corner, var ignored) -> {
                outline(g2, space);
                corner(g2, corner, space, Ink.INK_2);
                point(g2, space, !corner.isEmpty());
            }
            case Cell.Value(Shade shade, String corner, String number, var ignored) -> {
                g2.setPaint(of(shade).area().color());
                g2.fill(round(space, 0));
                corner(g2, corner, space, of(shade).line());
                number(g2, number, space, of(shade).line());
            }
        }
    }

    private static ChartLook.Pair of(Shade shade) {
        return switch (shade) {
            case M3 -> new ChartLook.Pair(Ink.ON_M3, Ink.STEP_M3);
            case M2 -> new ChartLook.Pair(Ink.ON_M2, Ink.STEP_M2);
            case M1 -> new ChartLook.Pair(Ink.ON_M1, Ink.STEP_M1);
            case ZERO -> new ChartLook.Pair(Ink.ON_0, Ink.STEP_0);
            case P1 -> new ChartLook.Pair(Ink.ON_P1, Ink.STEP_P1);
            case P2 -> new ChartLook.Pair(Ink.ON_P2, Ink.STEP_P2);
            case P3 -> new ChartLook.Pair(Ink.ON_P3, Ink.STEP_P3);
        };
    }

    private static RoundRectangle2D round(Rectangle2D space, double inset) {
        return new RoundRectangle2D.Double(
                space.getX() + inset,
                space.getY() + inset,
                Math.max(0, space.getWidth() - 2 * inset),
                Math.max(0, space.getHeight() - 2 * inset),
                3,
                3);
    }

    private static void outline(Graphics2D g2, Rectangle2D space) {
        g2.setPaint(Ink.LINE.color());
        g2.setStroke(ChartLook.OUTLINE);
        g2.draw(round(space, .5));
    }

    /** The day on the left, above the number where there is room for both. */
    private void corner(Graphics2D g2, String corner, Rectangle2D space, Ink ink) {
        if (!corner.isEmpty()) {
            double y = high(space) ? space.getMinY() + look.em() * .7 : space.getCenterY();
            ChartLook.words(g2, corner, space.getMinX() + ROOM, y, look.text(), ink);
        }
    }

    private void number(Graphics2D g2, String number, Rectangle2D space, Ink ink) {
        if (!number.isEmpty()) {
            double x = space.getMaxX() - ROOM - Typeface.width(look.strong(), number);
            double y = high(space) ? space.getMaxY() - look.em() * .7 : space.getCenterY();
            ChartLook.words(g2, number, x, y, look.strong(), ink);
        }
    }

    private boolean high(Rectangle2D space) {
        return space.getHeight() >= look.em() * 2.3;
    }

    private void dash(Graphics2D g2, Rectangle2D space, boolean right) {
        double half = Math.min(3, space.getWidth() / 3);
        double x = right ? space.getMaxX() - ROOM - half : space.getCenterX();
        double y = right && high(space) ? space.getMaxY() - look.em() * .7 : space.getCenterY();
        g2.setPaint(Ink.INK_2.color());
        g2.setStroke(ChartLook.OUTLINE);
        g2.draw(new Line2D.Double(x - half, y, x + half, y));
    }

    private void point(Graphics2D g2, Rectangle2D space, boolean right) {
        double r = Math.min(1.6, space.getWidth() / 4);
        double x = right ? space.getMaxX() - ROOM - 3 : space.getCenterX();
        double y = right && high(space) ? space.getMaxY() - look.em() * .7 : space.getCenterY();
        g2.setPaint(Ink.INK_2.color());
        g2.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
}
