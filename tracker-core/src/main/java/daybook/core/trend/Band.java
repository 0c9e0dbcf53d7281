package daybook.core.trend;

/** The two ends of an interval, in the unit of what it is about. */
public record Band(double low, double high) {

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
