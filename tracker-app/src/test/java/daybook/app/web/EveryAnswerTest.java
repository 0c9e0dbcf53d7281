package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of every answer, whoever asks for whatever. */
@SuppressWarnings("NullAway.Init")
class EveryAnswerTest {
    private static final String HOST = "Host: 127.0.0.1:PORT";
    private static final Map<String, String> HEADERS = Map.of(
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors"
                    + " 'none'",
            "x-content-type-options",
            "nosniff",
            "cache-control",
            "no-store",
            "referrer-policy",
            "same-origin",
            "cross-origin-opener-policy",
            "same-origin",
            "cross-origin-resource-policy",
            "same-origin");
    private static Served served;
    private static Visit inside;

    @BeforeAll
    static void serve() {
        served = Served.locked(Clock.systemUTC());
        inside = served.unlocked();
        inside.get("more");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static Stream<Arguments> answers() {
        Visit stranger = served.visit();
        return Stream.of(
                Arguments.of(200, stranger.get("/")),
                Arguments.of(200, stranger.get("/open")),
                Arguments.of(200, stranger.get("/s/daybook.css")),
                Arguments.of(200, stranger.get("/s/htmx/htmx.min.js")),
                Arguments.of(200, stranger.get("/s/fonts/source-sans-3-latin-wght-normal.woff2")),
                Arguments.of(404, stranger.get("/s/nothing.js")),
                Arguments.of(404, stranger.get("/nothing")),
                Arguments.of(401, stranger.get("/j/nobody/help")),
                Arguments.of(403, served.visit().post("/unlock", "passphrase", "a")),
                Arguments.of(403, stranger.get("/api/v1/status")),
                Arguments.of(401, apiWithoutToken()),
                Arguments.of(200, inside.get("more")),
                Arguments.of(404, inside.get("nothing")),
                Arguments.of(303, inside.post("settings", "idleMinutes", "0")),
                Arguments.of(204, inside.post("awake")),
                Arguments.of(405, inside.post("help")));
    }

    private static Visit.Page apiWithoutToken() {
        return page(RawRequest.get("/api/v1/status", HOST).sentTo(served.port()));
    }

    static Visit.Page page(String answer) {
        String[] lines = answer.split("\r\n\r\n", 2)[0].split("\r\n");
        Map<String, List<String>> headers = new java.util.HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ", 2);
            headers.put(header[0].toLowerCase(java.util.Locale.ROOT), List.of(header[1]));
        }
        return new Visit.Page(Integer.parseInt(lines[0].split(" ")[1]), answer, headers);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void has_them(int status, Visit.Page answer) {
        assertEquals(status, answer.status());
        HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    @Test
    void a_refusal_for_its_name_has_them_too() {
        Visit.Page answer = page(RawRequest.get("/", "Host: evil.example").sentTo(served.port()));
        assertEquals(421, answer.status());
        HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    @Test
    void without_the_rule_there_is_no_policy() {
        try (Served wideOpen = WideOpen.served()) {
            assertEquals(null, wideOpen.visit().get("/").header("content-security-policy"));
        }
    }

    @Test
    void nobody_gets_a_session_of_the_container() {
        Visit.Page door = served.visit().get("/");
        assertEquals(null, door.header("set-cookie"));
        assertFalse(door.body().contains("jsessionid"));
    }

    @Test
    void a_request_without_a_name_is_refused_by_the_container_in_few_words() {
        String answer = RawRequest.get("/", "Sec-Fetch-Site: none").sentTo(served.port());
        assertTrue(answer.startsWith("HTTP/1.1 400"));
        assertFalse(answer.contains("Tomcat"));
    }
}
