package daybook.app.clock;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** The edge where time enters. Everything else is handed a clock or an instant. */
public final class AppClock {
    private AppClock() {}

    /** @return the wall clock in this machine's zone */
    public static Clock wall() {
        return Clock.systemDefaultZone();
    }

    /** @return nanoseconds that only ever grow, for waiting: a wall clock can be set back */
    public static LongSupplier monotonic() {
        return System::nanoTime;
    }

    public static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
