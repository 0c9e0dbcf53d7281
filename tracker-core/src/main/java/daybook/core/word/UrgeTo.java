package daybook.core.word;

/** What the urge was to do. */
public enum UrgeTo implements Coded {
    CONTACT("contact"),
    CHECK("check"),
    FIX("fix"),
    REASSURE("reassure");

    private final String code;

    UrgeTo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
