package daybook.app.web.people;

import daybook.app.web.Reading;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as typed.
 *
 * @param id made with the form, so that a double tap adds one person
 * @param separate a supporter who is not in touch with the others
 */
record PersonForm(
        @Nullable String id,
        @Nullable String alias,
        @Nullable String kind,
        @Nullable String supporter,
        @Nullable String separate) {
    private static final int LONGEST = 60;

    static PersonForm fresh() {
        return new PersonForm(Reading.id(null), null, PersonKind.OTHER.code(), null, null);
    }

    static PersonForm named(String id, @Nullable OwnWords alias) {
        return new PersonForm(id, alias == null ? null : alias.text(), null, null, null);
    }

    Optional<OwnWords> name(Reading read) {
        return Optional.ofNullable(read.name("alias", alias, LONGEST));
    }

    Optional<AddPerson> toCommand(Reading read) {
        PersonKind what = read.word("kind", PersonKind.class, kind);
        if (what == null && Reading.blank(kind)) {
            read.no("kind", "form.choose-one");
        }
        Optional<OwnWords> name = name(read);
        return name.isEmpty() || what == null
                ? Optional.empty()
                : Optional.of(new AddPerson(
                        new PersonId(Reading.id(id)), name.get(), what, supporter != null, separate != null));
    }

    @Override
    public String toString() {
        return "PersonForm";
    }
}
