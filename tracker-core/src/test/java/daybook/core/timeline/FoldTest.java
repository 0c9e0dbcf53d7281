package daybook.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.RandomJournal;
import daybook.core.given.Sample;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.word.EntryId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 500 seeded journals with corrections and retractions in any order. */
class FoldTest {
    private static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replaying_from_the_start_says_what_folding_one_by_one_said(int seed) {
        List<JournalEvent> events = RandomJournal.of(seed).events();
        List<Timeline> kept = new ArrayList<>();
        List<Journal> journals = new ArrayList<>();
        Timeline timeline = Timeline.EMPTY;
        Journal journal = Journal.NEW;
        for (JournalEvent event : events) {
            timeline = timeline.apply(event);
            journal = journal.apply(event);
            kept.add(timeline);
            journals.add(journal);
        }
        int cut = new Random(seed).nextInt(events.size());
        assertEquals(Sample.fold(events.subList(0, cut + 1)), kept.get(cut), "a later event changed an earlier fold");
        assertEquals(fold(events.subList(0, cut + 1)), journals.get(cut));
        assertEquals(Sample.fold(events), timeline);
        assertEquals(fold(events), journal);
    }

    private static Journal fold(List<JournalEvent> events) {
        Journal journal = Journal.NEW;
        for (JournalEvent event : events) {
            journal = journal.apply(event);
        }
        return journal;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_arrival_shows_nowhere(int seed) {
        RandomJournal journal = RandomJournal.of(seed);
        List<JournalEvent> otherwise = new ArrayList<>(journal.setUp());
        otherwise.addAll(shuffled(journal.aboutEntries(), new Random(seed)));
        Timeline first = Sample.fold(journal.events());
        Timeline second = Sample.fold(otherwise);
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
        assertEquals(first.span(), second.span());
        first.span().ifPresent(span -> assertEquals(first.days(span), second.days(span)));
    }

    /** Another order, in which what concerns one entry keeps its own. */
    private static List<JournalEvent> shuffled(List<JournalEvent> events, Random random) {
        Map<EntryId, Deque<JournalEvent>> chains = new LinkedHashMap<>();
        for (JournalEvent event : events) {
            chains.computeIfAbsent(RandomJournal.entry(event), ignored -> new ArrayDeque<>())
                    .add(event);
        }
        List<Deque<JournalEvent>> open = new ArrayList<>(chains.values());
        List<JournalEvent> order = new ArrayList<>();
        while (!open.isEmpty()) {
            int at = random.nextInt(open.size());
            order.add(open.get(at).remove());
            if (open.get(at).isEmpty()) {
                open.remove(at);
            }
        }
        return order;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_day_holds_what_a_plain_list_holds(int seed) {
        List<JournalEvent> events = RandomJournal.of(seed).events();
        Map<EntryId, Entry> now = new LinkedHashMap<>();
        Set<EntryId> back = new LinkedHashSet<>();
        for (JournalEvent event : events) {
            switch (event) {
                case EntryLogged logged -> now.put(logged.entry().stamp().id(), logged.entry());
                case EntryCorrected corrected ->
                    now.put(corrected.entry().stamp().id(), corrected.entry());
                case EntryRetracted retracted -> back.add(retracted.entry());
                default -> {}
            }
        }
        now.keySet().removeAll(back);
        Timeline timeline = Sample.fold(events);
        var expected = now.values().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.stamp().day(),
                        TreeMap::new,
                        Collectors.mapping(
                                entry -> entry.stamp().id().value(), Collectors.toCollection(TreeSet::new))));
        var found = timeline.days(timeline.span().orElseThrow()).stream()
                .filter(Day::logged)
                .collect(Collectors.toMap(
                        Day::date,
                        day -> day.entries().stream()
                                .map(entry -> entry.stamp().id().value())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (a, b) -> b,
                        TreeMap::new));
        assertEquals(expected, found);
    }
}
