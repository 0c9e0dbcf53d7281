package daybook.core.word;

/** How long it took to settle after a contact. */
public enum Settled implements Coded {
    UNDER_AN_HOUR("under-an-hour"),
    A_FEW_HOURS("a-few-hours"),
    NEXT_DAY("next-day"),
    STILL_NOT("still-not");

    private final String code;

    Settled(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
