package daybook.app.web.start;

import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person to begin with. */
public record PeopleForm(
        @NotBlank(message = "{start.name-them}") @Size(max = 60, message = "{start.name-shorter}") @Nullable
        String alias,

        @Nullable String kind) {
    static final PeopleForm EMPTY = new PeopleForm("", "other");

    AddPerson toCommand() {
        return new AddPerson(
                new PersonId(UUID.randomUUID().toString()),
                new OwnWords(alias == null ? "" : alias.strip()),
                Stream.of(PersonKind.values())
                        .filter(each -> each.code().equals(kind))
                        .findFirst()
                        .orElse(PersonKind.OTHER),
                false,
                false);
    }

    @Override
    public String toString() {
        return "PeopleForm";
    }
}
