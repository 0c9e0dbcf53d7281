package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in: by the link that works once, or by the passphrase. */
@SuppressWarnings("NullAway.Init")
class DoorTest {
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
