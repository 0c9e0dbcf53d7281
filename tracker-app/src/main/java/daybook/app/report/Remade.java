package daybook.app.report;

import java.util.Locale;

/** What a report that is made again is to the one that was issued. */
public enum Remade {
    SAME,
    /** An earlier layout drew it: the same figures, drawn anew. */
    NEWER_LOOK,
    /** Neither: what it was made from can no longer all be read, or is counted otherwise. */
    OTHER_BYTES;

    /** @return the word it travels under */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that {@link #code} never gave */
    public static Remade of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
