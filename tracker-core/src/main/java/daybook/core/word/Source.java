package daybook.core.word;

/** The way an entry came in. */
public enum Source implements Coded {
    WEB("web"),
    CLI("cli"),
    API("api"),
    CSV("csv"),
    DEMO("demo");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
