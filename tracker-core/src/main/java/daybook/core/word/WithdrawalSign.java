package daybook.core.word;

/** What withdrawal looks like from inside. About the writer only, private by default. */
public enum WithdrawalSign implements Coded {
    STOPPED_SHARING("stopped-sharing"),
    SILENT_TREATMENT("silent-treatment"),
    AVOIDED_MY_PART("avoided-my-part");

    private final String code;

    WithdrawalSign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
