package daybook.core.word;

/** "Would I want my best friend in this?" */
public enum BestFriend implements Coded {
    YES("yes"),
    NO("no"),
    UNSURE("unsure");

    private final String code;

    BestFriend(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
