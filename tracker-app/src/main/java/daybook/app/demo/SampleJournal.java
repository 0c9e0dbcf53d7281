package daybook.app.demo;

import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.RetractEntries;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Nine months that nobody lived: three people, four boundaries, every kind of entry, phases, days without an entry,
 * entries filled in later, holding that gets steadier, and a bad spell on the way. The same for the same moment. Every entry says it was made up.
 */
public final class SampleJournal {
    private static final long SEED = 20_261_121L;
    private static final int DAYS = 274;
    private static final int BATCH = 500;

    private final ZonedDateTime now;
    private final SampleWords words;
    private final List<JournalCommand> commands = new ArrayList<>();
    private final List<Entry> batch = new ArrayList<>();
    private final List<JournalCommand> later = new ArrayList<>();

    private SampleJournal(ZonedDateTime now, String language) {
        this.now = now;
        this.words = SampleWords.in(language);
    }

    /**
     * @param now the moment the sample ends; in the zone its days are told in
     * @param language of its own words: en or de
     * @return what makes it of an empty journal, in order
     */
    public static List<JournalCommand> commands(ZonedDateTime now, String language) {
        return new SampleJournal(now, language).made();
    }

    /** @throws IllegalStateException if the journal refuses any of it: it was not empty */
    public static void into(Function<JournalCommand, Decision> journal, ZonedDateTime now, String language) {
        for (JournalCommand command : commands(now, language)) {
            if (journal.apply(command) instanceof Decision.Refused refused) {
                throw new IllegalStateException("refused: " + refused.reason());
            }
        }
    }

    private List<JournalCommand> made() {
        LocalDate first = now.toLocalDate().minusDays(DAYS - 1L);
        Course course = new Course(DAYS);
        Cast cast = new Cast(words, first);
        commands.addAll(cast.atFirst());
        for (int i = 0; i < DAYS; i++) {
            List<JournalCommand> changes = cast.changes(i);
            if (!changes.isEmpty()) {
                flush();
                commands.addAll(changes);
            }
            // a generator a day: a weekday more or less then changes one day, not all that follow
            RandomGenerator random = new SplittableRandom(SEED + i);
            Dated day = new Dated(i, first.plusDays(i), now.getZone());
            List<Entry> entries = new SampleDay(day, cast, words, course, random).entries();
            entries.stream().filter(this::hasBeen).forEach(entry -> log(entry, random));
            beside(day, course, entries).stream().filter(this::hasBeen).forEach(this::log);
        }
        flush();
        commands.addAll(later);
        return List.copyOf(commands);
    }

    /** What is logged on days that are written at all and not quiet; with luck of its own, so that no other entry moves. */
    private List<Entry> beside(Dated day, Course course, List<Entry> entries) {
        if (entries.stream().allMatch(Entry.QuietDay.class::isInstance)) {
            return List.of();
        }
        RandomGenerator random = new SplittableRandom(-SEED - day.number());
        List<Entry> beside = new ArrayList<>(new SampleSteps(day, words, course, random).entries());
        beside.addAll(new SampleLooks(day, words, course, random).entries());
        return beside;
    }

    private boolean hasBeen(Entry entry) {
        return !entry.stamp().written().isAfter(now.toInstant());
    }

    private void log(Entry entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Now and then one thinks again: a word is corrected, or an entry taken back. */
    private void log(Entry entry, RandomGenerator random) {
        log(entry);
        var again = entry.stamp().written().plusSeconds(3_600);
        int luck = random.nextInt(100);
        if (again.isAfter(now.toInstant())) {
            return;
        }
        if (luck == 0) {
            later.add(new RetractEntries(List.of(entry.stamp().id()), again, words.own("back")));
        } else if (luck < 3 && entry instanceof Entry.Interaction contact && contact.after() != null) {
            later.add(new CorrectEntry(SampleDay.onSecondThought(contact), again));
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            commands.add(new LogEntries(List.copyOf(batch)));
            batch.clear();
        }
    }
}
