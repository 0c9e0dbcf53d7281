package daybook.core.word;

/** Whom a report is made for. */
public enum Audience implements Coded {
    SELF("self"),
    THERAPIST("therapist");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
