package daybook.reports.house.breach.one;

import daybook.reports.house.breach.two.KnowsOne;
import org.jspecify.annotations.Nullable;

/** Half of a planted cycle. */
public final class KnowsTwo {
    public @Nullable KnowsOne other;
}
