package daybook.app.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The entries as tables for a spreadsheet, a file a kind: each as it counts now, with a column that says whether it was
 * taken back. It cannot be brought in again as it was; the journal file can.
 */
public final class CsvExport {
    private static final List<String> FIRST =
            List.of("id", "at", "zone", "day", "written", "source", "person", "alias", "retracted");

    private CsvExport() {}

    /** @return content by file name; a kind without an entry has no file */
    public static Map<String, byte[]> write(Timeline timeline) {
        Map<String, List<Logged>> byKind = new LinkedHashMap<>();
        JournalFile.entries(timeline)
                .forEach(one -> byKind.computeIfAbsent(EntryShape.kind(one.entry()), kind -> new ArrayList<>())
                        .add(one));
        Map<String, byte[]> files = new LinkedHashMap<>();
        byKind.forEach((kind, all) -> files.put(kind + ".csv", table(kind, all, timeline)));
        return files;
    }

    private static byte[] table(String kind, List<Logged> all, Timeline timeline) {
        List<String> columns = Stream.of(FIRST, CsvColumns.of(kind), List.of("note"))
                .flatMap(List::stream)
                .toList();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(Stream.concat(
                    columns.stream(),
                    timeline.measures().stream()
                            .map(measure -> safe(measure.terms().name().text()))));
            for (Logged one : all) {
                ObjectNode shape = EntryShape.write(one.entry());
                shape.put("alias", alias(one, timeline)).put("retracted", !one.counts());
                Stream<String> values = columns.stream().map(column -> cell(shape.path(column)));
                Stream<String> measures = timeline.measures().stream()
                        .map(measure ->
                                cell(shape.path("measures").path(measure.id().value())));
                printer.printRecord(Stream.concat(values, measures));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String alias(Logged one, Timeline timeline) {
        return timeline.person(one.entry().stamp().person())
                .map(Person::alias)
                .map(OwnWords::text)
                .orElse("");
    }

    /** Of an object the names stand with their values: {@code numbness: 1 | secrecy: 2}. */
    private static String cell(JsonNode value) {
        if (value.isObject()) {
            return safe(value.properties().stream()
                    .map(one -> one.getKey() + ": " + one.getValue().asText())
                    .collect(Collectors.joining(" | ")));
        }
        if (value.isArray()) {
            return safe(String.join(
                    " | ",
                    StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()));
        }
        return value.isTextual() ? safe(value.textValue()) : value.asText("");
    }

    /** A spreadsheet takes text that begins so for a formula, and would run it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
