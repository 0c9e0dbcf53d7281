package daybook.core.breach;

import daybook.app.keys.Seal;
import org.jspecify.annotations.Nullable;

/** The core knowing the application: a planted breach. */
public final class KnowsTheApplication {
    public @Nullable Seal seal;
}
