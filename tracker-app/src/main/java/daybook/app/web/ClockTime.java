package daybook.app.web;

import daybook.app.clock.Lived;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** From the clock on the wall to the moment it showed that time. */
public final class ClockTime {
    private ClockTime() {}

    /** @see Lived#at */
    public static OffsetDateTime lived(LocalDateTime typed, ZoneId zone, Instant now) {
        return Lived.at(typed, zone, now);
    }

    /** To the second: what comes in between says nothing and only looks busy. */
    public static OffsetDateTime now(Instant now, ZoneId zone) {
        return now.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }

    /** As a field for day and time shows it. */
    public static String shown(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
