package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import daybook.app.store.upcast.Upcasters;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.RefusalReason;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a command to what is stored, and back. */
class SendingTest {
    @TempDir
    Path folder;

    private static OpenJournal inMemory() {
        return JournalHome.inMemory(Desk.CLOCK, ZoneOffset.UTC);
    }

    @Test
    void sent_twice_logged_once() {
        try (OpenJournal journal = inMemory()) {
            Accepted.by(journal, Desk.quiet(1));
            long seen = journal.seen();
            assertEquals(new Decision.Accepted(List.of()), journal.send(Desk.quiet(1)));
            assertEquals(seen, journal.seen());
        }
    }

    @Test
    void a_no_comes_back_as_a_value_and_leaves_nothing() {
        try (OpenJournal journal = inMemory()) {
            var before = journal.reading();
            Decision decision =
                    journal.send(new RetractEntries(List.of(new EntryId("never-was")), Instant.EPOCH, null));
            assertEquals(new Decision.Refused(RefusalReason.UNKNOWN_ENTRY, "never-was"), decision);
            assertEquals(before, journal.reading());
            Accepted.by(journal, Desk.quiet(1));
        }
    }

    @Test
    void a_no_before_anything_happened_leaves_nothing_either() throws Exception {
        SealedFile file = SealedFile.create(null);
        try (OpenJournal journal = new OpenJournal(file, WayIn.fresh(), () -> {})) {
            file.transaction(journal.boxes()::begin);
            assertEquals(new Decision.Refused(RefusalReason.JOURNAL_NOT_OPEN, null), journal.send(Desk.quiet(1)));
            assertEquals(0, journal.seen());
            assertEquals(0, file.boxes());
        }
    }

    @Test
    void all_of_a_save_or_none_of_it() {
        try (OpenJournal journal = inMemory()) {
            Accepted.by(journal, Desk.quiet(1));
            Entry clash = Examples.quiet("quiet-1", LocalDate.of(2021, 1, 1));
            Decision decision = journal.send(new LogEntries(List.of(Desk.entry(2), clash, Desk.entry(3))));
            assertInstanceOf(Decision.Refused.class, decision);
            assertEquals(1, journal.timeline().entryCount());
            Accepted.by(journal, new LogEntries(List.of(Desk.entry(2), Desk.entry(1), Desk.entry(3))));
            assertEquals(3, journal.timeline().entryCount());
        }
    }

    @Test
    void an_entry_larger_than_a_box_is_not_stored_and_does_no_harm() {
        try (OpenJournal journal = inMemory()) {
            Entry huge = labelled("huge", 60);
            NotSaved no = assertThrows(NotSaved.class, () -> journal.send(new BringIn(List.of(huge))));
            assertEquals(NotSaved.Reason.TOO_LARGE, no.reason());
            assertEquals(1, journal.seen());
            Accepted.by(journal, new BringIn(List.of(labelled("large", 17))));
            assertEquals(2, journal.seen());
        }
    }

    private static Entry labelled(String id, int labels) {
        Stamp stamp = Examples.quiet(id, null).stamp();
        List<OwnWords> words = IntStream.range(0, labels)
                .mapToObj(i -> new OwnWords("\u20ac".repeat(20_000)))
                .collect(Collectors.toList());
        return new Entry.CheckIn(stamp, null, null, Evening.NONE, words, Map.of());
    }

    @Test
    void half_a_character_comes_back_as_it_was_typed() {
        try (OpenJournal journal = inMemory()) {
            Stamp stamp = Examples.quiet("half", null).stamp();
            Entry half = new Entry.CheckIn(
                    stamp, new OwnWords("half a \ud83e fox"), null, Evening.NONE, List.of(), Map.of());
            Accepted.by(journal, new BringIn(List.of(half)));
            assertEquals(
                    half,
                    journal.timelineAt(2)
                            .entry(new EntryId("half"))
                            .orElseThrow()
                            .entry());
        }
    }

    @Test
    void an_event_that_would_not_read_back_is_not_stored() throws Exception {
        SealedFile file = SealedFile.create(null);
        WayIn way = WayIn.fresh();
        try (Boxes boxes = new Boxes(file, way.keys(), way.journal())) {
            file.transaction(boxes::begin);
            EventSerializer forgetful = new EventSerializer(JacksonSerializer.builder()
                    .objectMapper(EventJson.mapper().enable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)));
            SealedEventStorageEngine engine =
                    SealedEventStorageEngine.over(boxes, () -> Folded.NOTHING, forgetful, Upcasters.all());
            Example travelled = Examples.oneOfEach().stream()
                    .filter(example -> example.name().equals("entry-logged.quiet-day"))
                    .findFirst()
                    .orElseThrow();
            var event = new GenericDomainEventMessage<>("journal", boxes.journal(), 0, travelled.event());
            assertThrows(IllegalStateException.class, () -> engine.appendEvents(event));
            assertEquals(0, file.boxes());
            SealedEventStorageEngine.over(boxes, () -> Folded.NOTHING, EventSerializer.ours(), Upcasters.all())
                    .appendEvents(event);
            assertEquals(1, file.boxes());
        }
    }

    @Test
    void a_closed_journal_answers_nothing_and_closes_twice() {
        OpenJournal journal = inMemory();
        journal.close();
        journal.close();
        assertThrows(JournalClosed.class, () -> journal.send(Desk.quiet(1)));
        assertThrows(JournalClosed.class, journal::timeline);
        assertThrows(JournalClosed.class, journal::state);
        assertThrows(JournalClosed.class, journal::head);
    }

    @Test
    void several_threads_get_their_entries_in_one_after_the_other() throws Exception {
        try (OpenJournal journal = inMemory()) {
            List<Thread> threads = IntStream.range(0, 4)
                    .mapToObj(t -> Thread.ofPlatform()
                            .start(() -> IntStream.range(0, 100).forEach(i -> journal.send(Desk.quiet(t * 60 + i)))))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(280, journal.timeline().entryCount());
            assertEquals(journal.timeline(), journal.timelineAt(journal.seen()));
        }
    }

    @Test
    void as_it_read_when_it_held_fewer_events() {
        try (OpenJournal journal = inMemory()) {
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                readings.add(journal.reading());
                Accepted.by(journal, Desk.quiet(i));
            }
            for (Reading then : readings) {
                assertEquals(then.timeline(), journal.timelineAt(then.head().n()));
                assertEquals(then.head(), journal.headAt(then.head().n()));
            }
            assertThrows(IllegalArgumentException.class, () -> journal.timelineAt(journal.seen() + 1));
            assertThrows(IllegalArgumentException.class, () -> journal.headAt(-1));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void read_at_once_it_is_what_grew_step_by_step(int seed) {
        try (OpenJournal journal = inMemory()) {
            new Mixture(seed).commands(80).forEach(journal::send);
            assertEquals(journal.timeline(), journal.timelineAt(journal.seen()));
        }
    }

    @Test
    void a_lost_event_would_show() {
        try (OpenJournal journal = inMemory()) {
            new Mixture(1).commands(80).forEach(journal::send);
            assertTrue(!journal.timeline().equals(journal.timelineAt(journal.seen() - 1)));
        }
    }

    @Test
    void unlocked_again_it_is_what_it_was() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        Reading before;
        try (OpenJournal journal = desk.open()) {
            new Mixture(7).commands(200).forEach(journal::send);
            before = journal.reading();
        }
        try (OpenJournal journal = desk.open()) {
            assertEquals(before, journal.reading());
            Accepted.by(journal, Desk.quiet(5_000));
        }
    }

    @Test
    void no_thread_is_left_behind() throws Exception {
        inMemory().close();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Desk desk = Desk.made(folder.resolve("j"), 3);
        desk.open().close();
        Set<Thread> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive() && !thread.isDaemon())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), left);
    }

    /** Seeded lists of commands, many of them to be refused. */
    private static final class Mixture {
        private final Random random;

        Mixture(int seed) {
            this.random = new Random(seed);
        }

        List<JournalCommand> commands(int n) {
            List<JournalCommand> commands = new ArrayList<>(List.of(Desk.robin()));
            for (int i = 0; i < n; i++) {
                commands.add(next());
            }
            commands.add(Desk.quiet(4_000));
            return commands;
        }

        private JournalCommand next() {
            int id = random.nextInt(30);
            return switch (random.nextInt(4)) {
                case 0 -> new RetractEntries(List.of(new EntryId("quiet-" + id)), Instant.EPOCH, null);
                case 1 -> new JournalCommand.CorrectEntry(noted(id), Instant.parse("2026-01-01T00:00:00Z"));
                case 2 -> new LogEntries(List.of(Desk.entry(id), Desk.entry(random.nextInt(30))));
                default -> Desk.quiet(id);
            };
        }

        private Entry noted(int id) {
            Stamp stamp = Desk.entry(id).stamp();
            return Desk.entry(id)
                    .withStamp(new Stamp(
                            stamp.id(),
                            stamp.at(),
                            stamp.zone(),
                            stamp.day(),
                            stamp.written(),
                            Source.CLI,
                            random.nextBoolean() ? Desk.ROBIN : null,
                            new OwnWords("note " + random.nextInt(5))));
        }
    }
}
