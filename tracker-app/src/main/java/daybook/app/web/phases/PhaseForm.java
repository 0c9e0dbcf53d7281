package daybook.app.web.phases;

import daybook.app.web.Reading;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phase as typed.
 *
 * @param id made with the form, so that a double tap begins one
 * @param person empty for the journal as a whole
 */
record PhaseForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String person,
        @Nullable String from,
        @Nullable String label) {
    private static final int LONGEST = 60;

    static PhaseForm fresh(LocalDate today) {
        return new PhaseForm(Reading.id(null), null, null, today.toString(), null);
    }

    Optional<BeginPhase> toCommand(Reading read, Timeline timeline) {
        PhaseKind what = read.word("kind", PhaseKind.class, kind);
        if (what == null && Reading.blank(kind)) {
            read.no("kind", "form.choose-one");
        }
        LocalDate begins = day(read, "from", from);
        OwnWords named = Reading.blank(label) ? null : read.name("label", label, LONGEST);
        PersonId whom = person(read, timeline);
        return what == null || begins == null || read.failed()
                ? Optional.empty()
                : Optional.of(new BeginPhase(new PhaseId(Reading.id(id)), what, whom, begins, named));
    }

    static @Nullable LocalDate day(Reading read, String field, @Nullable String typed) {
        if (Reading.blank(typed)) {
            read.no(field, "form.no-date");
        }
        return read.date(field, typed);
    }

    private @Nullable PersonId person(Reading read, Timeline timeline) {
        if (Reading.blank(person)) {
            return null;
        }
        Optional<PersonId> found = timeline.people().stream()
                .map(Person::id)
                .filter(one -> one.value().equals(person))
                .findFirst();
        if (found.isEmpty()) {
            read.no("person", "refused.unknown-person");
        }
        return found.orElse(null);
    }

    @Override
    public String toString() {
        return "PhaseForm";
    }
}
