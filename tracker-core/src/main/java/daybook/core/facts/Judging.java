package daybook.core.facts;

import daybook.core.finding.Evidence;
import daybook.core.finding.Families;
import daybook.core.finding.Returns;
import daybook.core.timeline.Coverage;
import daybook.core.word.ReportForm;
import java.util.function.Supplier;

/** Hands the numbers of a period to the findings. */
final class Judging {
    /** What a change is measured against. */
    private static final int BACK = 56;

    private Judging() {}

    /** A week is described, not judged. */
    static boolean asked(Days days) {
        return days.closed() && ReportForm.of(days.period().days()) != ReportForm.WEEK;
    }

    /** @param families asked for only where they are compared */
    static Evidence evidence(
            Days days,
            boolean safety,
            ContactFacts contacts,
            BoundaryFacts boundaries,
            Evidence.Steady steady,
            Returns returns,
            Supplier<Families> families) {
        boolean asked = asked(days);
        return new Evidence(
                asked,
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
                steady,
                returns,
                asked ? families.get() : Families.NONE);
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
