package daybook.core.timeline;

import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named repeating story; {@code retired} is null while it is in use. */
public record Pattern(PatternId id, OwnWords name, @Nullable LocalDate retired) {
    public boolean live() {
        return retired == null;
    }
}
