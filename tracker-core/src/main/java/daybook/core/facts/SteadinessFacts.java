package daybook.core.facts;

import daybook.core.trend.LevelOn;
import daybook.core.trend.Result;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;
import java.util.List;

/**
 * Boundary steadiness at the end of a period.
 *
 * @param tests counted, from the first ever to the period's end
 * @param path the level as it stood on each day of the window
 */
public record SteadinessFacts(
        Result<SteadinessLevel> level, Result<SteadinessChange> change, int tests, List<LevelOn> path) {
    public SteadinessFacts {
        path = List.copyOf(path);
    }
}
