package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused before any handler sees it. Each is sent to a server without the rule as well, which lets it in. */
@SuppressWarnings("NullAway.Init")
class RefusalsTest {
    private static final String HOST = "Host: 127.0.0.1:PORT";
    private static final String OURS = "Sec-Fetch-Site: same-origin";
    private static final String TYPED = "Sec-Fetch-Site: none";
    private static final String ORIGIN = "Origin: http://127.0.0.1:PORT";
    private static Served guarded;
    private static Served wideOpen;

    @BeforeAll
    static void serve() {
        guarded = Served.locked(Clock.systemUTC());
        wideOpen = WideOpen.served();
    }

    @AfterAll
    static void stop() {
        guarded.close();
        wideOpen.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                named("another name", 421, RawRequest.get("/", "Host: evil.example:PORT", TYPED)),
                named("a name that leads here", 421, RawRequest.get("/", "Host: 127.0.0.1.nip.io:PORT", TYPED)),
                named("localhost", 421, RawRequest.get("/", "Host: localhost:PORT", TYPED)),
                named("every address", 421, RawRequest.get("/", "Host: 0.0.0.0:PORT", TYPED)),
                named("no port", 421, RawRequest.get("/", "Host: 127.0.0.1", TYPED)),
                named("another port", 421, RawRequest.get("/", "Host: 127.0.0.1:1", TYPED)),
                named("no name", 421, new RawRequest("GET / HTTP/1.0\r\n" + TYPED + "\r\n\r\n")),
                named("a name, for a program", 421, RawRequest.get("/api/v1/status", "Host: evil.example:PORT")),
                named("a page of another site", 403, RawRequest.get("/", HOST, "Sec-Fetch-Site: cross-site")),
                named("another port’s page", 403, RawRequest.get("/s/daybook.css", HOST, "Sec-Fetch-Site: same-site")),
                named("nobody says from where", 403, RawRequest.get("/", HOST)),
                named(
                        "a link on another site, past the door",
                        403,
                        RawRequest.get(
                                "/s/daybook.css",
                                HOST,
                                "Sec-Fetch-Site: cross-site",
                                "Sec-Fetch-Mode: navigate",
                                "Sec-Fetch-Dest: document")),
                named(
                        "the door in another site’s frame",
                        403,
                        RawRequest.get(
                                "/open",
                                HOST,
                                "Sec-Fetch-Site: cross-site",
                                "Sec-Fetch-Mode: navigate",
                                "Sec-Fetch-Dest: iframe")),
                named(
                        "a form of another site",
                        403,
                        RawRequest.post(
                                "/unlock",
                                "passphrase=a",
                                HOST,
                                "Sec-Fetch-Site: cross-site",
                                "Origin: http://evil.example")),
                named("a form typed by nobody", 403, RawRequest.post("/unlock", "passphrase=a", HOST, TYPED, ORIGIN)),
                named("a form without its origin", 403, RawRequest.post("/unlock", "passphrase=a", HOST, OURS)),
                named(
                        "a form of no origin",
                        403,
                        RawRequest.post("/unlock", "passphrase=a", HOST, OURS, "Origin: null")),
                named(
                        "a form of another port",
                        403,
                        RawRequest.post("/unlock", "passphrase=a", HOST, OURS, "Origin: http://127.0.0.1:1")),
                named("a form without its token", 403, RawRequest.post("/unlock", "passphrase=a", HOST, OURS, ORIGIN)),
                named(
                        "a form with a wrong token",
                        403,
                        RawRequest.post("/unlock", "passphrase=a&_csrf=AAAA", HOST, OURS, ORIGIN)),
                named("a page without a pass", 401, RawRequest.get("/j/abc/help", HOST, TYPED)),
                named(
                        "a page with a made-up pass",
                        401,
                        RawRequest.get("/j/abc/help", HOST, TYPED, "Cookie: daybook=abc")));
    }

    private static Arguments named(String name, int status, RawRequest request) {
        return Arguments.of(Named.of(name, request), status);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused(RawRequest request, int status) {
        assertEquals(status, request.statusFrom(guarded.port()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void and_gets_in_where_the_rule_is_off(RawRequest request, int status) {
        assertNotEquals(status, request.statusFrom(wideOpen.port()));
    }

    static Stream<Arguments> let_in() {
        return Stream.of(
                named("typed", 200, RawRequest.get("/", HOST, TYPED)),
                named("our own page", 200, RawRequest.get("/s/daybook.css", HOST, OURS)),
                named(
                        "the file that leads to the door",
                        200,
                        RawRequest.get(
                                "/open",
                                HOST,
                                "Sec-Fetch-Site: cross-site",
                                "Sec-Fetch-Mode: navigate",
                                "Sec-Fetch-Dest: document")));
    }

    @ParameterizedTest
    @MethodSource("let_in")
    void is_let_in(RawRequest request, int status) {
        assertEquals(status, request.statusFrom(guarded.port()));
    }

    @ParameterizedTest
    @MethodSource("from_a_browser")
    void a_browser_gets_nothing_from_the_programs_door_even_with_the_token(String header) {
        String bearer = "Authorization: Bearer " + guarded.apiToken();
        assertEquals(403, RawRequest.get("/api/v1/status", HOST, bearer, header).statusFrom(guarded.port()));
        assertNotEquals(403, RawRequest.get("/api/v1/status", HOST, bearer).statusFrom(guarded.port()));
    }

    static Stream<String> from_a_browser() {
        return Stream.of(
                "Origin: http://127.0.0.1:PORT", "Cookie: a=b", "Sec-Fetch-Site: none", "sec-fetch-mode: cors");
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_program_needs_the_whole_token(String authorization) {
        assertEquals(401, RawRequest.get("/api/v1/status", HOST, authorization).statusFrom(guarded.port()));
    }

    static Stream<String> tokens() {
        String right = guarded.apiToken();
        return Stream.of(
                "X-Nothing: here",
                "Authorization: Bearer ",
                "Authorization: " + right,
                "Authorization: Bearer " + right + "a",
                "Authorization: Bearer " + right.substring(1));
    }
}
