package daybook.app.store.upcast;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * All steps, in the order they were written. Every event is still at its first revision, so there is none yet; a raised
 * revision adds one class {@code XV1ToV2} to the list, and the files of the old revision stay as tests.
 */
public final class Upcasters {
    private Upcasters() {}

    public static EventUpcasterChain all() {
        return new EventUpcasterChain(List.<SingleEventUpcaster>of());
    }
}
