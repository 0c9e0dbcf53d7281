package daybook.core.facts;

import daybook.core.finding.Evidence;
import daybook.core.timeline.Coverage;

/** Hands the numbers of a period to the findings. */
final class Judging {
    /** A week is described, not judged. */
    private static final int LONGEST_WEEK = 10;

    /** What a change is measured against. */
    private static final int BACK = 56;

    private Judging() {}

    static Evidence evidence(
            Days days, boolean safety, ContactFacts contacts, BoundaryFacts boundaries, Evidence.Steady steady) {
        return new Evidence(
                days.closed() && days.period().days() > LONGEST_WEEK,
                safety,
                new Evidence.Shares(
                        boundaries.holding(),
                        boundaries.all().crossed(),
                        boundaries.all().yieldedForSafety(),
                        boundaries.followThrough(),
                        boundaries.unsafe(),
                        contacts.worse(),
                        contacts.beforeKnown(),
                        contacts.eggshells()),
                steady);
    }

    static Evidence.Steady steady(Days days, Coverage coverage, Tested tested, SteadinessFacts facts) {
        return new Evidence.Steady(
                facts.level(),
                facts.change(),
                tested.all(),
                tested.since(days.end().toEpochDay() - BACK + 1),
                tested.since(days.window().from().toEpochDay()),
                Math.ceilDiv(days.window().days(), 7),
                tested.daysIn(days.period()),
                coverage.daysLogged(),
                (double) coverage.daysLogged() / coverage.daysPossible());
    }
}
