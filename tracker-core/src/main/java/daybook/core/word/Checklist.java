package daybook.core.word;

/** Which list an item of the plan stands on. */
public enum Checklist implements Coded {
    SAFETY("safety"),
    LEAVING("leaving");

    private final String code;

    Checklist(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
