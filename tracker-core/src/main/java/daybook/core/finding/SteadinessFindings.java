package daybook.core.finding;

import daybook.core.finding.Claim.SteadyChange;
import daybook.core.finding.Claim.SteadyLevel;
import daybook.core.finding.Evidence.Steady;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.BandTooWide;
import daybook.core.finding.Missing.NoComparison;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.Strength;

/** What may be said of steadiness. */
final class SteadinessFindings {
    private SteadinessFindings() {}

    static Finding level(Evidence evidence) {
        Steady steady = evidence.steady();
        if (!evidence.asked()) {
            return new CannotTell(new NotAsked(Topic.STEADINESS, steady.tests()));
        }
        return steady.level()
                .toOptional()
                .filter(SteadinessLevel::shown)
                .<Finding>map(level -> new Shown(claim(level, steady)))
                .orElseGet(() -> new CannotTell(new BandTooWide(steady.testsLately(), steady.weeks())));
    }

    private static SteadyLevel claim(SteadinessLevel level, Steady steady) {
        return new SteadyLevel(
                level, steady.tests(), steady.testDays(), steady.loggedDays(), level.whatIfLow(steady.coverage()));
    }

    /** In a safety phase nobody is measured against an easier time. */
    static Finding change(Evidence evidence) {
        Steady steady = evidence.steady();
        if (!evidence.asked() || evidence.safety()) {
            return new CannotTell(new NotAsked(Topic.STEADINESS, steady.tests()));
        }
        int direction =
                steady.change().toOptional().map(SteadinessChange::direction).orElse(0);
        var claim = new SteadyChange(direction, steady.testsSince(), steady.tests() - steady.testsSince());
        return switch (steady.change()
                .toOptional()
                .map(SteadinessChange::strength)
                .orElse(Strength.CANNOT_TELL)) {
            case SHOWN -> new Shown(claim);
            case LEANING -> new Leaning(claim);
            case CANNOT_TELL -> new CannotTell(new NoComparison(steady.tests()));
        };
    }
}
