package daybook.core.finding;

import daybook.core.trend.Unit;
import java.util.Optional;

/** Why nothing can be said about a topic: what there is, and what it would take. */
public sealed interface Missing {
    Topic about();

    int n();

    /**
     * Too few to give a share: they are told as counts.
     *
     * @param k had it, of n
     * @param needed the least n
     */
    record TooFew(Topic about, int k, int n, int needed) implements Missing {}

    /**
     * The band of the level is too wide to print a number.
     *
     * @param n tests in the last {@code weeks}
     */
    record BandTooWide(int n, int weeks) implements Missing {
        @Override
        public Topic about() {
            return Topic.STEADINESS;
        }
    }

    /** Whether the level differs from 8 weeks ago cannot be told from {@code n} tests. */
    record NoComparison(int n) implements Missing {
        @Override
        public Topic about() {
            return Topic.STEADINESS;
        }
    }

    /**
     * Whether a measure moved cannot be told.
     *
     * @param n days or weeks with a value
     * @param needed the least n
     * @param computed how it went, where there was enough to compute it
     */
    record NoTrend(Subject subject, Unit unit, int n, int needed, Lack lack, Optional<Course> computed)
            implements Missing {
        public NoTrend(Subject subject, Unit unit, int n, int needed, Lack lack) {
            this(subject, unit, n, needed, lack, Optional.empty());
        }

        /** What stands in the way. */
        public enum Lack {
            TOO_FEW,
            /** Enough, and they go no way in particular. */
            UNCLEAR,
            ONE_VALUE
        }

        @Override
        public Topic about() {
            return subject.topic();
        }
    }

    /**
     * Whether a measure is different since a phase began cannot be told.
     *
     * @param before days with a value
     * @param needed the least days on each side
     * @param computed what was compared, where there was enough of it
     */
    record NoPhase(Gauge gauge, PhaseMark phase, int before, int after, int needed, Optional<SincePhase> computed)
            implements Missing {
        public NoPhase(Gauge gauge, PhaseMark phase, int before, int after, int needed) {
            this(gauge, phase, before, after, needed, Optional.empty());
        }

        @Override
        public Topic about() {
            return gauge.topic();
        }

        @Override
        public int n() {
            return before + after;
        }

        public boolean tooFew() {
            return Math.min(before, after) < needed;
        }
    }

    /**
     * Whether two measures go together cannot be told.
     *
     * @param n pairs of days with a value of each
     * @param needed the least n
     * @param computed what was compared, where there was enough of it
     */
    record NoLink(Link link, int n, int needed, Optional<GoesWith> computed) implements Missing {
        public NoLink(Link link, int n, int needed) {
            this(link, n, needed, Optional.empty());
        }

        @Override
        public Topic about() {
            return Topic.LINK;
        }
    }

    /**
     * Too few times of coming back to the usual to say how long it takes.
     *
     * @param k seen to the end, of n
     * @param needed the least n
     */
    record NoRecovery(int k, int n, int needed) implements Missing {
        @Override
        public Topic about() {
            return Topic.RECOVERY;
        }
    }

    /** Nothing is said of it, on purpose: a safety phase lies in the period, or it is not over yet, or only a few days. */
    record NotAsked(Topic about, int n) implements Missing {}
}
