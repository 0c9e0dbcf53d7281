package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.EntryShape;
import daybook.app.transfer.EntryShape.Receipt;
import daybook.app.transfer.Listed;
import daybook.app.web.Routes;
import daybook.core.given.RandomJournal;
import daybook.core.given.Sample;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The committed document says what the code does: its routes, every kind of entry, every field and every word. */
class OpenApiTest {
    private static final Path DOCUMENT = Path.of("../docs/openapi.json");

    private static List<Timeline> journals() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(seed -> Sample.fold(RandomJournal.of(seed).events()))
                .toList();
    }

    /** Written anew with {@code -Dgolden.write=true}. */
    @Test
    void the_committed_document_is_the_one_the_code_makes() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(DOCUMENT, OpenApiDocument.text());
        }
        assertEquals(Files.readString(DOCUMENT), OpenApiDocument.text());
    }

    @Test
    void its_routes_are_those_there_are() {
        Set<String> told = ApiRoutes.ALL.stream()
                .map(route -> route.method() + " " + RestPaths.V1 + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(told, Routes.under(RestPaths.V1));
    }

    @Test
    void no_field_of_any_kind_is_written_that_is_not_told() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (Timeline journal : journals()) {
            journal.span().stream()
                    .flatMap(span -> journal.days(span).stream())
                    .flatMap(day -> day.all().stream())
                    .map(Logged::entry)
                    .forEach(entry -> EntryShape.write(entry)
                            .fieldNames()
                            .forEachRemaining(
                                    field -> written.computeIfAbsent(EntryShape.kind(entry), kind -> new TreeSet<>())
                                            .add(field)));
        }
        assertEquals(Set.copyOf(EntryShape.KINDS), written.keySet());
        written.forEach((kind, fields) -> {
            fields.removeAll(names(ApiShapes.KINDS.getOrDefault(kind, "")));
            assertEquals(Set.of(), fields, kind);
        });
        assertEquals(EntryShape.KINDS, List.copyOf(ApiShapes.KINDS.keySet()));
    }

    /** A list in a list is the value of no field, so whoever reads the field finds it wrong. */
    @Test
    void every_field_that_is_told_is_read() {
        ApiShapes.KINDS.forEach((kind, fields) -> {
            Set<String> told = names(fields);
            told.removeAll(Set.of("kind", "written", "source"));
            ObjectNode entry = Json.NODES.objectNode().put("kind", kind);
            told.forEach(field -> entry.putArray(field).addArray().add(1));
            Set<String> wrong = new TreeSet<>();
            Receipt receipt = new Receipt(ApiCase.NOW, Source.API);
            if (EntryShape.read(entry, receipt) instanceof EntryShape.Reading.Wrong found) {
                found.problems().forEach(problem -> wrong.add(problem.field()));
            }
            // without id and moment nothing more is read, so those two come right the second time
            entry.put("id", "a").put("at", "2026-11-20T10:00:00Z");
            List.of("zone", "day", "person", "note").forEach(entry::remove);
            if (EntryShape.read(entry, receipt) instanceof EntryShape.Reading.Wrong found) {
                found.problems().forEach(problem -> wrong.add(problem.field()));
            }
            assertEquals(told, wrong, kind);
        });
    }

    @Test
    void each_list_has_the_fields_that_are_written_and_no_other() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (Timeline journal : journals()) {
            for (Listed list : Listed.values()) {
                for (ObjectNode one : list.all(journal)) {
                    one.fieldNames()
                            .forEachRemaining(field -> written.computeIfAbsent(list.code(), code -> new TreeSet<>())
                                    .add(field));
                }
            }
        }
        Map<String, Set<String>> told = new TreeMap<>();
        ApiShapes.LISTS.forEach((list, fields) -> told.put(list, names(fields)));
        assertEquals(told, written);
        assertEquals(Arrays.stream(Listed.values()).map(Listed::code).toList(), List.copyOf(ApiShapes.LISTS.keySet()));
    }

    private static Set<String> names(String fields) {
        return Arrays.stream(fields.strip().split(" "))
                .map(field -> field.substring(0, field.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
