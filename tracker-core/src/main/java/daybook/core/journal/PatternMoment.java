package daybook.core.journal;

import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import org.jspecify.annotations.Nullable;

/** Which repeating story an interaction belonged to, and where in its round it stood. */
public record PatternMoment(PatternId id, @Nullable PatternStage stage) {}
