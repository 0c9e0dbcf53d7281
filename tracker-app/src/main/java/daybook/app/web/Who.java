package daybook.app.web;

import daybook.core.journal.Stamp;
import daybook.core.timeline.LastUsed;
import daybook.core.timeline.Person;
import daybook.core.word.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom an entry is about, as a form asks for it. */
public final class Who {
    private Who() {}

    public static List<Choice> everybody(Desk desk) {
        return choices(desk, desk.timeline().people());
    }

    public static List<Choice> supporters(Desk desk) {
        return choices(desk, desk.timeline().supporters());
    }

    private static List<Choice> choices(Desk desk, List<Person> people) {
        Phrases phrases = new Phrases(desk);
        return people.stream()
                .map(person -> new Choice(person.id().value(), phrases.name(person.id())))
                .toList();
    }

    /** @return whoever the last contact was with, or else the first there is, to be preset */
    public static @Nullable String last(Desk desk) {
        return LastUsed.person(desk.timeline())
                .or(() -> desk.timeline().people().stream().map(Person::id).findFirst())
                .map(PersonId::value)
                .orElse(null);
    }

    public static @Nullable String of(Stamp stamp) {
        return stamp.person() == null ? null : stamp.person().value();
    }

    /** Nobody is an answer; somebody who is not in the journal is not. */
    public static @Nullable PersonId read(Desk desk, Reading read, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        PersonId known = desk.timeline().people().stream()
                .map(Person::id)
                .filter(person -> person.value().equals(value.strip()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            read.no(field, "refused.unknown-person");
        }
        return known;
    }
}
