package daybook.core.finding;

import daybook.core.trend.CalendarTrend;
import daybook.core.trend.PairChance;
import daybook.core.trend.Result;
import daybook.core.trend.SettledChange;

/**
 * What may be claimed of one measure of a trend family.
 *
 * @param n logged days or weeks
 * @param direction 1 rising, -1 falling, 0 where neither is said
 * @param trend the numbers behind it, or why there are none
 * @param change the latest change of level that may be spoken of, or why there is none; a shown one replaces the trend's sentence
 */
public record TrendAnswer(
        int n, TrendVerdict verdict, int direction, Result<Tested> trend, Result<SettledChange> change) {

    /** @param adjusted for the number of measures that could be computed */
    public record Tested(Adjusted adjusted, CalendarTrend test, PairChance chance) {}
}
