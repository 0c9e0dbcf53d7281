package daybook.core.word;

/** Where a feeling comes from. */
public enum FeelingFrom implements Coded {
    THEIR_REACTION("their-reaction"),
    THE_REQUEST_ITSELF("the-request-itself"),
    MY_PAST("my-past");

    private final String code;

    FeelingFrom(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
