package daybook.app.line;

import daybook.core.journal.Entry.SupportContact;
import daybook.core.timeline.Person;
import daybook.core.word.PersonId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contact with somebody who supports the writer. */
final class SupportWords {
    private final Taken taken = new Taken();
    private @Nullable String alias;

    private SupportWords() {}

    static SupportWords of(List<String> words) {
        SupportWords support = new SupportWords();
        words.forEach(support::take);
        return support;
    }

    Meaning.Made made(Meaning meaning, Line line) {
        meaning.slips(taken.slips());
        List<Person> supporters = meaning.timeline().supporters();
        Optional<PersonId> person = meaning.person(alias, supporters);
        if (person.isPresent() && supporters.stream().noneMatch(one -> one.id().equals(person.get()))) {
            // counted as support, contact with whom it costs would make the ratio of both a lie
            meaning.slip(Slip.of("support.not-one", "@" + alias));
        }
        if (alias == null && person.isEmpty()) {
            meaning.slip(Slip.of("log.with-whom", ""));
        }
        ZonedDateTime when = meaning.at(line.at());
        return meaning.made(() -> List.of(new SupportContact(meaning.stamp(when, person.orElse(null), line.note()))));
    }

    private void take(String typed) {
        if (typed.startsWith("@") && typed.length() > 1) {
            taken.once("@", typed, () -> alias = typed.substring(1));
        } else {
            taken.unknown(typed, typed, Stream.of());
        }
    }
}
