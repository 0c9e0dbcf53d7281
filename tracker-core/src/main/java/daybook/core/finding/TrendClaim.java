package daybook.core.finding;

import java.time.LocalDate;

/** What became of one measure over the window. */
public sealed interface TrendClaim extends Claim {
    Subject subject();

    Course course();

    @Override
    default Topic about() {
        return subject().topic();
    }

    @Override
    default int n() {
        return course().n();
    }

    /** @param direction 1: has come to lie higher; -1: lower */
    record Moved(Subject subject, int direction, Course course) implements TrendClaim {}

    /** Stayed about the same, which is a claim too. */
    record Stayed(Subject subject, Course course) implements TrendClaim {}

    /**
     * Came to a new level at some time between two dates; never on one day. It is said instead of {@link Moved}.
     *
     * @param direction 1 up, -1 down
     * @param after still at the old level
     * @param notAfter at the new level
     */
    record Settled(Subject subject, int direction, LocalDate after, LocalDate notAfter, Course course)
            implements TrendClaim {}
}
