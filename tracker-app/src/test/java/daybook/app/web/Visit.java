package daybook.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser without a screen: sends what Chromium sends, keeps the cookie by its path, takes the form token from the last
 * page it read. It follows a redirect after a post, and remembers that there was one.
 */
public final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern DATA_TOKEN = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final Map<String, String> cookiesByPath = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private String at = "/";
    private String token = "";

    Visit(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    /** What came back. */
    public record Page(int status, String body, Map<String, List<String>> headers) {
        public @Nullable String header(String name) {
            List<String> all = headers.get(name.toLowerCase(java.util.Locale.ROOT));
            return all == null ? null : all.getFirst();
        }

        public String location() {
            return String.valueOf(header("location"));
        }
    }

    /** @param value null removes the header */
    public Visit with(String header, @Nullable String value) {
        extra.put(header, value == null ? "" : value);
        return this;
    }

    /** @return base path of the sitting, as the last page had it */
    public String base() {
        String[] parts = at.split("/", 4);
        if (parts.length < 4) {
            throw new IllegalStateException("not inside a sitting");
        }
        return "/j/" + parts[2] + "/";
    }

    public String token() {
        return token;
    }

    /** Takes over another browser's token, to show that it is good for nothing. */
    public Visit token(String other) {
        token = other;
        return this;
    }

    /** @param path absolute, or relative to the sitting's base */
    public Page get(String path) {
        Page page = send(request(path).GET());
        read(path, page);
        return page;
    }

    /** Posts a form and answers with what came back at once: a redirect is not followed. */
    public Page post(String path, String... namesAndValues) {
        Page answer = postAs(path, encoded(namesAndValues));
        if (answer.status() == 303 && answer.location().startsWith("/j/")) {
            at = answer.location();
        }
        return answer;
    }

    /** Posts a form and reads the page it leads to. */
    public Page postAndFollow(String path, String... namesAndValues) {
        Page answer = post(path, namesAndValues);
        if (answer.status() != 303) {
            throw new IllegalStateException("a full-page post answers 303, this one " + answer.status());
        }
        return get(answer.location());
    }

    Page postAs(String path, String body) {
        return send(request(path)
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Origin", origin)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String encoded(String... namesAndValues) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
        }
        if (!token.isEmpty()) {
            parts.add("_csrf=" + encode(token));
        }
        return String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String absolute(String path) {
        return path.startsWith("/") ? path : base() + path;
    }

    private HttpRequest.Builder request(String path) {
        String absolute = absolute(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + absolute)).setHeader("Sec-Fetch-Site", "same-origin");
        cookiesByPath.forEach((under, cookie) -> {
            if (absolute.startsWith(under + "/")) {
                request.setHeader("Cookie", cookie);
            }
        });
        return request;
    }

    private Page send(HttpRequest.Builder request) {
        extra.forEach((header, value) -> request.setHeader(header, value));
        try {
            HttpResponse<String> answer = client.send(without(request), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return new Page(answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest without(HttpRequest.Builder request) {
        return HttpRequest.newBuilder(request.build(), (name, value) -> !"".equals(extra.get(name)))
                .build();
    }

    private void keep(String cookie) {
        String[] parts = cookie.split("; ");
        cookiesByPath.put(parts[1].substring("Path=".length()), parts[0]);
    }

    private void read(String path, Page page) {
        if (page.status() == 200) {
            at = absolute(path);
            find(DATA_TOKEN, page.body());
            find(TOKEN, page.body());
        }
    }

    private void find(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        if (found.find()) {
            token = found.group(1);
        }
    }
}
