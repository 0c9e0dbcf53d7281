package daybook.core.journal;

import static daybook.core.journal.RefusalReason.EXPERIMENT_ALREADY_ENDED;
import static daybook.core.journal.RefusalReason.EXPERIMENT_ENDS_BEFORE_IT_BEGINS;
import static daybook.core.journal.RefusalReason.EXPERIMENT_ID_TAKEN;
import static daybook.core.journal.RefusalReason.EXPERIMENT_LENGTH_OUT_OF_RANGE;
import static daybook.core.journal.RefusalReason.EXPERIMENT_LOT_OUT_OF_RANGE;
import static daybook.core.journal.RefusalReason.UNKNOWN_EXPERIMENT;

import daybook.core.collect.Ordered;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalEvent.ExperimentBegun;
import daybook.core.journal.JournalEvent.ExperimentEnded;
import daybook.core.word.ExperimentId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Experiments. Once begun their terms stand: a start that could be drawn again would be no lot. */
public record Experiments(Map<ExperimentId, Known> known) {
    private static final int MOST_DAYS = 366;
    static final Experiments NONE = new Experiments(Map.of());

    record Known(ExperimentTerms terms, @Nullable LocalDate ended) {}

    Decision begin(BeginExperiment begin) {
        Known there = known.get(begin.experiment());
        ExperimentTerms terms = begin.terms();
        if (there != null) {
            return there.terms().equals(terms) ? Decision.of() : Decision.no(EXPERIMENT_ID_TAKEN, begin.experiment());
        }
        if (terms.days() < 1 || terms.days() > MOST_DAYS) {
            return Decision.no(EXPERIMENT_LENGTH_OUT_OF_RANGE, begin.experiment());
        }
        return terms.lot() == null || possible(terms.lot(), terms.days())
                ? Decision.of(new ExperimentBegun(begin.experiment(), terms))
                : Decision.no(EXPERIMENT_LOT_OUT_OF_RANGE, begin.experiment());
    }

    /** At least one day is off and one is on, whatever is drawn. */
    private static boolean possible(Lot lot, int days) {
        return lot.first() >= 2 && lot.first() <= lot.drawn() && lot.drawn() <= lot.last() && lot.last() <= days;
    }

    Decision end(EndExperiment end) {
        Known there = known.get(end.experiment());
        if (there == null) {
            return Decision.no(UNKNOWN_EXPERIMENT, end.experiment());
        }
        if (there.ended() != null) {
            return there.ended().equals(end.on())
                    ? Decision.of()
                    : Decision.no(EXPERIMENT_ALREADY_ENDED, end.experiment());
        }
        return end.on().isBefore(there.terms().from())
                ? Decision.no(EXPERIMENT_ENDS_BEFORE_IT_BEGINS, end.experiment())
                : Decision.of(new ExperimentEnded(end.experiment(), end.on()));
    }

    Experiments begun(ExperimentBegun event) {
        return new Experiments(Ordered.with(known, event.experiment(), new Known(event.terms(), null)));
    }

    Experiments ended(ExperimentEnded event) {
        Known there = known.get(event.experiment());
        return there == null
                ? this
                : new Experiments(Ordered.with(known, event.experiment(), new Known(there.terms(), event.on())));
    }
}
