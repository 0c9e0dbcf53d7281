package daybook.core.finding;

import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;

/**
 * What findings are judged from: numbers of one period.
 *
 * @param asked claims are made from it: it is over and long enough
 * @param safety a safety phase lies on a day of it
 */
public record Evidence(
        boolean asked, boolean safety, Shares shares, Steady steady, Returns returns, Families families) {

    /**
     * @param crossed how often they crossed
     * @param yielded for safety
     * @param unsafe consequences that were unsafe to carry out
     * @param beforeKnown of the contacts counted in {@code worse}, how many have a felt before
     */
    public record Shares(
            Result<PeriodRate> holding,
            int crossed,
            int yielded,
            Result<PeriodRate> followThrough,
            int unsafe,
            Result<PeriodRate> worse,
            int beforeKnown,
            Result<PeriodRate> eggshells) {}

    /**
     * @param tests counted, from the first ever
     * @param testsSince of these, in the last 8 weeks
     * @param testsLately of these, in the last {@code weeks}
     * @param testDays days of the period with a counted test
     * @param loggedDays days of the period with an entry
     * @param coverage of the period, 0 to 1
     */
    public record Steady(
            Result<SteadinessLevel> level,
            Result<SteadinessChange> change,
            int tests,
            int testsSince,
            int testsLately,
            int weeks,
            int testDays,
            int loggedDays,
            double coverage) {}
}
