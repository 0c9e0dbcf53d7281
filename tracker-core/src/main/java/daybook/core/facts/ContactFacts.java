package daybook.core.facts;

import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;

/**
 * Contact in a period.
 *
 * @param n interactions
 * @param worse left worse, of those with felt after or marked hard
 * @param beforeKnown of those, how many have a felt before
 * @param levelOrLighter interactions with felt after at level or above
 * @param eggshells weighed my words or silenced myself, of those with eggshells logged
 * @param felt felt after: a day's median; over the window the lines run over, which may be longer than the period
 */
public record ContactFacts(
        int n,
        Result<PeriodRate> worse,
        int beforeKnown,
        int levelOrLighter,
        Result<PeriodRate> eggshells,
        Line felt) {}
