package daybook.app.house.breach.one;

import daybook.app.house.breach.two.KnowsOne;
import org.jspecify.annotations.Nullable;

/** Half of a planted cycle. */
public final class KnowsTwo {
    public @Nullable KnowsOne other;
}
