package daybook.core.journal;

import static daybook.core.journal.RefusalReason.PHASE_ALREADY_ENDED;
import static daybook.core.journal.RefusalReason.PHASE_ENDS_BEFORE_IT_BEGINS;
import static daybook.core.journal.RefusalReason.PHASE_ID_TAKEN;
import static daybook.core.journal.RefusalReason.PHASE_NEEDS_A_LABEL;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;
import static daybook.core.journal.RefusalReason.UNKNOWN_PHASE;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phases: dated markers of the journal or of one person. */
public record Phases(Map<PhaseId, Known> known) {
    static final Phases NONE = new Phases(Map.of());

    record Known(PhaseBegun begun, @Nullable LocalDate to) {}

    Decision begin(BeginPhase begin, People people) {
        PhaseBegun wanted = new PhaseBegun(begin.phase(), begin.kind(), begin.person(), begin.from(), begin.label());
        Known there = known.get(begin.phase());
        if (there != null) {
            return there.begun().equals(wanted) ? Decision.of() : Decision.no(PHASE_ID_TAKEN, begin.phase());
        }
        if (begin.person() != null && !people.knows(begin.person())) {
            return Decision.no(UNKNOWN_PERSON, begin.person());
        }
        return begin.kind() == PhaseKind.OTHER && begin.label() == null
                ? Decision.no(PHASE_NEEDS_A_LABEL, begin.phase())
                : Decision.of(wanted);
    }

    Decision end(EndPhase end) {
        Known there = known.get(end.phase());
        if (there == null) {
            return Decision.no(UNKNOWN_PHASE, end.phase());
        }
        if (there.to() != null) {
            return there.to().equals(end.to()) ? Decision.of() : Decision.no(PHASE_ALREADY_ENDED, end.phase());
        }
        return end.to().isBefore(there.begun().from())
                ? Decision.no(PHASE_ENDS_BEFORE_IT_BEGINS, end.phase())
                : Decision.of(new PhaseEnded(end.phase(), end.to()));
    }

    Phases begun(PhaseBegun event) {
        return new Phases(Ordered.with(known, event.phase(), new Known(event, null)));
    }

    Phases ended(PhaseEnded event) {
        Known there = known.get(event.phase());
        return there == null
                ? this
                : new Phases(Ordered.with(known, event.phase(), new Known(there.begun(), event.to())));
    }
}
