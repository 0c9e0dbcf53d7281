package daybook.core.word;

/** What is never charted as progress: it opens the safety page. */
public enum RedFlag implements Coded {
    REALITY_DENIED("reality-denied"),
    CUT_OFF_FROM_OTHERS("cut-off-from-others"),
    THREATENED("threatened"),
    MONEY_CONTROLLED("money-controlled"),
    FOLLOWED_OR_MONITORED("followed-or-monitored"),
    HURT_PHYSICALLY("hurt-physically");

    private final String code;

    RedFlag(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
