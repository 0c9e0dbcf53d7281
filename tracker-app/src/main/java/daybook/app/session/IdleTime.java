package daybook.app.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * How long nothing was done, by both clocks: the monotonic one stands still while a machine sleeps, the wall clock can be
 * set back. The larger of the two counts.
 */
final class IdleTime {
    private static final Duration A_TICK_LATE = Duration.ofSeconds(30);
    private final Clock wall;
    private final LongSupplier monotonic;
    private Mark touched;
    private Mark ticked;

    private record Mark(Instant wall, long nanos) {
        Duration until(Mark later) {
            Duration byWall = Duration.between(wall, later.wall);
            Duration byNanos = Duration.ofNanos(later.nanos - nanos);
            return byWall.compareTo(byNanos) > 0 ? byWall : byNanos;
        }
    }

    IdleTime(Clock wall, LongSupplier monotonic) {
        this.wall = wall;
        this.monotonic = monotonic;
        this.touched = now();
        this.ticked = touched;
    }

    void begin() {
        touched = now();
        ticked = touched;
    }

    void touch() {
        touched = now();
    }

    /** @return whether to lock: idle for too long, or the machine slept since the last tick */
    boolean tick(Duration most) {
        Mark now = now();
        boolean slept = ticked.until(now).compareTo(A_TICK_LATE) > 0;
        ticked = now;
        return slept || touched.until(now).compareTo(most) >= 0;
    }

    private Mark now() {
        return new Mark(wall.instant(), monotonic.getAsLong());
    }
}
