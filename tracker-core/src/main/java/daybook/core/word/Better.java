package daybook.core.word;

/** Which end of an own measure is the better one. */
public enum Better implements Coded {
    HIGH("high"),
    LOW("low"),
    NEITHER("neither");

    private final String code;

    Better(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
