package daybook.core.timeline;

import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.word.Intention;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step-away and what became of it.
 *
 * @param back null while it is open
 */
public record Apart(StepAway away, @Nullable Return back) {

    /** How it stands. */
    public enum Outcome {
        OPEN,
        /** Came back within the promised time, to the minute. */
        ON_TIME,
        LATE,
        /** Came back; nothing was promised. */
        BACK,
        CLOSED_WITHOUT_RETURN
    }

    public boolean open() {
        return back == null;
    }

    public boolean returned() {
        return back != null && back.returned();
    }

    /** Whether it is one of the n of the return rate: safety owes nobody a return, and what is open is not yet known. */
    public boolean counted() {
        return !open() && away.intention() != Intention.SAFETY;
    }

    public Outcome outcome() {
        if (back == null) {
            return Outcome.OPEN;
        }
        if (!back.returned()) {
            return Outcome.CLOSED_WITHOUT_RETURN;
        }
        Optional<Duration> took = took();
        Integer promised = away.promisedMinutes();
        if (promised == null || took.isEmpty()) {
            return Outcome.BACK;
        }
        return took.get().toMinutes() > promised ? Outcome.LATE : Outcome.ON_TIME;
    }

    /** @return how long it was until coming back; empty without, or where what was corrected no longer fits together */
    public Optional<Duration> took() {
        if (back == null || !back.returned()) {
            return Optional.empty();
        }
        Duration took = Duration.between(away.stamp().at(), back.stamp().at());
        return took.isNegative() ? Optional.empty() : Optional.of(took);
    }
}
