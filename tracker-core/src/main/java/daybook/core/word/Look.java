package daybook.core.word;

/** Light or dark pages. */
public enum Look implements Coded {
    AS_THE_DEVICE("as-the-device"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Look(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
