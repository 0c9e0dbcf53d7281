package daybook.core.facts;

import daybook.core.trend.LevelOn;
import daybook.core.trend.Result;
import daybook.core.trend.Steadiness;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;
import java.util.List;

/**
 * Boundary steadiness at the end of a period, or today while it runs.
 *
 * @param tests counted, from the first ever to that day
 * @param path the level as it stood on each day of the window up to that day
 */
public record SteadinessFacts(
        Result<SteadinessLevel> level, Result<SteadinessChange> change, int tests, List<LevelOn> path) {
    public SteadinessFacts {
        path = List.copyOf(path);
    }

    static SteadinessFacts of(Days days, Tested tested) {
        long end = days.end().toEpochDay();
        return new SteadinessFacts(
                Steadiness.of(tested.days(), end),
                SteadinessChange.of(tested.days(), end),
                tested.all(),
                Steadiness.path(tested.days(), days.window().from().toEpochDay(), end));
    }
}
