package daybook.core.word;

/** The paper a report is laid out on. */
public enum Paper implements Coded {
    A4("a4"),
    LETTER("letter");

    private final String code;

    Paper(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
