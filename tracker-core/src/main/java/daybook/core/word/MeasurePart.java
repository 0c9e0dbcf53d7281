package daybook.core.word;

/** Which kind of entry asks for an own measure. */
public enum MeasurePart implements Coded {
    CHECK_IN("check-in"),
    INTERACTION("interaction");

    private final String code;

    MeasurePart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
