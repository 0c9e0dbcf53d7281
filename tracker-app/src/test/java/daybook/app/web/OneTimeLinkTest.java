package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in by the link that works once; and how long wrong passphrases make wait. A server each, since both are used up. */
@SuppressWarnings("NullAway.Init")
class OneTimeLinkTest {
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.locked(Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void the_link_opens_an_unlocked_journal_under_a_new_pass_and_the_older_one_is_good_for_nothing() {
        Visit first = served.unlocked();
        assertEquals(200, first.get("help").status());
        Visit second = served.visit();
        second.get("/open");
        assertEquals(303, second.post("/open", "code", served.launchCode()).status());
        assertEquals(200, second.get("help").status());
        assertNotEquals(first.base(), second.base());
        assertEquals(401, first.get("help").status());
    }

    @Test
    void the_link_works_once() {
        Visit visit = served.visit();
        visit.get("/open");
        String code = served.launchCode();
        assertEquals(303, visit.post("/open", "code", code).status());
        assertEquals(403, visit.post("/open", "code", code).status());
        assertEquals("", served.launchCode());
        assertEquals(403, visit.post("/open", "code", "").status());
    }

    @Test
    void a_wrong_code_does_not_spend_the_link() {
        Visit visit = served.visit();
        visit.get("/open");
        assertEquals(
                403,
                visit.post("/open", "code", served.launchCode().substring(1)).status());
        assertEquals(303, visit.post("/open", "code", served.launchCode()).status());
    }

    @Test
    void the_link_alone_does_not_unlock_a_locked_journal() {
        Visit visit = served.visit();
        visit.get("/open");
        assertEquals("/", visit.post("/open", "code", served.launchCode()).location());
        assertTrue(served.sitting().opened().isEmpty());
    }

    @Test
    void after_five_wrong_ones_even_the_right_one_has_to_wait() {
        Visit visit = served.visit();
        visit.get("/");
        for (int i = 0; i < 5; i++) {
            visit.post("/unlock", "passphrase", "wrong " + i);
        }
        assertTrue(visit.postAndFollow("/unlock", "passphrase", Served.PASSPHRASE)
                .body()
                .contains("Wait five seconds"));
        assertTrue(served.sitting().opened().isEmpty());
    }
}
