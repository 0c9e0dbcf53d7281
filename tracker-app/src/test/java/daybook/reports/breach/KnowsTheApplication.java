package daybook.reports.breach;

import daybook.app.keys.Seal;
import org.jspecify.annotations.Nullable;

/** Reports knowing the application: a planted breach. */
public final class KnowsTheApplication {
    public @Nullable Seal seal;
}
