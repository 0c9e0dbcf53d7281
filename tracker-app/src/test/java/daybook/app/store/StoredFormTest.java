package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.word.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten years of somebody's record must open: what was ever written, and the words it was written in. */
class StoredFormTest {

    @ParameterizedTest
    @MethodSource("daybook.app.store.Golden#all")
    void every_file_ever_written_opens(Golden file) throws Exception {
        try (RawJournal raw = new RawJournal()) {
            raw.append(file.word(), file.revision(), file.json());
            assertInstanceOf(JournalEvent.class, raw.read(0));
        }
    }

    @ParameterizedTest
    @MethodSource("daybook.app.store.Examples#oneOfEach")
    void today_is_the_newest_file(Example example) {
        String json = EventJson.write(example.event());
        assertEquals(Golden.newest(example).json(), json);
        assertEquals(
                example.event(), EventJson.open(EventNames.of(example.event()).word(), json));
    }

    @ParameterizedTest
    @MethodSource("daybook.app.store.Examples#oneOfEach")
    void an_example_stands_under_its_stored_word(Example example) {
        assertTrue(
                (example.name() + ".").startsWith(EventNames.of(example.event()).word() + "."));
    }

    @Test
    void every_event_and_every_kind_of_entry_has_an_example() {
        Set<Class<?>> events = new HashSet<>();
        Set<Class<?>> entries = new HashSet<>();
        Examples.oneOfEach().forEach(example -> {
            events.add(example.event().getClass());
            if (example.event() instanceof EntryLogged logged) {
                entries.add(logged.entry().getClass());
            }
        });
        assertEquals(Set.of(JournalEvent.class.getPermittedSubclasses()), events);
        assertEquals(Set.of(Entry.class.getPermittedSubclasses()), entries);
    }

    @Test
    void every_event_has_one_word() {
        Set<String> words = Arrays.stream(JournalEvent.class.getPermittedSubclasses())
                .map(type -> EventNames.of(type).orElseThrow().word())
                .collect(Collectors.toSet());
        assertEquals(JournalEvent.class.getPermittedSubclasses().length, words.size());
    }

    @ParameterizedTest
    @MethodSource("full")
    void an_example_says_every_field(Example example) {
        assertEquals(List.of(), Unsaid.in(example.event()));
    }

    static Stream<Example> full() {
        return Examples.oneOfEach().stream().filter(example -> !example.name().endsWith(".bare"));
    }

    @Test
    void a_field_that_is_not_said_would_be_found() {
        Example bare = Examples.oneOfEach().stream()
                .filter(example -> example.name().equals("entry-logged.check-in.bare"))
                .findFirst()
                .orElseThrow();
        assertTrue(Unsaid.in(bare.event()).contains("intention"));
        assertTrue(Unsaid.in(bare.event()).contains("labels"));
    }

    @ParameterizedTest
    @MethodSource("daybook.app.store.GoldenWriter#words")
    void every_code_ever_stored_still_has_its_word(Class<?> type) throws IOException {
        Set<String> today = Arrays.stream(type.getEnumConstants())
                .map(word -> ((Coded) word).code())
                .collect(Collectors.toSet());
        Set<String> ever = new HashSet<>();
        try (Stream<Path> files = Files.list(GoldenWords.FOLDER)) {
            for (Path file : files.filter(
                            file -> file.getFileName().toString().matches(GoldenWords.name(type) + "(-[0-9]+)?\\.txt"))
                    .toList()) {
                ever.addAll(Files.readAllLines(file));
            }
        }
        assertEquals(ever, today);
    }

    @Test
    void an_older_revision_comes_through_its_upcaster() throws Exception {
        try (RawJournal raw = new RawJournal(new EventUpcasterChain(new PersonNamedV0ToV1()))) {
            raw.append("person-named", 0, "{\"person\":\"robin-1\",\"name\":\"Robin\"}");
            assertEquals(
                    "Robin", ((JournalEvent.PersonNamed) raw.read(0)).alias().text());
        }
        try (RawJournal without = new RawJournal()) {
            without.append("person-named", 0, "{\"person\":\"robin-1\",\"name\":\"Robin\"}");
            assertFalse(without.read(0) instanceof JournalEvent);
        }
    }

    @Test
    void a_stored_name_never_becomes_a_class_of_its_choosing() throws Exception {
        try (RawJournal raw = new RawJournal()) {
            raw.append("daybook.core.journal.JournalEvent$PersonNamed", 1, "{\"person\":\"p\",\"alias\":\"Robin\"}");
            assertFalse(raw.read(0) instanceof JournalEvent);
        }
    }

    @Test
    void a_code_nobody_knows_is_an_error_and_not_a_gap() {
        assertThrows(
                IllegalArgumentException.class,
                () -> EventJson.open(
                        "person-added", "{\"person\":\"p\",\"kind\":\"boss\",\"supporter\":false,\"separate\":false}"));
        EventJson.open("person-added", "{\"person\":\"p\",\"kind\":\"friend\",\"supporter\":false,\"separate\":false}");
    }

    @Test
    void what_a_parser_says_of_private_words_goes_no_further() {
        Throwable no = assertThrows(
                IllegalArgumentException.class,
                () -> EventJson.open("person-named", "{\"person\":\"p\",\"alias\":[\"Zaubernuss\"]}"));
        assertFalse(no.toString().contains("Zaubernuss"));
        assertEquals(null, no.getCause());
    }

    /** A step as a later release may add one. */
    private static final class PersonNamedV0ToV1 extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("person-named", "0"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("person-named", "1"), JsonNode.class, json -> {
                ((ObjectNode) json).set("alias", ((ObjectNode) json).remove("name"));
                return json;
            });
        }
    }
}
