package daybook.core.timeline;

import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase as it stands.
 *
 * @param person whom it is about, or null for the journal as a whole
 * @param to last day, included; null while it lasts
 */
public record Phase(
        PhaseId id,
        PhaseKind kind,
        @Nullable PersonId person,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable OwnWords label) {

    public boolean on(LocalDate day) {
        return touches(new Period(day, day));
    }

    public boolean touches(Period period) {
        return !from.isAfter(period.to()) && (to == null || !to.isBefore(period.from()));
    }

    Phase endedOn(LocalDate day) {
        return new Phase(id, kind, person, from, day, label);
    }
}
