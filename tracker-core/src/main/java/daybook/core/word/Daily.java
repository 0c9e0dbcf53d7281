package daybook.core.word;

/** How several values of one own measure on one day become the value of the day. */
public enum Daily implements Coded {
    MEAN("mean"),
    MEDIAN("median"),
    FIRST("first"),
    LAST("last"),
    SUM("sum");

    private final String code;

    Daily(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
