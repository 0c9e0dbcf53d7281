package daybook.core.word;

/**
 * Anything the writer typed: an alias, a note, a boundary's script. Prints its length only, so that no log, exception or
 * debugger line ever shows it; whoever may show it asks for {@link #text()}.
 *
 * @param text as typed, line ends as LF; at most {@value #LONGEST} UTF-16 units; never blank
 */
public record OwnWords(String text) implements Comparable<OwnWords> {
    public static final int LONGEST = 20_000;

    /** @throws IllegalArgumentException if blank or longer than {@value #LONGEST}: forms check first, this is a bug */
    public OwnWords {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("own words of length " + text.length());
        }
    }

    @Override
    public int compareTo(OwnWords other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return "OwnWords[" + text.length() + "]";
    }
}
