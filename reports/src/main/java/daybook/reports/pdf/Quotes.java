package daybook.reports.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * In the serif face the quotation marks ‘ and ’ share their shapes with two letters of other scripts, U+02BB and U+02BC, and a file
 * names a shape by the first character that has it: copied out of a file, "can’t" was no word. So those two are taken out of the
 * map from characters to shapes, in memory, before it is read; nothing else of the face changes.
 */
final class Quotes {
    private static final int FIRST = 0x2BB;
    private static final int LAST = 0x2BC;
    private static final int SEGMENTED = 12;
    private static final int GROUP = 12;
    private static final int GROUPS = 16;

    private final ByteBuffer font;

    private Quotes(ByteBuffer font) {
        this.font = font;
    }

    /** @param font the bytes of a typeface, changed in place */
    static byte[] first(byte[] font) {
        new Quotes(ByteBuffer.wrap(font)).mend();
        return font;
    }

    private void mend() {
        int cmap = table("cmap");
        Set<Integer> done = new HashSet<>();
        for (int k = 0; k < font.getShort(cmap + 2); k++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * k + 4);
            if (font.getShort(at) == SEGMENTED && done.add(at)) {
                take(at);
            }
        }
    }

    private int table(String name) {
        int tables = font.getShort(4);
        for (int k = 0; k < tables; k++) {
            int entry = 12 + 16 * k;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a typeface without " + name);
    }

    /** Groups are runs of characters with runs of shapes, in order; ours are cut off, or taken out as a whole. */
    private void take(int subtable) {
        int groups = font.getInt(subtable + GROUPS - 4);
        for (int k = groups - 1; k >= 0; k--) {
            int at = subtable + GROUPS + GROUP * k;
            int from = font.getInt(at);
            int to = font.getInt(at + 4);
            if (from >= FIRST && to <= LAST) {
                int rest = GROUP * (groups - k - 1);
                System.arraycopy(font.array(), at + GROUP, font.array(), at, rest);
                groups--;
            } else if (from < FIRST && to >= FIRST && to <= LAST) {
                font.putInt(at + 4, FIRST - 1);
            } else if (from >= FIRST && from <= LAST && to > LAST) {
                font.putInt(at, LAST + 1);
                font.putInt(at + 8, font.getInt(at + 8) + LAST + 1 - from);
            } else if (from < FIRST && to > LAST) {
                throw new IllegalStateException("a typeface whose map has another shape than expected");
            }
        }
        font.putInt(subtable + GROUPS - 4, groups);
    }
}
