package daybook.app.web.paper;

import daybook.app.web.Reading;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.LastUsed;
import daybook.core.timeline.Person;
import daybook.core.timeline.Practice;
import daybook.core.timeline.Timeline;
import daybook.core.word.BoundaryId;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the card does not say because it goes without saying. */
record Usual(Timeline timeline) {

    /** Everybody who can be named: who was erased has no name any more. */
    List<Person> people() {
        return timeline.people().stream()
                .filter(person -> person.alias() != null)
                .toList();
    }

    List<Boundary> boundaries() {
        return timeline.boundaries().stream().filter(Boundary::live).toList();
    }

    List<Practice> practices() {
        return timeline.plans().practices().values().stream()
                .filter(Practice::live)
                .toList();
    }

    Optional<PersonId> person(@Nullable String chosen) {
        return people().stream()
                .map(Person::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst();
    }

    Optional<PracticeId> practice(@Nullable String chosen) {
        return practices().stream()
                .map(Practice::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst();
    }

    /** @return the practice that was logged last, else the first on the list */
    Optional<PracticeId> practice() {
        return timeline.all(PracticeDone.class).reversed().stream()
                .map(PracticeDone::practice)
                .flatMap(id -> practice(id.value()).stream())
                .findFirst()
                .or(() -> practices().stream().map(Practice::id).findFirst());
    }

    /** @return the boundary chosen, else the one that last came up with this person, else the only one there is */
    Optional<BoundaryId> boundary(@Nullable String chosen, @Nullable PersonId with) {
        List<BoundaryId> live = boundaries().stream().map(Boundary::id).toList();
        if (!Reading.blank(chosen)) {
            return live.stream().filter(id -> id.value().equals(chosen)).findFirst();
        }
        return Optional.ofNullable(with)
                .flatMap(person -> LastUsed.boundary(timeline, person))
                .or(() -> live.size() == 1 ? Optional.of(live.getFirst()) : Optional.empty());
    }

    /** @return the version in force that day; a boundary that is younger than the day came up in its first */
    int version(BoundaryId boundary, LocalDate day) {
        return timeline.boundary(boundary).map(Boundary::versions).stream()
                .flatMap(List::stream)
                .filter(version -> !version.from().isAfter(day))
                .mapToInt(Boundary.Version::number)
                .max()
                .orElse(1);
    }
}
