package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.RandomJournal;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.EntryLogged;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Journals of every kind, written at random, come back from their stored form as they were. */
class EveryKindTest {
    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_written_is_what_is_read(int seed) {
        for (JournalEvent event : RandomJournal.of(seed).events()) {
            assertEquals(event, EventJson.open(EventNames.of(event).word(), EventJson.write(event)));
        }
    }

    @Test
    void chance_leaves_no_kind_out() {
        Set<String> met = new HashSet<>();
        seeds().mapToObj(seed -> RandomJournal.of(seed).events())
                .flatMap(List::stream)
                .filter(EntryLogged.class::isInstance)
                .forEach(event -> met.add(EventJson.kind(((EntryLogged) event).entry())));
        Set<String> kinds = new HashSet<>();
        KindExamples.all().forEach(example -> kinds.add(example.name().replaceAll("^[a-z-]+\\.|\\.bare$", "")));
        assertTrue(
                met.containsAll(kinds),
                () -> "never met: "
                        + kinds.stream().filter(kind -> !met.contains(kind)).toList());
        assertTrue(kinds.size() >= 9, kinds.toString());
    }
}
