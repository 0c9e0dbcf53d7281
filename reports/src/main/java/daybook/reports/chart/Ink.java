package daybook.reports.chart;

import java.awt.Color;

/**
 * The colours a drawing may use, one value a token and none pure black or white: on paper the value is printed, on a page the
 * token stands in its place.
 */
public enum Ink {
    INK("--ink", 0x2A2521),
    INK_2("--ink-2", 0x5E554B),
    EDGE("--edge", 0x8A7D6E),
    LINE("--line", 0xE3D9CA),
    PAPER("--paper", 0xFFFFFE),
    PERIOD("--period", 0xF6F1E9),
    PINE("--pine", 0x2C5D50),
    PINE_TINT("--pine-tint", 0xDDE9E2),
    OCHRE("--ochre", 0xA66F12),
    CLAY("--clay", 0xA4472A),
    DUSK("--dusk", 0x47618C),
    DUSK_TINT("--dusk-tint", 0xE1E7F1);

    private final String token;
    private final Color color;

    Ink(String token, int rgb) {
        this.token = token;
        this.color = new Color(rgb);
    }

    /** @return name of the page's own property */
    public String token() {
        return token;
    }

    public Color color() {
        return color;
    }
}
