package daybook.core.finding;

/**
 * How often a period was asked whether something changed or goes together: the more one asks, the more chance answers.
 *
 * @param made those that could be computed, each corrected for the number of its family
 * @param clear of these, how many gave something that is said firmly
 */
public record Comparisons(int made, int clear) {
    public static final Comparisons NONE = new Comparisons(0, 0);

    public int notClear() {
        return made - clear;
    }

    Comparisons and(Comparisons more) {
        return new Comparisons(made + more.made, clear + more.clear);
    }
}
