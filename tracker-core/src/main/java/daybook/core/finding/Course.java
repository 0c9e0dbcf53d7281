package daybook.core.finding;

import daybook.core.trend.TheilSen;
import daybook.core.trend.Unit;
import java.util.Optional;

/**
 * How a measure went over the window.
 *
 * @param n days or weeks with a value
 * @param weeks of the window, from the first day of the journal, rounded
 * @param slope a week, with a 95% band; only where a value is a week's: on single ordinal answers it is 0 whatever happens
 */
public record Course(Unit unit, int n, int weeks, TrendAnswer.Tested tested, Optional<TheilSen> slope) {}
