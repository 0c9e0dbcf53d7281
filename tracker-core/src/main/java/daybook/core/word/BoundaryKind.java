package daybook.core.word;

/** What a boundary protects, in kind. */
public enum BoundaryKind implements Coded {
    TIME("time"),
    EMOTIONAL("emotional"),
    SOCIAL("social"),
    PRIVACY("privacy"),
    MONEY("money"),
    DIGITAL("digital"),
    PHYSICAL("physical"),
    HELPING("helping");

    private final String code;

    BoundaryKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
