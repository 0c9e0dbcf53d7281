package daybook.app.web.log;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.BoundaryId;
import daybook.core.word.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was used last and is preset now: with whom, and which boundary with whom.
 *
 * @param person null where nobody is in the journal yet
 * @param boundaries a boundary for a person, as far as one can be guessed
 */
record LastUsed(@Nullable String person, Map<String, String> boundaries) {
    private static final int DAYS = 400;

    static LastUsed of(Timeline timeline) {
        List<Entry> recent = recent(timeline);
        Map<String, String> boundaries = new LinkedHashMap<>();
        for (Person person : timeline.people()) {
            boundary(timeline, recent, person.id())
                    .ifPresent(id -> boundaries.put(person.id().value(), id.value()));
        }
        theOnlyOne(timeline).ifPresent(id -> boundaries.put(TestForm.ANYBODY, id.value()));
        return new LastUsed(person(timeline, recent), boundaries);
    }

    /** The same, with this boundary for this person. */
    LastUsed with(@Nullable PersonId whom, BoundaryId boundary) {
        Map<String, String> next = new LinkedHashMap<>(boundaries);
        next.put(whom == null ? TestForm.ANYBODY : whom.value(), boundary.value());
        return new LastUsed(person, next);
    }

    /** The newest first, by when they were written: a day filled in later was used last all the same. */
    private static List<Entry> recent(Timeline timeline) {
        return timeline.span().map(span -> lately(timeline, span)).orElse(List.of());
    }

    private static List<Entry> lately(Timeline timeline, Period span) {
        LocalDate from = span.to().minusDays(DAYS);
        Period period = new Period(from.isBefore(span.from()) ? span.from() : from, span.to());
        return timeline.days(period).stream()
                .map(Day::entries)
                .flatMap(List::stream)
                .filter(entry -> entry.stamp().person() != null)
                .sorted(Comparator.comparing((Entry entry) -> entry.stamp().written())
                        .reversed())
                .toList();
    }

    private static @Nullable String person(Timeline timeline, List<Entry> recent) {
        return recent.stream()
                .filter(Interaction.class::isInstance)
                .map(entry -> entry.stamp().person())
                .filter(person -> timeline.person(person).isPresent())
                .findFirst()
                .or(() -> timeline.people().stream().map(Person::id).findFirst())
                .map(PersonId::value)
                .orElse(ContactForm.NEW);
    }

    private static Optional<BoundaryId> boundary(Timeline timeline, List<Entry> recent, PersonId person) {
        return recent.stream()
                .filter(BoundaryTest.class::isInstance)
                .map(BoundaryTest.class::cast)
                .filter(test -> person.equals(test.stamp().person()))
                .map(BoundaryTest::boundary)
                .filter(id -> timeline.boundary(id).filter(Boundary::live).isPresent())
                .findFirst()
                .or(() -> concerning(timeline, person))
                .or(() -> theOnlyOne(timeline));
    }

    private static Optional<BoundaryId> concerning(Timeline timeline, PersonId person) {
        return timeline.boundaries().stream()
                .filter(Boundary::live)
                .filter(boundary -> boundary.current().terms().people().contains(person))
                .map(Boundary::id)
                .findFirst();
    }

    private static Optional<BoundaryId> theOnlyOne(Timeline timeline) {
        List<Boundary> live =
                timeline.boundaries().stream().filter(Boundary::live).toList();
        return live.size() == 1 ? Optional.of(live.getFirst().id()) : Optional.empty();
    }
}
