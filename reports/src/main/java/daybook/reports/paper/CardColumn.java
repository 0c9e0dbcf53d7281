package daybook.reports.paper;

/**
 * What a day has room for, in the order of the card and of the page it is typed in on. The words printed over the columns are
 * those of any diary: whoever finds the card learns nothing from it.
 */
public enum CardColumn {
    FELT("felt"),
    SLEEP("sleep"),
    TENSION("tension"),
    FOR_ME("for-me"),
    PRACTICE("practice"),
    QUIET("quiet"),
    WITH("with"),
    AFTER("after"),
    CAREFUL("careful"),
    MINE("mine"),
    LINE("line");

    private final String code;

    CardColumn(String code) {
        this.code = code;
    }

    /** @return the last part of its keys in the bundles */
    public String code() {
        return code;
    }

    /** The day itself, somebody met, a line: each begins a part of the row. */
    public boolean beginsPart() {
        return this == FELT || this == WITH || this == LINE;
    }
}
