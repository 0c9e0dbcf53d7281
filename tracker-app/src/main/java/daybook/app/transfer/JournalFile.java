package daybook.app.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * The portable file of a whole journal, {@code daybook-journal} version 1: plain JSON, one person, boundary or entry a
 * line. Issued reports stay out: they are promises about one sealed file, and mean nothing in another.
 */
public final class JournalFile {
    static final String FORMAT = "daybook-journal";
    static final int VERSION = 1;
    static final ObjectMapper MAPPER = new ObjectMapper();

    private JournalFile() {}

    public static byte[] write(Timeline timeline, OffsetDateTime made) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("  \"format\": \"").append(FORMAT).append("\",\n");
        text.append("  \"version\": ").append(VERSION).append(",\n");
        text.append("  \"made\": \"")
                .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made))
                .append("\",\n");
        list(text, "people", timeline.people().stream().map(ListShapes::write));
        list(text, "boundaries", timeline.boundaries().stream().map(ListShapes::write));
        list(text, "phases", timeline.phases().stream().map(ListShapes::write));
        for (String notBuilt : List.of("patterns", "practices", "experiments")) {
            list(text, notBuilt, Stream.of());
        }
        list(text, "measures", timeline.measures().stream().map(ListShapes::write));
        list(text, "entries", entries(timeline).map(LoggedShape::write));
        text.setLength(text.length() - 2);
        return text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @return every entry ever logged, taken back or not, in the order they happened */
    static Stream<Logged> entries(Timeline timeline) {
        return timeline.span().stream()
                .flatMap(span -> timeline.days(span).stream())
                .flatMap(day -> day.all().stream());
    }

    private static void list(StringBuilder text, String name, Stream<ObjectNode> all) {
        List<String> lines = all.map(JournalFile::json).toList();
        text.append("  \"").append(name).append("\": [");
        if (!lines.isEmpty()) {
            text.append("\n    ").append(String.join(",\n    ", lines)).append("\n  ");
        }
        text.append("],\n");
    }

    private static String json(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written");
        }
    }
}
