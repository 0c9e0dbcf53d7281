package daybook.core.word;

/** What I did when a boundary came up. Their act is a fact of its own and never changes this one. */
public enum MyAct implements Coded {
    HELD_STEADY("held-steady"),
    HELD_WOBBLE("held-wobble"),
    GAVE_WAY("gave-way"),
    YIELDED_FOR_SAFETY("yielded-for-safety"),
    CHANGED_BY_CHOICE("changed-by-choice"),
    NOT_APPLIED("not-applied");

    private final String code;

    MyAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Held steady or with a wobble: a wobble is held. */
    public boolean held() {
        return this == HELD_STEADY || this == HELD_WOBBLE;
    }

    /** Whether the act counts in the holding rate: held + gave way. Safety and choice are never counted against anyone. */
    public boolean counted() {
        return held() || this == GAVE_WAY;
    }
}
