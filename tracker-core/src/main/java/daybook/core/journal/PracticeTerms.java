package daybook.core.journal;

import daybook.core.word.OwnWords;
import daybook.core.word.PracticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A practice as it stands on the list.
 *
 * @param name the writer's own; needed for {@link PracticeKind#OWN}, the others have one in every language
 * @param perWeek how often a week it is planned; null without a plan
 */
public record PracticeTerms(
        PracticeKind kind,
        @Nullable OwnWords name,
        @Nullable Integer perWeek) {}
