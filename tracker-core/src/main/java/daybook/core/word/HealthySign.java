package daybook.core.word;

/** What healthy detachment looks like from inside: caring without being swept away. */
public enum HealthySign implements Coded {
    LISTENED_WITHOUT_TAKING_IT_ON("listened-without-taking-it-on"),
    STEPPED_BACK_TO_CALM("stepped-back-to-calm"),
    KEPT_MY_VALUES_AND_TIME("kept-my-values-and-time");

    private final String code;

    HealthySign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
