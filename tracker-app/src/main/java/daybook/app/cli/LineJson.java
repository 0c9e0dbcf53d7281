package daybook.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.app.line.Line;
import daybook.core.word.OwnWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A line as the server takes it. Written token by token: a mapper would take longer to load than all the rest. */
final class LineJson {
    private LineJson() {}

    static byte[] of(Typed typed, Clock clock) throws IOException {
        Line line = typed.line();
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("command", line.command().code());
            json.writeArrayFieldStart("words");
            for (String word : line.words()) {
                json.writeString(word);
            }
            json.writeEndArray();
            if (line.at() != null) {
                json.writeStringField("at", line.at());
            }
            write(json, "note", line.note());
            write(json, "wins", line.wins());
            write(json, "painPoints", line.painPoints());
            json.writeStringField("id", typed.id());
            json.writeStringField("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
            json.writeStringField("zone", now.getZone().getId());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String field, @Nullable OwnWords words) throws IOException {
        if (words != null) {
            json.writeStringField(field, words.text());
        }
    }
}
