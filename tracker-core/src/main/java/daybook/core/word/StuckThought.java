package daybook.core.word;

/** A thought that keeps people where they are. */
public enum StuckThought implements Coded {
    AM_I_THE_PROBLEM("am-i-the-problem"),
    IT_IS_HOW_IT_IS("it-is-how-it-is"),
    NO_ONE_BETTER("no-one-better"),
    EASIER_TO_STAY("easier-to-stay");

    private final String code;

    StuckThought(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
