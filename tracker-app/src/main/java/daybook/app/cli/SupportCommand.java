package daybook.app.cli;

import daybook.core.journal.Entry.SupportContact;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Contact with somebody who supports the writer: with one supporter no word is needed. */
@Command(name = "support")
final class SupportCommand extends EntryCommand {
    SupportCommand(Shell shell) {
        super(shell);
    }

    @Override
    Meaning.Made made(Meaning meaning, @Nullable OwnWords note) {
        Taken taken = new Taken();
        String alias = null;
        for (String typed : words) {
            if (typed.startsWith("@") && typed.length() > 1 && alias == null) {
                alias = typed.substring(1);
            } else {
                taken.unknown(typed, typed, Stream.of());
            }
        }
        meaning.slips(taken.slips());
        Optional<PersonId> person = meaning.person(alias, meaning.timeline().supporters());
        if (alias == null && person.isEmpty()) {
            meaning.slip(Slip.of("log.with-whom", ""));
        }
        ZonedDateTime when = meaning.at(at);
        return meaning.made(() -> List.of(new SupportContact(meaning.stamp(when, person.orElse(null), note))));
    }
}
