package daybook.core.word;

/** The length a periodic report is laid out for. */
public enum ReportForm implements Coded {
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year"),
    LONG("long");

    private final String code;

    ReportForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
