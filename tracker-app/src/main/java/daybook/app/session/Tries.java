package daybook.app.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Five wrong tries in a row, then a pause after each. Counted in memory only: a count on disk would tell somebody. */
final class Tries {
    private static final int FREE = 5;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private final LongSupplier monotonic;
    private int wrong;
    private long last;

    Tries(LongSupplier monotonic) {
        this.monotonic = monotonic;
    }

    boolean mustWait() {
        return wrong >= FREE && monotonic.getAsLong() - last < PAUSE.toNanos();
    }

    void failed() {
        wrong++;
        last = monotonic.getAsLong();
    }

    void succeeded() {
        wrong = 0;
    }

    int count() {
        return wrong;
    }
}
