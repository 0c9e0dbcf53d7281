package daybook.app.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** From the clock on the wall to the moment it showed that time. */
public final class Lived {
    private Lived() {}

    /**
     * Twice a year the clocks are set. An hour that was skipped is read as the time the clocks went on to; of an hour that
     * came twice the last one counts that has been already.
     */
    public static OffsetDateTime at(LocalDateTime typed, ZoneId zone, Instant now) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(typed);
        for (ZoneOffset offset : offsets.reversed()) {
            OffsetDateTime moment = typed.atOffset(offset);
            if (!moment.toInstant().isAfter(now)) {
                return moment;
            }
        }
        return typed.atZone(zone).toOffsetDateTime();
    }
}
