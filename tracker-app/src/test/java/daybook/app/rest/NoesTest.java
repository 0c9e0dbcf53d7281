package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Served;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of being refused, as a problem that repeats nothing of the request. */
class NoesTest extends ApiCase {
    private static final String MARKER = "Quokkamarker";

    static Stream<Arguments> noes() {
        return Stream.of(
                Arguments.of(404, "not-found", "GET", MARKER, null, null),
                Arguments.of(404, "not-found", "GET", "entries/" + MARKER, null, null),
                Arguments.of(405, "method-not-allowed", "DELETE", "entries/" + MARKER, null, null),
                Arguments.of(415, "unsupported-media-type", "POST", "entries", "text/html", MARKER),
                Arguments.of(
                        415,
                        "unsupported-media-type",
                        "POST",
                        "entries",
                        "application/x-www-form-urlencoded",
                        "note=" + MARKER),
                Arguments.of(400, "not-json", "POST", "entries", "application/json", "{\"note\": \"" + MARKER),
                Arguments.of(400, "not-json", "POST", "entries", "application/json", "[\"" + MARKER + "\"]"),
                Arguments.of(400, "not-json", "POST", "entries", "application/json", "{} " + MARKER),
                Arguments.of(
                        400,
                        "not-json",
                        "POST",
                        "entries",
                        "application/json",
                        "{\"id\":\"a\",\"id\":\"" + MARKER + "\"}"),
                Arguments.of(413, "too-large", "POST", "entries", "application/json", MARKER.repeat(400_000)),
                Arguments.of(
                        422,
                        "invalid",
                        "POST",
                        "entries",
                        "application/json",
                        contact(
                                MARKER + " " + MARKER,
                                "\"after\":\"" + MARKER + "\",\"signs\":[\"" + MARKER + "\"],\"measures\":{\"" + MARKER
                                        + " x\":1},\"" + MARKER + " y\":1")),
                Arguments.of(
                        422,
                        "unknown-person",
                        "POST",
                        "entries",
                        "application/json",
                        contact("a", "").replace("p1", MARKER)),
                Arguments.of(422, "invalid", "GET", "facts?period=" + MARKER, null, null),
                Arguments.of(422, "invalid", "GET", "facts", null, null),
                Arguments.of(422, "invalid", "GET", "entries?person=" + MARKER + "%20", null, null),
                Arguments.of(422, "invalid", "GET", "entries?history=" + MARKER, null, null),
                Arguments.of(422, "invalid", "GET", "export?format=" + MARKER, null, null),
                Arguments.of(
                        422,
                        "invalid",
                        "POST",
                        "reports",
                        "application/json",
                        "{\"period\":\"" + MARKER + "\",\"paper\":\"" + MARKER + "\",\"language\":\"" + MARKER + "\"}"),
                Arguments.of(422, "invalid", "POST", "import?zone=" + MARKER, "application/json", "{}"),
                Arguments.of(422, "invalid", "POST", "import?format=" + MARKER, "application/json", "{}"),
                Arguments.of(422, "invalid", "POST", "import", "text/csv", MARKER + ",b\n1,2\n"),
                Arguments.of(422, "invalid", "POST", "import", "application/json", "{\"format\":\"" + MARKER + "\"}"),
                Arguments.of(
                        422, "invalid", "POST", "proof/check", "application/json", "{\"head\":\"" + MARKER + "\"}"),
                Arguments.of(
                        422,
                        "line",
                        "POST",
                        "lines",
                        "application/json",
                        "{\"words\":[\"@" + MARKER + "\",\"b:" + MARKER + "=held\",\"" + MARKER + "\"],\"at\":\""
                                + MARKER + "\"}"),
                Arguments.of(422, "invalid", "POST", "lines", "application/json", "{\"command\":\"" + MARKER + "\"}"),
                Arguments.of(422, "invalid", "PUT", "people/a", "application/json", "{\"kind\":\"" + MARKER + "\"}"));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("noes")
    void is_a_problem_that_repeats_nothing(
            int status, String code, String method, String path, String type, String body) {
        for (String language : List.of("en", "de")) {
            HttpRequest.Builder request = request(path)
                    .header("Accept-Language", language)
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            if (type != null) {
                request.header("Content-Type", type);
            }
            Got got = send(request);
            assertEquals(status, got.status(), got.body());
            assertTrue(got.type().startsWith("application/problem+json"), got.type());
            assertEquals(code, got.code());
            assertEquals("urn:daybook:problem:" + code, got.json().path("type").asText());
            assertEquals(status, got.json().path("status").asInt());
            assertFalse(got.json().path("title").asText().isBlank());
            assertFalse(got.body().contains(MARKER), got.body());
            got.json().path("errors").forEach(error -> {
                assertFalse(error.path("message").asText().isBlank());
            });
        }
    }

    @Test
    void what_is_sent_in_pieces_is_limited_too() {
        byte[] large = MARKER.repeat(400_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Got got = send(request("entries")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(large))));
        assertEquals(413, got.status());
    }

    @Test
    void sentences_come_in_the_language_that_is_asked_for() {
        Got english = send(request("facts").GET());
        Got german = send(request("facts").header("Accept-Language", "de").GET());
        assertEquals("This is needed.", english.json().at("/errors/0/message").asText());
        assertEquals(
                "Das wird gebraucht.", german.json().at("/errors/0/message").asText());
    }

    @Test
    void without_the_token_or_from_a_browser_it_is_a_problem_too() {
        HttpRequest.Builder stranger =
                HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + served.port() + "/api/v1/status"));
        Got nobody = send(stranger.copy());
        assertEquals(401, nobody.status());
        assertEquals("unauthorized", nobody.code());
        Got page = send(request("status").header("Origin", "http://127.0.0.1:" + served.port()));
        assertEquals(403, page.status());
        assertEquals("forbidden", page.code());
        assertEquals(200, get("status").status());
    }

    @Test
    void a_locked_journal_answers_423_until_it_is_unlocked() {
        assertEquals(204, send("POST", "lock", null, null).status());
        assertTrue(get("status").json().path("locked").asBoolean());
        for (String path : List.of("entries", "people", "facts?period=2026", "proof", "export")) {
            Got got = get(path);
            assertEquals(423, got.status(), path);
            assertEquals("locked", got.code());
        }
        Got wrong = post("unlock", "text/plain", "wrong horse battery staple");
        assertEquals(403, wrong.status());
        assertEquals("wrong-passphrase", wrong.code());
        assertEquals(200, post("unlock", "text/plain", Served.PASSPHRASE + "\n").status());
        assertEquals(200, get("people").status());
    }

    @Test
    void unlocking_beside_a_browser_leaves_its_sitting_alone() {
        String before = served.opened().pass().key();
        assertEquals(200, post("unlock", "text/plain", Served.PASSPHRASE).status());
        assertEquals(before, served.opened().pass().key());
        assertEquals(
                403, post("unlock", "text/plain", "wrong horse battery staple").status());
        served.unlocked();
        assertNotEquals(before, served.opened().pass().key(), "a browser that unlocks gets a pass of its own");
    }
}
