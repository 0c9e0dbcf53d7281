package daybook.reports.month.breach;

import java.awt.Color;

/** A planted breach. */
public final class Draws {
    public static final Color RED = Color.RED;

    private Draws() {}
}
