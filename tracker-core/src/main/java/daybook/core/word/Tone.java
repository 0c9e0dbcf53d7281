package daybook.core.word;

/** A tone of the day. Several may stand on one day: relief and missing them is not a contradiction. */
public enum Tone implements Coded {
    RELIEF("relief"),
    MISSING_THEM("missing-them"),
    HOPE("hope"),
    GUILT("guilt"),
    ANGER("anger"),
    PEACE("peace");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
