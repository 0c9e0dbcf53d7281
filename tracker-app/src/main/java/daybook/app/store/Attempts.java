package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Slows guessing through the page: one try at a time, and a pause after every fifth wrong one. Counted in memory only:
 * on disk it would tell that somebody tried, and let anybody lock the writer out.
 */
final class Attempts {
    private static final int BEFORE_A_PAUSE = 5;
    private static final long PAUSE = 5_000_000_000L;

    private final ReentrantLock one = new ReentrantLock();
    private final LongSupplier nanos;
    private int wrong;
    private long paused;

    /** @param nanos that only grow: the wall clock can be set */
    Attempts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Something that takes a secret. */
    interface Try<T> {
        T run() throws CannotOpen;
    }

    <T> T attempt(Try<T> body) throws CannotOpen {
        if (!one.tryLock()) {
            throw new CannotOpen(Reason.WAIT_A_MOMENT);
        }
        try {
            if (wrong >= BEFORE_A_PAUSE) {
                if (nanos.getAsLong() - paused < PAUSE) {
                    throw new CannotOpen(Reason.WAIT_A_MOMENT);
                }
                wrong = 0;
            }
            T opened = body.run();
            wrong = 0;
            return opened;
        } catch (CannotOpen e) {
            if (e.reason() == Reason.WRONG_PASSPHRASE) {
                wrong++;
                paused = nanos.getAsLong();
            }
            throw e;
        } finally {
            one.unlock();
        }
    }
}
