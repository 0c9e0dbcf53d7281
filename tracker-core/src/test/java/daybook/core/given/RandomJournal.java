package daybook.core.given;

import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.word.EntryId;
import java.util.ArrayList;
import java.util.List;

/** What happened to a journal somebody wrote at random: entries of every kind, corrected and taken back in any order. */
public record RandomJournal(List<JournalEvent> setUp, List<JournalEvent> aboutEntries) {

    public static RandomJournal of(int seed) {
        Chance chance = new Chance(seed);
        RandomEntries entries = new RandomEntries(chance);
        Given set = Given.given(new RandomPlans(chance).all().toArray(JournalCommand[]::new));
        Given journal = set.and(new BringIn(List.of(entries.next("e0", List.of()))));
        for (int i = 1; i < 12 + chance.below(30); i++) {
            journal = next(journal, chance, entries, i);
        }
        return new RandomJournal(
                set.happened(),
                journal.happened()
                        .subList(set.happened().size(), journal.happened().size()));
    }

    /** Logs one, or changes one that is there; what a rule refuses is left out. */
    private static Given next(Given journal, Chance chance, RandomEntries entries, int i) {
        List<Entry> there = new ArrayList<>();
        for (JournalEvent event : journal.happened()) {
            if (event instanceof EntryLogged logged) {
                there.add(logged.entry());
            }
        }
        Entry some = there.get(chance.below(there.size()));
        JournalCommand command = switch (chance.below(4)) {
            case 0 -> Sample.correct(another(entries, some, away(there)));
            case 1 -> Sample.retract(some.stamp().id().value());
            default -> new BringIn(List.of(entries.next("e" + i, away(there))));
        };
        return journal.journal().decide(command) instanceof Decision.Accepted ? journal.and(command) : journal;
    }

    private static List<String> away(List<Entry> there) {
        return there.stream()
                .filter(StepAway.class::isInstance)
                .map(entry -> entry.stamp().id().value())
                .toList();
    }

    private static Entry another(RandomEntries entries, Entry some, List<String> away) {
        Entry next = some;
        while (!next.getClass().equals(some.getClass()) || next.equals(some)) {
            next = entries.next(some.stamp().id().value(), away);
        }
        return next;
    }

    public List<JournalEvent> events() {
        List<JournalEvent> all = new ArrayList<>(setUp);
        all.addAll(aboutEntries);
        return all;
    }

    /** Which entry an event is about. */
    public static EntryId entry(JournalEvent event) {
        return switch (event) {
            case EntryLogged logged -> logged.entry().stamp().id();
            case EntryCorrected corrected -> corrected.entry().stamp().id();
            case EntryRetracted retracted -> retracted.entry();
            default -> throw new IllegalArgumentException("about no entry");
        };
    }
}
