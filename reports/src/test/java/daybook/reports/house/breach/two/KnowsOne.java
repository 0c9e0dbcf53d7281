package daybook.reports.house.breach.two;

import daybook.reports.house.breach.one.KnowsTwo;
import org.jspecify.annotations.Nullable;

/** Half of a planted cycle. */
public final class KnowsOne {
    public @Nullable KnowsTwo other;
}
