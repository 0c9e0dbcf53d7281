package daybook.core.timeline;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.word.BoundaryId;
import daybook.core.word.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** What the log page offers first: whoever and whatever came up last, by when it happened. */
public final class LastUsed {
    private LastUsed() {}

    /** @return with whom the last contact was */
    public static Optional<PersonId> person(Timeline timeline) {
        return last(timeline, Interaction.class, ignored -> true)
                .flatMap(contact -> Optional.ofNullable(contact.stamp().person()));
    }

    /** @return the boundary in use that last came up with this person, else the newest that names them */
    public static Optional<BoundaryId> boundary(Timeline timeline, PersonId person) {
        return last(
                        timeline,
                        BoundaryTest.class,
                        test -> person.equals(test.stamp().person())
                                && timeline.boundary(test.boundary())
                                        .filter(Boundary::live)
                                        .isPresent())
                .map(BoundaryTest::boundary)
                .or(() -> timeline.boundaries().reversed().stream()
                        .filter(boundary -> boundary.live()
                                && boundary.current().terms().people().contains(person))
                        .map(Boundary::id)
                        .findFirst());
    }

    private static <E extends Entry> Optional<E> last(Timeline timeline, Class<E> kind, Predicate<E> wanted) {
        Period span = timeline.span().orElse(null);
        if (span == null) {
            return Optional.empty();
        }
        for (LocalDate day = span.to(); !day.isBefore(span.from()); day = day.minusDays(1)) {
            Optional<E> found = timeline.day(day).of(kind).filter(wanted).reduce((earlier, later) -> later);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
