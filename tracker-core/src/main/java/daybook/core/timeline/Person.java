package daybook.core.timeline;

import daybook.core.journal.JournalEvent.PersonDescribed;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the journal is about.
 *
 * @param alias the name in use, null once that name can no longer be read
 */
public record Person(PersonId id, @Nullable OwnWords alias, PersonKind kind, boolean supporter, boolean separate) {
    Person named(OwnWords next) {
        return new Person(id, next, kind, supporter, separate);
    }

    Person described(PersonDescribed as) {
        return new Person(id, alias, as.kind(), as.supporter(), as.separate());
    }
}
