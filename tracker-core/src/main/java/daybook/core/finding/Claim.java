package daybook.core.finding;

import daybook.core.trend.PeriodRate;
import daybook.core.trend.SteadinessLevel;

/** Something that may be said, as numbers: the sentences stand in the bundles. */
public sealed interface Claim
        permits Claim.Held,
                Claim.SteadyLevel,
                Claim.SteadyChange,
                Claim.FollowedThrough,
                Claim.LeftWorse,
                Claim.WalkedOnEggshells,
                TrendClaim,
                Comparison,
                CameBack,
                BackToUsual,
                HeldLonger {
    Topic about();

    int n();

    /**
     * Boundaries held of those that were mine to hold.
     *
     * @param crossed how often they crossed; never counted in the rate
     * @param yielded for safety; never counted in the rate
     */
    record Held(PeriodRate rate, int crossed, int yielded) implements Claim {
        @Override
        public Topic about() {
            return Topic.HELD;
        }

        @Override
        public int n() {
            return rate.n();
        }
    }

    /**
     * The level at the end of the period.
     *
     * @param tests counted, from the first ever to that day
     * @param testDays days of the period with a counted test
     * @param loggedDays days of the period with an entry
     * @param whatIfLow lower end if on days without an entry boundaries were held half as often
     */
    record SteadyLevel(SteadinessLevel level, int tests, int testDays, int loggedDays, double whatIfLow)
            implements Claim {
        @Override
        public Topic about() {
            return Topic.STEADINESS;
        }

        @Override
        public int n() {
            return tests;
        }
    }

    /**
     * Steadier, or held less often, than 8 weeks ago.
     *
     * @param direction 1 or -1
     */
    record SteadyChange(int direction, int testsSince, int testsBefore) implements Claim {
        @Override
        public Topic about() {
            return Topic.STEADINESS;
        }

        @Override
        public int n() {
            return testsSince + testsBefore;
        }
    }

    /**
     * Consequences carried out, of those that could be.
     *
     * @param crossings all times they crossed
     * @param unsafe to do; not counted
     */
    record FollowedThrough(PeriodRate rate, int crossings, int unsafe) implements Claim {
        @Override
        public Topic about() {
            return Topic.FOLLOW_THROUGH;
        }

        @Override
        public int n() {
            return rate.n();
        }
    }

    /** @param beforeKnown of these contacts, how many have a felt before; for the rest worse means below level */
    record LeftWorse(PeriodRate rate, int beforeKnown) implements Claim {
        @Override
        public Topic about() {
            return Topic.FELT_AFTER;
        }

        @Override
        public int n() {
            return rate.n();
        }
    }

    /** Contacts on which I weighed my words or silenced myself. */
    record WalkedOnEggshells(PeriodRate rate) implements Claim {
        @Override
        public Topic about() {
            return Topic.EGGSHELLS;
        }

        @Override
        public int n() {
            return rate.n();
        }
    }
}
