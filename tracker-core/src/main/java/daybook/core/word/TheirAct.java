package daybook.core.word;

/** What they did when a boundary came up. */
public enum TheirAct implements Coded {
    RESPECTED("respected"),
    PUSHED("pushed"),
    CROSSED("crossed"),
    UNKNOWN("unknown");

    private final String code;

    TheirAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
