package daybook.app.transfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.ReadFile.Unreadable;
import daybook.app.transfer.ReadFile.Why;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a {@code daybook-journal} file apart into its lists, each object with the line it begins on. */
final class JournalFileReader {
    /** @param line from 1 */
    record Located(ObjectNode node, long line) {}

    /** @param other top-level fields that are no lists and not known */
    record Lists(Map<String, List<Located>> byName, List<String> other) {
        List<Located> of(String name) {
            return byName.getOrDefault(name, List.of());
        }
    }

    /** Either the lists or why not. */
    sealed interface Opened {
        record Whole(Lists lists) implements Opened {}

        record No(Unreadable why) implements Opened {}
    }

    private final Map<String, List<Located>> lists = new LinkedHashMap<>();
    private final List<String> other = new ArrayList<>();
    private String format = "";
    private int version;

    private JournalFileReader() {}

    static Opened open(String json) {
        JournalFileReader reader = new JournalFileReader();
        try (JsonParser parser = JournalFile.MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return no(Why.NOT_A_JOURNAL_FILE, "");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                reader.field(parser.currentName(), parser);
            }
        } catch (IOException notJson) {
            // The parser's message quotes the file: only the line may be told, and that by the caller's own count.
            return no(Why.NOT_JSON, "");
        }
        if (!reader.format.equals(JournalFile.FORMAT) || reader.version < 1) {
            return no(Why.NOT_A_JOURNAL_FILE, "");
        }
        return reader.version > JournalFile.VERSION
                ? no(Why.NEWER_VERSION, "")
                : new Opened.Whole(new Lists(reader.lists, reader.other));
    }

    private static Opened no(Why why, String about) {
        return new Opened.No(new Unreadable(why, about));
    }

    private void field(String name, JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            lists.computeIfAbsent(name, fresh -> new ArrayList<>()).addAll(objects(parser));
            return;
        }
        JsonNode value = JournalFile.MAPPER.readTree(parser);
        switch (name) {
            case "format" -> format = value.asText();
            case "version" -> version = value.asInt();
            case "made" -> {}
            default -> other.add(name);
        }
    }

    /** What is no object counts as an empty one: its missing fields are then named with its line. */
    private static List<Located> objects(JsonParser parser) throws IOException {
        List<Located> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long line = parser.currentTokenLocation().getLineNr();
            JsonNode node = JournalFile.MAPPER.readTree(parser);
            all.add(new Located(
                    node instanceof ObjectNode object ? object : JournalFile.MAPPER.createObjectNode(), line));
        }
        return all;
    }
}
