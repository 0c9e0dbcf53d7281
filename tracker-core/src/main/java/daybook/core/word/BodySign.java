package daybook.core.word;

/** Where the body answered. */
public enum BodySign implements Coded {
    STOMACH("stomach"),
    CHEST("chest"),
    THROAT("throat"),
    JAW("jaw"),
    SHOULDERS("shoulders"),
    HEAD("head"),
    SHAKING("shaking"),
    TIRED("tired");

    private final String code;

    BodySign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
