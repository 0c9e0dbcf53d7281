package daybook.core.finding;

import daybook.core.trend.Series;
import java.util.List;

/**
 * One measure of a trend family.
 *
 * @param leastStep a change smaller than it is not worth a sentence: half a point, or 1/12 of the scale of an own measure
 * @param markers when a phase began, in the series' own unit, a fraction of a week allowed
 */
public record TrendQuestion(Series series, double leastStep, List<Double> markers) {
    public static final double HALF_A_POINT = .5;
}
