package daybook.core.word;

import java.util.Optional;

/** How contact left somebody: seven steps in words, from -3 drained over 0 level to +3 restored. */
public enum Felt implements Coded {
    DRAINED(-3, "drained"),
    HEAVY(-2, "heavy"),
    UNEASY(-1, "uneasy"),
    LEVEL(0, "level"),
    OKAY(1, "okay"),
    LIGHT(2, "light"),
    RESTORED(3, "restored");

    private final int step;
    private final String code;

    Felt(int step, String code) {
        this.step = step;
        this.code = code;
    }

    /** @return -3 to 3 */
    public int step() {
        return step;
    }

    @Override
    public String code() {
        return code;
    }

    /** @return the word for a step, or empty outside -3 to 3 */
    public static Optional<Felt> ofStep(int step) {
        return step < -3 || step > 3 ? Optional.empty() : Optional.of(values()[step + 3]);
    }
}
