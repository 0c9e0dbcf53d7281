package daybook.core.word;

/** What the writer may want more help with. */
public enum ExtraHelp implements Coded {
    STUCK_CYCLES("stuck-cycles"),
    FEAR_OR_SHAME("fear-or-shame"),
    ABUSE("abuse"),
    OLD_TRAUMA("old-trauma");

    private final String code;

    ExtraHelp(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
