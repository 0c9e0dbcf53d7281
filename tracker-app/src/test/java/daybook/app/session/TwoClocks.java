package daybook.app.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A wall clock and a monotonic one, moved together or apart. */
final class TwoClocks extends Clock {
    private Instant wall = Instant.parse("2026-11-21T20:00:00Z");
    private long nanos;

    void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** The machine sleeps: only the wall clock goes on. */
    void sleep(Duration time) {
        wall = wall.plus(time);
    }

    void setBack(Duration time) {
        wall = wall.minus(time);
    }

    long nanos() {
        return nanos;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return wall;
    }
}
