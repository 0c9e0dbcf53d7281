package daybook.app.web.log;

import daybook.app.web.Reading;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is named for the first time while a contact is logged.
 *
 * @param id made with the form, so that a double tap adds one person
 */
record Newcomer(
        @Nullable String id,
        @Nullable String alias,
        @Nullable String kind) {
    static final int LONGEST_NAME = 60;

    static Newcomer nobody() {
        return new Newcomer(Reading.id(null), null, null);
    }

    Optional<AddPerson> read(Reading read) {
        OwnWords name = read.name("someone.alias", alias, LONGEST_NAME);
        PersonKind what = read.word("someone.kind", PersonKind.class, kind);
        return name == null
                ? Optional.empty()
                : Optional.of(new AddPerson(
                        new PersonId(Reading.id(id)), name, what == null ? PersonKind.OTHER : what, false, false));
    }

    @Override
    public String toString() {
        return "Newcomer";
    }
}
