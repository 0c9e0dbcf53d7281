package daybook.core.facts;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.timeline.Day;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the writer wrote in words, by kind; the newest of each, with how many more there are.
 *
 * @param kept kinds with at least one, in the order of a page
 * @param emotions the one word for a midday, most often first; words that differ in case are one
 */
public record WordFacts(List<Kept> kept, List<Emotion> emotions) {
    private static final int NEWEST = 40;

    public WordFacts {
        kept = List.copyOf(kept);
        emotions = List.copyOf(emotions);
    }

    /** Where words were written. */
    public enum Kind {
        SMALL_WIN,
        ROSE,
        THORN,
        WIN_OF_THE_WEEK,
        PAIN_OF_THE_WEEK,
        AGREED,
        NOTE
    }

    /** @param more that are older and not among them */
    public record Kept(Kind kind, List<Quote> newest, int more) {
        public Kept {
            newest = List.copyOf(newest);
        }
    }

    public record Quote(LocalDate day, OwnWords words) {}

    public record Emotion(OwnWords word, int times) {}

    /** @return empty where nothing of the kind was written */
    public List<Quote> newest(Kind kind) {
        return kept.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(Kept::newest)
                .orElse(List.of());
    }

    static WordFacts of(Days days) {
        Map<Kind, List<Quote>> all = new EnumMap<>(Kind.class);
        days.inPeriod()
                .forEach(day -> day.entries()
                        .forEach(entry -> written(entry)
                                .forEach((kind, words) -> all.computeIfAbsent(kind, none -> new ArrayList<>())
                                        .add(new Quote(day.date(), words)))));
        List<Kept> kept = new ArrayList<>();
        all.forEach((kind, quotes) -> {
            int older = Math.max(0, quotes.size() - NEWEST);
            kept.add(new Kept(kind, quotes.subList(older, quotes.size()).reversed(), older));
        });
        return new WordFacts(kept, emotions(days.inPeriod()));
    }

    private static Map<Kind, OwnWords> written(Entry entry) {
        Map<Kind, OwnWords> words = new EnumMap<>(Kind.class);
        switch (entry) {
            case SmallWin win -> put(words, Kind.SMALL_WIN, win.stamp().note());
            case CheckIn checkIn -> {
                put(words, Kind.ROSE, checkIn.evening().rose());
                put(words, Kind.THORN, checkIn.evening().thorn());
                put(words, Kind.NOTE, checkIn.stamp().note());
            }
            case WeeklyCheckIn week -> {
                put(words, Kind.WIN_OF_THE_WEEK, week.wins());
                put(words, Kind.PAIN_OF_THE_WEEK, week.painPoints());
                put(words, Kind.NOTE, week.stamp().note());
            }
            case MonthlyCheckIn month -> {
                put(words, Kind.AGREED, month.agreed());
                put(words, Kind.NOTE, month.stamp().note());
            }
            case Entry.Interaction other -> note(words, other);
            case Entry.BoundaryTest other -> note(words, other);
            case Entry.QuietDay other -> note(words, other);
            case Entry.StepAway other -> note(words, other);
            case Entry.Return other -> note(words, other);
            case Entry.PracticeDone other -> note(words, other);
            case Entry.SupportContact other -> note(words, other);
            case Entry.Urge other -> note(words, other);
            case Entry.FactAndFeeling other -> note(words, other);
            case Entry.UnsentLetter other -> note(words, other);
            case Entry.Questionnaire other -> note(words, other);
        }
        return words;
    }

    private static void note(Map<Kind, OwnWords> words, Entry entry) {
        put(words, Kind.NOTE, entry.stamp().note());
    }

    private static void put(Map<Kind, OwnWords> words, Kind kind, @Nullable OwnWords said) {
        if (said != null) {
            words.put(kind, said);
        }
    }

    private static List<Emotion> emotions(List<Day> days) {
        Map<String, Emotion> all = new LinkedHashMap<>();
        Function<Day, Stream<OwnWords>> said =
                day -> day.of(CheckIn.class).map(CheckIn::emotion).filter(Objects::nonNull);
        days.stream()
                .flatMap(said)
                .forEach(word -> all.merge(
                        word.text().strip().toLowerCase(Locale.ROOT),
                        new Emotion(word, 1),
                        (there, more) -> new Emotion(there.word(), there.times() + 1)));
        return all.values().stream()
                .sorted((one, other) -> Integer.compare(other.times(), one.times()))
                .toList();
    }
}
