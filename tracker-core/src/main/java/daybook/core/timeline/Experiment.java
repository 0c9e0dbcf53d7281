package daybook.core.timeline;

import daybook.core.journal.ExperimentTerms;
import daybook.core.word.ExperimentId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An experiment.
 *
 * @param ended last day, included, if the writer ended it; it may also just run out
 */
public record Experiment(
        ExperimentId id, ExperimentTerms terms, @Nullable LocalDate ended) {

    /** @return from its first day to the last it had, or will have if nobody ends it */
    public Period period() {
        LocalDate last = ended == null || ended.isAfter(terms.lastDay()) ? terms.lastDay() : ended;
        return new Period(terms.from(), last);
    }

    public boolean runningOn(LocalDate day) {
        return period().contains(day);
    }

    /** @return 1 on the first day; empty while it does not run */
    public OptionalInt dayNumber(LocalDate day) {
        return runningOn(day)
                ? OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(terms.from(), day) + 1))
                : OptionalInt.empty();
    }

    /** @return first day of the on part, if there is an off part before it */
    public Optional<LocalDate> onFrom() {
        return Optional.ofNullable(terms.lot()).map(lot -> terms.from().plusDays(lot.drawn() - 1L));
    }
}
