package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.BoundaryKind;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a boundary says.
 *
 * @param people whom it concerns; a preselection only, a test may name anybody
 * @param value what I protect
 * @param limit my limit, the title of the card
 * @param script the words I use
 * @param consequence what I do if it is crossed
 */
public record BoundaryTerms(
        BoundaryKind kind,
        Set<PersonId> people,
        OwnWords limit,
        @Nullable OwnWords value,
        @Nullable OwnWords script,
        @Nullable OwnWords consequence) {
    public BoundaryTerms {
        people = Ordered.copy(people);
    }
}
