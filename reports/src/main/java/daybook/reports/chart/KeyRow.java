package daybook.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What the shapes of a drawing mean, above it; goes on in a second row where the first is full. */
final class KeyRow {
    private static final double SWATCH = 18;
    private static final double GAP = 6;
    private static final double APART = 16;

    private final ChartLook look;
    private final List<Item> items;

    KeyRow(ChartLook look, List<Item> items) {
        this.look = look;
        this.items = items.stream().filter(item -> !item.words().isEmpty()).toList();
    }

    /** A shape and its name. */
    record Item(Swatch swatch, String words) {}

    /** Draws itself into the space given. */
    interface Swatch {
        void draw(Graphics2D g2, Rectangle2D space);
    }

    private record Placed(Item item, double x, double y) {}

    double height(double width) {
        List<Placed> placed = place(width);
        return placed.isEmpty() ? 0 : placed.getLast().y() + line() / 2 + 6;
    }

    void draw(Graphics2D g2, double width) {
        for (Placed one : place(width)) {
            double tall = look.em() - 1;
            one.item().swatch().draw(g2, new Rectangle2D.Double(one.x(), one.y() - tall / 2, SWATCH, tall));
            ChartLook.words(g2, one.item().words(), one.x() + SWATCH + GAP, one.y(), look.text(), Ink.INK_2);
        }
    }

    private List<Placed> place(double width) {
        var placed = new ArrayList<Placed>();
        double x = 0;
        double y = line() / 2;
        for (Item item : items) {
            double wide = SWATCH + GAP + Typeface.width(look.text(), item.words());
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line();
            }
            placed.add(new Placed(item, x, y));
            x += wide + APART;
        }
        return placed;
    }

    private double line() {
        return look.em() * 1.5;
    }
}
