package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import daybook.core.word.RedFlag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a page repeats from the journal beside what it counts.
 *
 * @param redFlags each contact with one, oldest first
 * @param planLookedAt when the writer last looked at the safety plan
 * @param people what they are called; one who was made unreadable is not among them
 */
public record DiaryFacts(
        DayFacts days,
        WordFacts words,
        List<Flagged> redFlags,
        Optional<LocalDate> planLookedAt,
        Map<PersonId, OwnWords> people,
        Map<PracticeId, PracticeTerms> practices) {
    public static final DiaryFacts NONE = new DiaryFacts(
            new DayFacts(List.of(), List.of()),
            new WordFacts(List.of(), List.of()),
            List.of(),
            Optional.empty(),
            Map.of(),
            Map.of());

    public DiaryFacts {
        redFlags = List.copyOf(redFlags);
        people = Ordered.copy(people);
        practices = Ordered.copy(practices);
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
                flagged,
                Optional.ofNullable(timeline.plans().safetyPlan().reviewed()),
                people(timeline),
                practices(timeline));
    }

    private static Map<PersonId, OwnWords> people(Timeline timeline) {
        Map<PersonId, OwnWords> names = new LinkedHashMap<>();
        timeline.people().forEach(person -> {
            OwnWords alias = person.alias();
            if (alias != null) {
                names.put(person.id(), alias);
            }
        });
        return names;
    }

    private static Map<PracticeId, PracticeTerms> practices(Timeline timeline) {
        Map<PracticeId, PracticeTerms> names = new LinkedHashMap<>();
        timeline.plans().practices().forEach((id, practice) -> names.put(id, practice.current()));
        return names;
    }
}
