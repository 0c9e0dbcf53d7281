package daybook.core.word;

import java.util.Optional;

/** How carefully one had to tread, 0 to 3. The card's "walked on eggshells" is 2 or more. */
public enum Eggshells implements Coded {
    SPOKE_FREELY("spoke-freely"),
    A_LITTLE_CAREFUL("a-little-careful"),
    WEIGHED_MY_WORDS("weighed-my-words"),
    SILENCED_MYSELF("silenced-myself");

    private final String code;

    Eggshells(String code) {
        this.code = code;
    }

    /** @return 0 to 3 */
    public int level() {
        return ordinal();
    }

    @Override
    public String code() {
        return code;
    }

    /** Weighed my words or silenced myself. */
    public boolean walked() {
        return level() >= 2;
    }

    /** @return the word for a level, or empty outside 0 to 3 */
    public static Optional<Eggshells> ofLevel(int level) {
        return level < 0 || level > 3 ? Optional.empty() : Optional.of(values()[level]);
    }
}
