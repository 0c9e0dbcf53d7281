package daybook.core.word;

/** The length a periodic report is laid out for. */
public enum ReportForm implements Coded {
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year"),
    LONG("long");

    private static final int LONGEST_WEEK = 10;
    private static final int LONGEST_MONTH = 45;
    private static final int LONGEST_QUARTER = 120;
    private static final int LONGEST_YEAR = 800;

    private final String code;

    ReportForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @return what a period of so many days is laid out as */
    public static ReportForm of(int days) {
        if (days <= LONGEST_WEEK) {
            return WEEK;
        }
        if (days <= LONGEST_MONTH) {
            return MONTH;
        }
        if (days <= LONGEST_QUARTER) {
            return QUARTER;
        }
        return days <= LONGEST_YEAR ? YEAR : LONG;
    }
}
