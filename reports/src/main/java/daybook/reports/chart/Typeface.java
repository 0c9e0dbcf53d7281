package daybook.reports.chart;

import daybook.reports.font.FontFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two faces of words in drawings, from the jar: nothing depends on what a machine has installed. */
final class Typeface {
    static final Font TEXT = load(FontFile.SANS);
    static final Font STRONG = load(FontFile.SANS_STRONG);

    private static final FontRenderContext RULER = new FontRenderContext(new AffineTransform(), true, true);

    private Typeface() {}

    static double width(Font font, String words) {
        return font.getStringBounds(words, RULER).getWidth();
    }

    private static Font load(FontFile file) {
        try (InputStream in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("not a typeface: " + file, broken);
        }
    }
}
