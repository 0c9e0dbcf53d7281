package daybook.app.store;

import daybook.app.clock.AppClock;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.Channel;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unlocks a made-up journal in memory, over and over, so that the code is compiled by the time the passphrase is typed: more
 * than half of a cold unlock is the compiler's work. Nothing is written and nothing is kept.
 */
public final class Warmup {
    private static final int ENTRIES = 2_000;
    private static final int TIMES = 20;
    private static final PersonId NOBODY = new PersonId("nobody");

    private Warmup() {}

    /** Starts it beside everything else. */
    public static Thread start() {
        Thread thread = new Thread(Warmup::run, "warmup");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return thread;
    }

    /** Decodes and folds {@value #ENTRIES} entries {@value #TIMES} times. */
    public static void run() {
        try (OpenJournal journal = JournalHome.inMemory(AppClock.wall(), ZoneOffset.UTC)) {
            journal.send(new AddPerson(NOBODY, new OwnWords("nobody"), PersonKind.OTHER, false, false));
            for (int from = 0; from < ENTRIES; from += 500) {
                journal.send(new LogEntries(entries(from)));
            }
            for (int i = 0; i < TIMES; i++) {
                journal.timelineAt(journal.seen());
            }
        }
    }

    private static List<Entry> entries(int from) {
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i < from + 500; i++) {
            entries.add(i % 4 == 0 ? checkIn(i) : interaction(i));
        }
        return entries;
    }

    private static Entry interaction(int i) {
        return new Entry.Interaction(
                stamp(i, NOBODY),
                null,
                Felt.values()[i % Felt.values().length],
                null,
                false,
                null,
                Channel.values()[i % Channel.values().length],
                null,
                new Chips(
                        Set.of(Sign.values()[i % Sign.values().length]),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                Story.NONE,
                Map.of(),
                null);
    }

    private static Entry checkIn(int i) {
        Evening evening = new Evening(
                null,
                null,
                i % 3,
                Felt.values()[i % Felt.values().length],
                null,
                i % 4,
                null,
                null,
                null,
                null,
                Set.of());
        return new Entry.CheckIn(stamp(i, null), null, null, evening, List.of(), Map.of());
    }

    private static Stamp stamp(int i, @org.jspecify.annotations.Nullable PersonId person) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i / 10);
        var at = day.atTime(12, i % 60).atOffset(ZoneOffset.UTC);
        return new Stamp(
                new EntryId("warm-" + i),
                at,
                ZoneOffset.UTC,
                day,
                at.toInstant(),
                Source.values()[0],
                person,
                i % 5 == 0 ? new OwnWords("made up") : null);
    }
}
