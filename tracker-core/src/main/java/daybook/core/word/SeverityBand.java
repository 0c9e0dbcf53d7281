package daybook.core.word;

/** How the authors of a questionnaire name a range of its sum. */
public enum SeverityBand implements Coded {
    MINIMAL("minimal"),
    MILD("mild"),
    MODERATE("moderate"),
    MODERATELY_SEVERE("moderately-severe"),
    SEVERE("severe");

    private final String code;

    SeverityBand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
