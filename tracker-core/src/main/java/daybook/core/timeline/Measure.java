package daybook.core.timeline;

import daybook.core.journal.MeasureTerms;
import daybook.core.word.MeasureId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An own measure; {@code retired} is null while it is in use. */
public record Measure(
        MeasureId id, MeasureTerms terms, @Nullable LocalDate retired) {
    public boolean live() {
        return retired == null;
    }

    Measure retiredOn(LocalDate day) {
        return new Measure(id, terms, day);
    }
}
