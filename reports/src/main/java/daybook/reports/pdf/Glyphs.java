package daybook.reports.pdf;

import daybook.reports.font.FontFile;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a text looks like in the typefaces at hand. Letters none of them has are named, else the renderer prints "#" without a
 * word; what turns a line round or is never seen is left out.
 */
final class Glyphs {
    private final PdfFonts fonts;
    private final String missing;
    private final Set<FontFile> needed = EnumSet.noneOf(FontFile.class);

    /** @param missing printed in place of letters that cannot be */
    Glyphs(PdfFonts fonts, String missing) {
        this.fonts = fonts;
        this.missing = missing;
    }

    /** @return the faces that some cleaned text needs beside the usual ones */
    Set<FontFile> needed() {
        return needed;
    }

    String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder();
        boolean inGap = false;
        for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
            int letter = composed.codePointAt(at);
            if (unseen(letter)) {
                continue;
            }
            boolean printable = printable(letter);
            if (printable) {
                out.appendCodePoint(letter);
            } else if (!inGap) {
                out.append(missing);
            }
            inGap = !printable;
        }
        return out.toString();
    }

    /** @return whether the first letter that has a direction runs from right to left */
    static boolean rightToLeft(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return !bidi.baseIsLeftToRight();
    }

    private boolean printable(int letter) {
        if (letter == '\n' || fonts.has(FontFile.SANS, letter)) {
            return true;
        }
        for (FontFile other : Set.of(FontFile.EMOJI, FontFile.HEBREW)) {
            if (fonts.has(other, letter)) {
                needed.add(other);
                return true;
            }
        }
        return false;
    }

    /** Controls, formats such as embedding and override, joiners, variation selectors, soft hyphens. */
    private static boolean unseen(int letter) {
        boolean variation = letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
        return variation
                || letter != '\n' && Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
