package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Coming in by the passphrase. */
@SuppressWarnings("NullAway.Init")
class DoorTest {
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.locked(Clock.systemUTC());
    }

    @AfterEach
    void lock() {
        served.sitting().lock();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_passphrase_leads_inside_with_a_cookie_for_that_path_alone() {
        Visit visit = served.visit();
        visit.get("/");
        Visit.Page answer = visit.post("/unlock", "passphrase", Served.PASSPHRASE);
        assertEquals(303, answer.status());
        String key = answer.location().split("/")[2];
        assertEquals(22, key.length(), "128 bits");
        assertTrue(String.valueOf(answer.header("set-cookie"))
                .matches("daybook=[A-Za-z0-9_-]{43}; Path=/j/" + key + "; HttpOnly; SameSite=Strict"));
        assertEquals(200, visit.get("help").status());
    }

    @Test
    void a_wrong_passphrase_is_answered_by_a_redirect_and_said_once_beside_the_field() {
        Visit visit = served.visit();
        visit.get("/");
        Visit.Page door = visit.postAndFollow("/unlock", "passphrase", "not this one");
        assertTrue(door.body().contains("That did not open it."));
        assertFalse(visit.get("/").body().contains("That did not open it."));
        assertTrue(served.sitting().opened().isEmpty());
    }

    @Test
    void the_passphrase_works_again_in_another_browser_while_the_journal_is_open() {
        Visit first = served.unlocked();
        first.get("help");
        Visit second = served.unlocked();
        assertEquals(200, second.get("help").status());
        assertEquals(401, first.get("help").status());
    }

    @Test
    void a_wrong_passphrase_in_another_browser_disturbs_nobody() {
        Visit first = served.unlocked();
        Visit second = served.visit();
        second.get("/");
        second.post("/unlock", "passphrase", "not this one");
        assertEquals(200, first.get("help").status());
    }

    @Test
    void neither_path_nor_cookie_alone_opens_anything() {
        Visit in = served.unlocked();
        in.get("help");
        String key = in.base().split("/")[2];
        String cookie = served.opened().pass().cookie();
        assertEquals(401, ask("/j/" + key + "/help", "X-Nothing: here"));
        assertEquals(401, ask("/j/" + key + "/help", "Cookie: daybook=" + cookie.substring(1)));
        assertEquals(401, ask("/j/" + key.substring(1) + "/help", "Cookie: daybook=" + cookie));
        assertEquals(200, ask("/j/" + key + "/help", "Cookie: daybook=" + cookie));
    }

    private int ask(String path, String header) {
        return RawRequest.get(path, "Host: 127.0.0.1:PORT", "Sec-Fetch-Site: none", header)
                .statusFrom(served.port());
    }

    @Test
    void a_form_token_of_the_door_is_no_token_inside() {
        Visit visit = served.visit();
        visit.get("/");
        String door = visit.token();
        visit.post("/unlock", "passphrase", Served.PASSPHRASE);
        visit.get("more");
        String inside = visit.token();
        assertEquals(403, visit.token(door).post("lock").status());
        assertTrue(served.sitting().opened().isPresent());
        assertEquals(303, visit.token(inside).post("lock").status());
        assertTrue(served.sitting().opened().isEmpty());
    }

    @Test
    void a_session_id_in_a_path_is_no_path_of_ours() {
        Visit visit = served.unlocked();
        assertEquals(404, visit.get("help;jsessionid=1").status());
    }
}
