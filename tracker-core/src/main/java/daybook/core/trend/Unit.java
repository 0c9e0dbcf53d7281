package daybook.core.trend;

/** The step of a series: a calendar day, or a week. Minimums that count days count weeks here by their own number. */
public enum Unit {
    DAY(14, 60, 55, 10, 14, 60),
    WEEK(8, 20, 19, 5, 2, 40);

    private final int segment;
    private final int fewest;
    private final int span;
    private final int third;
    private final int silence;
    private final int firm;

    Unit(int segment, int fewest, int span, int third, int silence, int firm) {
        this.segment = segment;
        this.fewest = fewest;
        this.span = span;
        this.third = third;
        this.silence = silence;
        this.firm = firm;
    }

    /** Logged values in the shortest stretch that counts as a level of its own. */
    public int segment() {
        return segment;
    }

    /** Logged values below which no trend and no change is claimed. */
    public int fewest() {
        return fewest;
    }

    /** Steps from the first to the last logged value below which no trend is claimed: 8 weeks, or 20 weekly values. */
    public int span() {
        return span;
    }

    /** Logged values each third of the window needs before it may be called the same. */
    public int third() {
        return third;
    }

    /** The longest silence inside the dates of a change, and how near to a phase it may lie. */
    public int silence() {
        return silence;
    }

    /** Logged values from which a change is shown, not leaning. */
    public int firm() {
        return firm;
    }
}
