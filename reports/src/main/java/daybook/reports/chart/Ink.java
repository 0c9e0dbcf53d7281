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
    DUSK_TINT("--dusk-tint", 0xE1E7F1),
    STEP_M3("--step-m3", 0x7A4A1E),
    STEP_M2("--step-m2", 0xB88A58),
    STEP_M1("--step-m1", 0xDCC3A3),
    STEP_0("--step-0", 0xF3EEE5),
    STEP_P1("--step-p1", 0xC1CFE3),
    STEP_P2("--step-p2", 0x85A0C8),
    STEP_P3("--step-p3", 0x3F5A87),
    ON_M3("--on-m3", 0xFFFFFD),
    ON_M2("--on-m2", 0x2A2520),
    ON_M1("--on-m1", 0x2A251F),
    ON_0("--on-0", 0x2A251E),
    ON_P1("--on-p1", 0x2A251D),
    ON_P2("--on-p2", 0x2A251C),
    ON_P3("--on-p3", 0xFFFFFB);

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
