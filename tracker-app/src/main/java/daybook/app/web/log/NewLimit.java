package daybook.app.web.log;

import daybook.app.web.Reading;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A limit that has no card yet, named at the moment it came up. The rest of the card can wait. */
record NewLimit(
        @Nullable String id,
        @Nullable String words,
        @Nullable String kind) {
    static final int LONGEST = 200;

    static NewLimit none() {
        return new NewLimit(Reading.id(null), null, null);
    }

    boolean said() {
        return !Reading.blank(words);
    }

    Optional<SetBoundary> read(Reading read, LocalDate from) {
        OwnWords limit = read.name("test.limit.words", words, LONGEST);
        BoundaryKind what = read.word("test.limit.kind", BoundaryKind.class, kind);
        if (what == null && Reading.blank(kind)) {
            read.no("test.limit.kind", "form.choose-one");
        }
        return limit == null || what == null
                ? Optional.empty()
                : Optional.of(new SetBoundary(
                        new BoundaryId(Reading.id(id)),
                        new BoundaryTerms(what, Set.of(), limit, null, null, null),
                        from));
    }

    @Override
    public String toString() {
        return "NewLimit";
    }
}
