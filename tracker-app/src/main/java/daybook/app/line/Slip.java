package daybook.app.line;

import java.util.List;

/**
 * A word that could not be taken, and what may have been meant.
 *
 * @param key of the sentence; {0} is the word, {1} the near ones
 */
public record Slip(String key, String word, List<String> near) {
    public Slip {
        near = List.copyOf(near);
    }

    /** @return the code of the problem it is for other programs */
    public String code() {
        return key.replace('.', '-');
    }

    static Slip of(String key, String word) {
        return new Slip(key, word, List.of());
    }
}
