package daybook.core.timeline;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local calendar day.
 *
 * @param all everything logged for it in the order it happened, what was taken back included
 */
public record Day(LocalDate date, List<Logged> all) {
    public Day {
        all = List.copyOf(all);
    }

    /** @return what counts, in the order it happened */
    public List<Entry> entries() {
        return all.stream().filter(Logged::counts).map(Logged::entry).toList();
    }

    public <E extends Entry> Stream<E> of(Class<E> kind) {
        return all.stream()
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** A day is logged if anything on it counts, a quiet day included. A day that is not logged is unknown, never zero. */
    public boolean logged() {
        return all.stream().anyMatch(Logged::counts);
    }

    /** Logged as quiet, and not overruled by an interaction. */
    public boolean quiet() {
        return of(QuietDay.class).findAny().isPresent()
                && of(Interaction.class).findAny().isEmpty();
    }

    /** Evening closed or quiet: what is not logged on such a day was zero. */
    public boolean closed() {
        return quiet()
                || of(CheckIn.class).anyMatch(checkIn -> checkIn.evening().closes());
    }
}
