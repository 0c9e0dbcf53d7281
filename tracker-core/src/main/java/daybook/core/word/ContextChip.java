package daybook.core.word;

/** What else weighed on the day. Kept as context, never as a cause. */
public enum ContextChip implements Coded {
    STRESS("stress"),
    DRINK_OR_DRUGS("drink-or-drugs"),
    UNRESOLVED_CONFLICT("unresolved-conflict");

    private final String code;

    ContextChip(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
