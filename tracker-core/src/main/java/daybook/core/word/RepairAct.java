package daybook.core.word;

/** One of the five acts of repair after coming back. */
public enum RepairAct implements Coded {
    APOLOGISED_FOR_THE_ACT("apologised-for-the-act"),
    NAMED_INNER_STATE("named-inner-state"),
    ASKED_WHAT_THEY_NEED("asked-what-they-need"),
    OFFERED_A_NEXT_STEP("offered-a-next-step"),
    AGREED_ONE_SMALL_CHANGE("agreed-one-small-change");

    private final String code;

    RepairAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
