package daybook.core.finding;

import java.time.LocalDate;
import java.util.Optional;

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
    record Moved(Subject subject, int direction, Course course) implements TrendClaim, Comparison {
        @Override
        public double reach() {
            return course.tested().adjusted().across() / TrendClaims.SURE;
        }

        @Override
        public Optional<Claim> softer() {
            return Optional.of(this);
        }
    }

    /** Stayed about the same, which is a claim too. */
    record Stayed(Subject subject, Course course) implements TrendClaim {}

    /**
     * Came to a new level at some time between two dates; never on one day. It is said instead of {@link Moved}.
     *
     * @param step from the level before to the new one, in the measure's own numbers
     * @param after still at the old level
     * @param notAfter at the new level
     */
    record Settled(Subject subject, double step, LocalDate after, LocalDate notAfter, Course course)
            implements TrendClaim, Comparison {
        /** @return 1 up, -1 down */
        public int direction() {
            return (int) Math.signum(step);
        }

        @Override
        public double reach() {
            return course.tested().adjusted().across() / TrendClaims.PERHAPS;
        }

        /** A new level that only leans is told as the trend beside it. */
        @Override
        public Optional<Claim> softer() {
            return Optional.of(new Moved(subject, course.tested().chance().direction(), course));
        }
    }
}
