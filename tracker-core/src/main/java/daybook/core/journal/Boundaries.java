package daybook.core.journal;

import static daybook.core.journal.RefusalReason.BOUNDARY_ID_TAKEN;
import static daybook.core.journal.RefusalReason.BOUNDARY_IS_RETIRED;
import static daybook.core.journal.RefusalReason.UNKNOWN_BOUNDARY;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.word.BoundaryId;
import daybook.core.word.PersonId;
import java.util.Map;
import java.util.Optional;

/** Boundaries and their versions, as far as the rules need them. */
public record Boundaries(Map<BoundaryId, Known> known) {
    static final Boundaries NONE = new Boundaries(Map.of());

    /** @param version the live one, from 1 */
    record Known(BoundarySet first, int version, BoundaryTerms terms, boolean retired) {}

    Decision set(SetBoundary set, People people) {
        BoundarySet wanted = new BoundarySet(set.boundary(), set.terms(), set.from());
        Known there = known.get(set.boundary());
        if (there != null) {
            return there.first().equals(wanted) ? Decision.of() : Decision.no(BOUNDARY_ID_TAKEN, set.boundary());
        }
        return stranger(set.terms(), people)
                .map(person -> Decision.no(UNKNOWN_PERSON, person))
                .orElseGet(() -> Decision.of(wanted));
    }

    Decision revise(ReviseBoundary revise, People people) {
        Known there = known.get(revise.boundary());
        if (there == null) {
            return Decision.no(UNKNOWN_BOUNDARY, revise.boundary());
        }
        if (there.retired()) {
            return Decision.no(BOUNDARY_IS_RETIRED, revise.boundary());
        }
        if (there.terms().equals(revise.terms())) {
            return Decision.of();
        }
        return stranger(revise.terms(), people)
                .map(person -> Decision.no(UNKNOWN_PERSON, person))
                .orElseGet(() -> Decision.of(
                        new BoundaryRevised(revise.boundary(), there.version() + 1, revise.terms(), revise.from())));
    }

    Decision retire(RetireBoundary retire) {
        Known there = known.get(retire.boundary());
        if (there == null) {
            return Decision.no(UNKNOWN_BOUNDARY, retire.boundary());
        }
        return there.retired() ? Decision.of() : Decision.of(new BoundaryRetired(retire.boundary(), retire.on()));
    }

    private static Optional<PersonId> stranger(BoundaryTerms terms, People people) {
        return terms.people().stream().filter(person -> !people.knows(person)).findFirst();
    }

    Boundaries set(BoundarySet event) {
        return with(event.boundary(), new Known(event, 1, event.terms(), false));
    }

    Boundaries revised(BoundaryRevised event) {
        Known there = known.get(event.boundary());
        return there == null
                ? this
                : with(event.boundary(), new Known(there.first(), event.version(), event.terms(), there.retired()));
    }

    Boundaries retired(BoundaryRetired event) {
        Known there = known.get(event.boundary());
        return there == null
                ? this
                : with(event.boundary(), new Known(there.first(), there.version(), there.terms(), true));
    }

    private Boundaries with(BoundaryId boundary, Known next) {
        return new Boundaries(Ordered.with(known, boundary, next));
    }
}
