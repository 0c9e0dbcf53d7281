package daybook.core.word;

/** What a person is to the writer. */
public enum PersonKind implements Coded {
    PARTNER("partner"),
    EX("ex"),
    PARENT("parent"),
    SIBLING("sibling"),
    CHILD("child"),
    FRIEND("friend"),
    COLLEAGUE("colleague"),
    OTHER("other");

    private final String code;

    PersonKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
