package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class FirstUseTest {
    @Test
    void from_the_one_time_link_to_a_journal() {
        try (Served served = Served.empty(Clock.systemUTC())) {
            Visit visit = served.visit();
            visit.get("/open");
            Visit.Page limits = visit.postAndFollow("/open", "code", served.launchCode());
            assertTrue(limits.body().contains("What this cannot do"));
            visit.get("start/passphrase");
            Visit.Page made =
                    visit.post("start/passphrase", "passphrase", Served.PASSPHRASE, "again", Served.PASSPHRASE);
            assertEquals(303, made.status());
            assertTrue(made.location().endsWith("/start/recovery"));
            assertTrue(served.opened().journal().timeline().opened().isPresent());
        }
    }
}
