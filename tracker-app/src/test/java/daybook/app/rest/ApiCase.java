package daybook.app.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.app.line.Acquaintances;
import daybook.app.web.Served;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A server with an unlocked journal of a few people and boundaries, and a program that bears its token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class ApiCase {
    static final ObjectMapper JSON = new ObjectMapper();
    static final Instant NOW = Acquaintances.NOW;
    static final ZoneId BERLIN = Acquaintances.BERLIN;

    private final HttpClient client = HttpClient.newHttpClient();
    private int ids;
    Served served;

    /** What came back. */
    record Got(int status, String body, HttpResponse<String> whole) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String code() {
            return json().path("code").asText();
        }

        String field() {
            return json().at("/errors/0/field").asText();
        }

        String fieldCode() {
            return json().at("/errors/0/code").asText();
        }

        String type() {
            return whole.headers().firstValue("Content-Type").orElse("");
        }
    }

    Clock clock() {
        return new Ticking();
    }

    /** No two looks at it show the same moment: one save is what was written at one. */
    private static final class Ticking extends Clock {
        private final AtomicLong looks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return BERLIN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return NOW.plusNanos(1_000_000 * looks.incrementAndGet());
        }
    }

    @BeforeAll
    void serve() {
        served = Served.locked(clock());
        post("unlock", "text/plain", Served.PASSPHRASE);
        post("import", "application/json", Acquaintances.FILE);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** @return an id nobody has had yet */
    String fresh() {
        return "t" + ids++;
    }

    Got get(String path) {
        return send("GET", path, null, null);
    }

    Got post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    Got post(String path, String type, String body) {
        return send("POST", path, type, body);
    }

    Got put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    Got send(String method, String path, @Nullable String type, @Nullable String body) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return send(request);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + served.apiToken());
    }

    Got send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Got(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return an interaction with Alex, with more fields */
    static String contact(String id, String more) {
        return "{\"id\":\"" + id
                + "\",\"kind\":\"interaction\",\"at\":\"2026-11-20T21:00:00+01:00\",\"zone\":\"Europe/Berlin\","
                + "\"person\":\"p1\"" + (more.isEmpty() ? "" : "," + more) + "}";
    }
}
