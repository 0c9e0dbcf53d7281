package daybook.app.cli;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line as the server takes it. Written by hand: a JSON library would take longer to load than all the rest. */
final class LineJson {
    private final StringBuilder json = new StringBuilder("{");

    private LineJson() {}

    static byte[] of(Typed typed, Clock clock) {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        LineJson json = new LineJson();
        json.field("command", typed.command());
        json.words(typed.words());
        json.field("at", typed.when());
        for (Map.Entry<String, String> text : typed.texts().entrySet()) {
            json.field(text.getKey(), text.getValue());
        }
        json.field("id", typed.id());
        json.field("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
        json.field("zone", now.getZone().getId());
        json.json.setCharAt(json.json.length() - 1, '}');
        return json.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void field(String name, @Nullable String text) {
        if (text != null) {
            quoted(name);
            json.append(':');
            quoted(text);
            json.append(',');
        }
    }

    private void words(List<String> words) {
        quoted("words");
        json.append(":[");
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            quoted(words.get(i));
        }
        json.append("],");
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
