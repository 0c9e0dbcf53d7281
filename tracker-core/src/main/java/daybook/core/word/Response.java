package daybook.core.word;

/** How they answered a repair. */
public enum Response implements Coded {
    MET("met"),
    REFUSED("refused"),
    ESCALATED("escalated"),
    ABSENT("absent");

    private final String code;

    Response(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
