package daybook.core.journal;

import daybook.core.word.OwnWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment sets out to do.
 *
 * @param days how many, counted from {@code from}, which is day 1
 * @param lot null where every day is the same
 */
public record ExperimentTerms(
        OwnWords plan, int days, LocalDate from, @Nullable Lot lot) {

    /**
     * The day the on part begins, drawn by lot among those it could have been. All days before it are off. It is drawn
     * outside and never changes: comparing it with every day it could have been is what makes the read-out honest.
     *
     * @param first earliest day number that could be drawn, from 2
     * @param last latest
     * @param drawn the one that was
     */
    public record Lot(int first, int last, int drawn) {}

    /** @return the last day if it is not ended before */
    public LocalDate lastDay() {
        return from.plusDays(days - 1L);
    }
}
