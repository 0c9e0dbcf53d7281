package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Timeline;
import daybook.core.word.RedFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a page repeats from the journal beside what it counts.
 *
 * @param redFlags each contact with one, oldest first
 * @param planLookedAt when the writer last looked at the safety plan
 */
public record DiaryFacts(
        DayFacts days, WordFacts words, WeeklyFacts weekly, List<Flagged> redFlags, Optional<LocalDate> planLookedAt) {
    public static final DiaryFacts NONE = new DiaryFacts(
            new DayFacts(List.of(), List.of()),
            new WordFacts(List.of(), List.of()),
            new WeeklyFacts(0, Map.of(), Map.of()),
            List.of(),
            Optional.empty());

    public DiaryFacts {
        redFlags = List.copyOf(redFlags);
    }

    public record Flagged(LocalDate day, Set<RedFlag> flags) {}

    static DiaryFacts of(Timeline timeline, Days days) {
        List<Flagged> flagged = days.inPeriod().stream()
                .flatMap(day -> day.of(Interaction.class)
                        .map(contact -> contact.chips().redFlags())
                        .filter(flags -> !flags.isEmpty())
                        .map(flags -> new Flagged(day.date(), flags)))
                .toList();
        return new DiaryFacts(
                DayFacts.of(days),
                WordFacts.of(days),
                WeeklyFacts.of(days),
                flagged,
                Optional.ofNullable(timeline.plans().safetyPlan().reviewed()));
    }
}
