package daybook.core.word;

/** How a contact took place. */
public enum Channel implements Coded {
    IN_PERSON("in-person"),
    CALL("call"),
    TEXT("text"),
    EMAIL("email"),
    THROUGH_OTHERS("through-others");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
