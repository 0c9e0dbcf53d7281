package daybook.app.web.breachone;

import daybook.app.web.breachtwo.Neighbour;
import org.jspecify.annotations.Nullable;

/** A screen that knows another one: a planted breach. */
public final class LooksNextDoor {
    public @Nullable Neighbour neighbour;
}
