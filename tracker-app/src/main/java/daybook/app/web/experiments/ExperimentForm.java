package daybook.app.web.experiments;

import daybook.app.web.Reading;
import daybook.core.journal.ExperimentTerms;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as typed.
 *
 * @param id made with the form, so that a double tap begins one
 * @param drawn ticked where the start of the on part is to be drawn
 */
record ExperimentForm(
        @Nullable String id,
        @Nullable String plan,
        @Nullable String days,
        @Nullable String from,
        @Nullable String drawn) {
    private static final int MOST_DAYS = 366;

    static ExperimentForm fresh(LocalDate today) {
        return new ExperimentForm(Reading.id(null), null, "7", today.toString(), null);
    }

    Optional<ExperimentTerms> terms(Reading read, RandomGenerator chance) {
        OwnWords what = read.own("plan", plan);
        if (what == null && Reading.blank(plan)) {
            read.no("plan", "form.needed");
        }
        int length = length(read);
        LocalDate begins = read.date("from", from);
        if (Reading.blank(from)) {
            read.no("from", "form.no-date");
        }
        if (drawn != null && length == 1) {
            read.no("days", "experiments.too-short", Draw.FEWEST);
        }
        return what == null || begins == null || read.failed()
                ? Optional.empty()
                : Optional.of(
                        new ExperimentTerms(what, length, begins, drawn == null ? null : Draw.from(chance, length)));
    }

    /** @return 0 with a reason beside the field where it is no length */
    private int length(Reading read) {
        String typed = days == null ? "" : days.strip();
        int length = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (length < 1 || length > MOST_DAYS) {
            read.no("days", "experiments.days-wrong", MOST_DAYS);
            return 0;
        }
        return length;
    }

    /** The same form sent twice: the lot is not drawn again. */
    boolean asks(ExperimentTerms there) {
        return there.plan()
                        .text()
                        .equals(String.valueOf(plan).replace("\r\n", "\n").strip())
                && String.valueOf(there.days()).equals(String.valueOf(days).strip())
                && there.from().toString().equals(from)
                && (there.lot() != null) == (drawn != null);
    }

    @Override
    public String toString() {
        return "ExperimentForm";
    }
}
