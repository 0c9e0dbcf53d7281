package daybook.reports.month;

import daybook.core.finding.Adjusted;
import daybook.core.finding.BackToUsual;
import daybook.core.finding.CameBack;
import daybook.core.finding.Course;
import daybook.core.finding.Gauge;
import daybook.core.finding.GoesWith;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.HoursDiffer;
import daybook.core.finding.Link;
import daybook.core.finding.Missing.NoLink;
import daybook.core.finding.Missing.NoPhase;
import daybook.core.finding.Missing.NoRecovery;
import daybook.core.finding.Missing.NoTrend;
import daybook.core.finding.NearCrossings;
import daybook.core.finding.PhaseMark;
import daybook.core.finding.Returns;
import daybook.core.finding.SincePhase;
import daybook.core.finding.Subject;
import daybook.core.finding.SwungOtherwise;
import daybook.core.finding.TrendAnswer;
import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.finding.TrendClaim.Stayed;
import daybook.core.trend.AroundCrossings;
import daybook.core.trend.CalendarTrend;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.LagAssociation;
import daybook.core.trend.MannKendall;
import daybook.core.trend.PairChance;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.Swing;
import daybook.core.trend.TheilSen;
import daybook.core.trend.Unit;
import daybook.core.word.Better;
import daybook.core.word.Intention;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Invented claims about changes, and what is missing for one. */
public final class SampleClaims {
    private SampleClaims() {}

    public static Moved moved(Gauge gauge, int direction) {
        return new Moved(new Subject.BuiltIn(gauge), direction, course(Unit.DAY, 71, .5 + direction * .12));
    }

    public static Settled settled(Gauge gauge, int direction) {
        return new Settled(
                new Subject.BuiltIn(gauge),
                direction,
                LocalDate.of(2026, 7, 22),
                LocalDate.of(2026, 8, 4),
                course(Unit.DAY, 120, .5 + direction * .2));
    }

    public static Moved own(String name, int direction) {
        return new Moved(measure(name, Better.LOW), direction, course(Unit.DAY, 180, .5 + direction * .12));
    }

    public static Moved ownByTheWeek(String name) {
        Course days = course(Unit.WEEK, 28, .78);
        var slope = new TheilSen(.034, .022, .046, 1, 1);
        return new Moved(
                measure(name, Better.HIGH),
                1,
                new Course(days.unit(), days.n(), days.weeks(), days.tested(), Optional.of(slope)));
    }

    public static Settled ownSettled(String name, LocalDate after, LocalDate notAfter, int weeks) {
        Course course = course(Unit.DAY, 120, .7);
        return new Settled(
                measure(name, Better.NEITHER),
                1,
                after,
                notAfter,
                new Course(course.unit(), course.n(), weeks, course.tested(), course.slope()));
    }

    public static Stayed ownStayed(String name) {
        return new Stayed(measure(name, Better.HIGH), course(Unit.DAY, 150, .49));
    }

    public static Stayed stayed(Gauge gauge) {
        return new Stayed(new Subject.BuiltIn(gauge), course(Unit.DAY, 120, .49));
    }

    private static Subject.Own measure(String name, Better better) {
        return new Subject.Own(new MeasureId("m0"), new OwnWords(name), better);
    }

    /** @param chance that the later one lies higher; the band reaches .09 to each side */
    private static Course course(Unit unit, int n, double chance) {
        var plain = new MannKendall(n, 214, 2531, 4.2, 2.3e-5, .5, OptionalDouble.empty());
        var test = new CalendarTrend(plain, .2, 1.2, 3000, 4, 3e-5, 3e-5);
        return new Course(
                unit,
                n,
                26,
                new TrendAnswer.Tested(
                        new Adjusted(.001, .001), test, new PairChance(chance, chance - .09, chance + .09)),
                Optional.empty());
    }

    public static SincePhase since(Gauge gauge, double nap) {
        return new SincePhase(
                gauge,
                mark(null),
                26,
                new PhaseComparison(31, 40, .2, nap, 2.5, .01, .01, nap - .15, nap + .15),
                new Adjusted(.02, .02));
    }

    public static SincePhase since(@Nullable OwnWords label) {
        return new SincePhase(
                Gauge.FELT_AFTER,
                mark(label),
                26,
                new PhaseComparison(31, 40, .2, .73, 2.5, .01, .01, .58, .88),
                new Adjusted(.02, .02));
    }

    public static PhaseMark mark(@Nullable OwnWords label) {
        return new PhaseMark(PhaseKind.LOW_CONTACT, label, LocalDate.of(2026, 9, 4));
    }

    public static GoesWith link() {
        return link(Link.EGGSHELLS_SLEEP, -.31);
    }

    public static GoesWith link(Link link, double rho) {
        return new GoesWith(link, new LagAssociation(rho, 71, .004, .004, 180), new Adjusted(.03, .03));
    }

    public static HoursDiffer hours() {
        return new HoursDiffer(new HoursOfWeek(130, 61.4, .002, List.of()));
    }

    public static NearCrossings crossings() {
        return crossings(true, 1);
    }

    public static NearCrossings crossings(boolean before, int direction) {
        return new NearCrossings(
                before, new AroundCrossings(7, direction * .83, 181, .01, .01), new Adjusted(.02, .02));
    }

    public static Returns returns() {
        return new Returns(
                PeriodRate.of(5, 6), 4, 1, 1, 1, 1, 4, 6, new EnumMap<>(Map.of(Intention.CALM, 5, Intention.SPACE, 2)));
    }

    public static CameBack cameBack() {
        return new CameBack(SampleFacts.rate(5, 6), returns());
    }

    public static BackToUsual back() {
        return new BackToUsual(2, 11, 3);
    }

    public static HeldLonger inARow() {
        return new HeldLonger.InARow(LocalDate.of(2026, 5, 3), 14, 9);
    }

    public static NoTrend tooFew() {
        return tooFew(Gauge.FELT_AFTER);
    }

    public static NoTrend tooFew(Gauge gauge) {
        return new NoTrend(new Subject.BuiltIn(gauge), Unit.DAY, 2, 60, NoTrend.Lack.TOO_FEW);
    }

    public static NoTrend unclear() {
        return new NoTrend(new Subject.BuiltIn(Gauge.BODY_TENSION), Unit.DAY, 90, 60, NoTrend.Lack.UNCLEAR);
    }

    public static NoTrend oneValue() {
        return new NoTrend(measure("Pain", Better.LOW), Unit.WEEK, 22, 20, NoTrend.Lack.ONE_VALUE);
    }

    public static NoPhase noPhase(int before, int after) {
        return new NoPhase(Gauge.SLEEP, mark(new OwnWords("Moving house")), before, after, 14);
    }

    public static NoLink noLink(int n) {
        return new NoLink(Link.EGGSHELLS_SLEEP, n, 60);
    }

    public static NoRecovery noRecovery(int k, int n) {
        return new NoRecovery(k, n, 8);
    }

    /** Swung less far than in the time before. */
    public static SwungOtherwise swung(Gauge gauge) {
        return new SwungOtherwise(
                gauge,
                new Swing(28, .9, .1, .2, .7, 1.2),
                new Swing(25, 1.4, .1, .2, 1.1, 1.8),
                new Adjusted(.004, .004));
    }
}
