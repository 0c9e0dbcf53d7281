package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.journal.JournalCommand;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalRoundTripTest {
    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-21T21:00:00+01:00");
    private static final Instant NOW = MADE.toInstant();

    private static String export(Timeline timeline) {
        return new String(JournalFile.write(timeline, MADE), StandardCharsets.UTF_8);
    }

    private static ReadFile.Plan plan(String file, RandomJournal into) {
        return assertInstanceOf(ReadFile.Plan.class, JournalImport.read(file, into.journal(), into.timeline(), NOW));
    }

    private static void bringIn(List<JournalCommand> commands, RandomJournal into) {
        commands.forEach(into::send);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_journal_brought_into_an_empty_one_reads_the_same_and_twice_adds_nothing(long seed) {
        RandomJournal grown = new RandomJournal(seed).grow(400, true);
        String file = export(grown.timeline());
        RandomJournal fresh = new RandomJournal(0);
        ReadFile.Plan plan = plan(file, fresh);
        bringIn(plan.commands(), fresh);
        assertEquals(List.of(), plan.remarks());
        assertEquals(grown.timeline(), fresh.timeline());
        assertEquals(grown.timeline().entryCount(), plan.added());
        ReadFile.Plan again = plan(file, fresh);
        assertEquals(List.of(), again.commands());
        assertEquals(plan.added(), again.known());
        assertEquals(file, export(fresh.timeline()));
    }

    @Test
    void the_grown_journals_hold_what_makes_it_hard() {
        Timeline timeline = new RandomJournal(1).grow(400, true).timeline();
        List<Logged> all = JournalFile.entries(timeline).toList();
        assertTrue(all.stream().anyMatch(one -> one.history().size() > 1), "corrected twice");
        assertTrue(all.stream().anyMatch(one -> !one.counts() && !one.history().isEmpty()), "corrected, taken back");
        assertTrue(timeline.boundaries().stream().anyMatch(one -> one.versions().size() > 2), "revised twice");
        assertTrue(timeline.boundaries().stream().anyMatch(one -> !one.live()), "retired");
        assertTrue(timeline.measures().stream().anyMatch(one -> !one.live()), "measure retired");
        assertTrue(timeline.phases().stream().anyMatch(one -> one.to() != null), "phase ended");
        assertNotEquals(timeline, new RandomJournal(2).grow(400, true).timeline());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void a_newer_export_brings_only_what_came_since(long seed) {
        RandomJournal grown = new RandomJournal(seed).grow(200, true);
        RandomJournal other = new RandomJournal(0);
        bringIn(plan(export(grown.timeline()), other).commands(), other);
        String older = export(grown.timeline());
        grown.grow(200, false);
        bringIn(plan(export(grown.timeline()), other).commands(), other);
        assertEquals(grown.timeline(), other.timeline());
        assertEquals(List.of(), plan(older, other).commands(), "an older export then brings nothing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 40})
    void an_import_that_was_cut_off_is_finished_by_the_next(int sent) {
        RandomJournal grown = new RandomJournal(31).grow(300, true);
        String file = export(grown.timeline());
        RandomJournal other = new RandomJournal(0);
        List<JournalCommand> commands = plan(file, other).commands();
        assertTrue(commands.size() > sent);
        bringIn(commands.subList(0, sent), other);
        assertNotEquals(grown.timeline(), other.timeline());
        bringIn(plan(file, other).commands(), other);
        assertEquals(grown.timeline(), other.timeline());
    }
}
