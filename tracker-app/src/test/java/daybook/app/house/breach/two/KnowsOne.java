package daybook.app.house.breach.two;

import daybook.app.house.breach.one.KnowsTwo;
import org.jspecify.annotations.Nullable;

/** Half of a planted cycle. */
public final class KnowsOne {
    public @Nullable KnowsTwo other;
}
