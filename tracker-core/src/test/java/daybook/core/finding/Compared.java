package daybook.core.finding;

import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.finding.TrendClaim.Stayed;
import daybook.core.trend.AroundCrossings;
import daybook.core.trend.CalendarTrend;
import daybook.core.trend.LagAssociation;
import daybook.core.trend.MannKendall;
import daybook.core.trend.PairChance;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.Unit;
import daybook.core.word.Better;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Claims of change in the making. */
final class Compared {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private Compared() {}

    static Course course(double chance) {
        var plain = new MannKendall(80, 300, 5000, 4, .001, .1, OptionalDouble.empty());
        var test = new CalendarTrend(plain, .2, 1.2, 6000, 3.8, .002, .002);
        return new Course(
                Unit.DAY,
                80,
                26,
                new TrendAnswer.Tested(
                        new Adjusted(.01, .01), test, new PairChance(chance, chance - .05, chance + .05)),
                Optional.empty());
    }

    static Moved moved(Subject subject, double chance) {
        return new Moved(subject, (int) Math.signum(chance - .5), course(chance));
    }

    static Moved moved(Gauge gauge, double chance) {
        return moved(new Subject.BuiltIn(gauge), chance);
    }

    static Settled settled(Gauge gauge, double chance) {
        return new Settled(new Subject.BuiltIn(gauge), 2 * (chance - .5), DAY, DAY.plusDays(9), course(chance));
    }

    static Stayed stayed(Subject subject) {
        return new Stayed(subject, course(.49));
    }

    static Stayed stayed(Gauge gauge) {
        return stayed(new Subject.BuiltIn(gauge));
    }

    static Subject.Own own(String name, Better better) {
        return new Subject.Own(new MeasureId(name), new OwnWords(name), better);
    }

    static SincePhase since(Gauge gauge, double nap) {
        return new SincePhase(
                gauge,
                new PhaseMark(PhaseKind.LOW_CONTACT, null, DAY),
                26,
                new PhaseComparison(30, 40, .2, nap, 3, .001, .001, nap - .1, nap + .1),
                new Adjusted(.01, .01));
    }

    static GoesWith link(Link link, double rho) {
        return new GoesWith(link, new LagAssociation(rho, 80, .001, .001, 181), new Adjusted(.01, .01));
    }

    static NearCrossings crossing(double effect) {
        return new NearCrossings(true, new AroundCrossings(7, effect, 181, .01, .01), new Adjusted(.02, .02));
    }
}
