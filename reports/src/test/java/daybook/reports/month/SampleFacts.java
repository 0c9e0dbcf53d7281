package daybook.reports.month;

import daybook.core.facts.ActCounts;
import daybook.core.facts.BoundaryFacts;
import daybook.core.facts.BoundaryFacts.Each;
import daybook.core.facts.BoundaryFacts.Row;
import daybook.core.facts.ContactFacts;
import daybook.core.facts.DayValue;
import daybook.core.facts.DiaryFacts;
import daybook.core.facts.Line;
import daybook.core.facts.MeasureFacts;
import daybook.core.facts.PeriodFacts;
import daybook.core.facts.Point;
import daybook.core.facts.SteadinessFacts;
import daybook.core.facts.Themes;
import daybook.core.finding.Claim;
import daybook.core.finding.Comparisons;
import daybook.core.finding.Finding;
import daybook.core.finding.Gauge;
import daybook.core.finding.Missing;
import daybook.core.finding.Returns;
import daybook.core.finding.Topic;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.MeasureTerms;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Period;
import daybook.core.timeline.Phase;
import daybook.core.timeline.Timeline;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Steadiness;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.TestDay;
import daybook.core.trend.Why;
import daybook.core.word.Better;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of an invented October, built by hand: what reports say must not depend on how facts are counted. */
public final class SampleFacts {
    public static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    public static final Period HALF_YEAR = new Period(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 10, 31));
    private static final Period SILENCE = new Period(LocalDate.of(2026, 8, 15), LocalDate.of(2026, 8, 24));
    private static final List<String> LIMITS =
            List.of("No calls at work", "Money talks in writing", "My evening on Thursdays", "I leave when shouted at");

    private static final Themes NOTHING_ELSE =
            PeriodFacts.of(Timeline.EMPTY, OCTOBER, OCTOBER.to().plusDays(1)).themes();

    private SampleFacts() {}

    public static PeriodFacts full() {
        return full(LIMITS, List.of("Unrest in the morning", "Sleep", "Energy", "Pain", "Hours to myself", "Focus"));
    }

    /** The same numbers under other typed names. */
    public static PeriodFacts full(List<String> limits, List<String> measures) {
        return new PeriodFacts(
                OCTOBER,
                true,
                HALF_YEAR,
                false,
                true,
                new Coverage(24, 31, 3, 52, 5),
                contacts(felt(HALF_YEAR, 11)),
                boundaries(limits),
                SampleClaims.returns(),
                steadiness(),
                measures.stream()
                        .map(name -> measure(name, measures.indexOf(name)))
                        .toList(),
                phases(),
                DiaryFacts.NONE,
                findings(),
                new Comparisons(14, 4),
                NOTHING_ELSE);
    }

    public static PeriodFacts safety() {
        PeriodFacts full = full();
        List<Phase> phases = new ArrayList<>(full.phases());
        phases.add(phase("p3", PhaseKind.SAFETY, LocalDate.of(2026, 10, 20), null));
        return new PeriodFacts(
                OCTOBER,
                true,
                HALF_YEAR,
                true,
                false,
                full.coverage(),
                full.contacts(),
                full.boundaries(),
                full.returns(),
                full.steadiness(),
                full.measures(),
                phases,
                DiaryFacts.NONE,
                List.of(
                        new Finding.CannotTell(new Missing.NotAsked(Topic.HELD, 18)),
                        new Finding.CannotTell(new Missing.NotAsked(Topic.STEADINESS, 40)),
                        new Finding.Shown(new Claim.LeftWorse(rate(16, 34), 20))),
                Comparisons.NONE,
                NOTHING_ELSE);
    }

    /** A few days with little on them. */
    public static PeriodFacts sparse() {
        var counts = new ActCounts(2, 0, 1, 1, 1, 0, 1, 0, 0, 0);
        var rows = List.of(
                new Row(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 4)), none()),
                new Row(new Period(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 11)), counts));
        var boundaries = new BoundaryFacts(
                counts,
                PeriodRate.of(1, 2),
                PeriodRate.of(0, 1),
                0,
                rows,
                List.of(new Each(boundary(0, LIMITS.getFirst()), counts, 0, 1)));
        var line = new Line(
                List.of(new DayValue(LocalDate.of(2026, 10, 6), -1), new DayValue(LocalDate.of(2026, 10, 9), 0.5)),
                List.of());
        return new PeriodFacts(
                OCTOBER,
                true,
                HALF_YEAR,
                false,
                false,
                new Coverage(4, 31, 1, 6, 0),
                new ContactFacts(3, PeriodRate.of(1, 3), 0, 2, PeriodRate.of(0, 1), line),
                boundaries,
                Returns.NONE,
                new SteadinessFacts(
                        Steadiness.of(
                                List.of(new TestDay(LocalDate.of(2026, 10, 6).toEpochDay(), 1, 2)),
                                OCTOBER.to().toEpochDay()),
                        Result.declined(Why.TOO_YOUNG),
                        2,
                        Steadiness.path(
                                List.of(new TestDay(LocalDate.of(2026, 10, 6).toEpochDay(), 1, 2)),
                                HALF_YEAR.from().toEpochDay(),
                                OCTOBER.to().toEpochDay())),
                List.of(new MeasureFacts(
                        measureOf("Sleep", 1), 2, OptionalDouble.of(4), new Line(line.days(), List.of()))),
                List.of(),
                DiaryFacts.NONE,
                List.of(
                        new Finding.CannotTell(new Missing.TooFew(Topic.HELD, 1, 2, 5)),
                        new Finding.CannotTell(new Missing.BandTooWide(2, 26)),
                        new Finding.CannotTell(new Missing.TooFew(Topic.FOLLOW_THROUGH, 0, 1, 5)),
                        new Finding.CannotTell(new Missing.TooFew(Topic.FELT_AFTER, 1, 3, 5)),
                        new Finding.CannotTell(new Missing.TooFew(Topic.EGGSHELLS, 0, 1, 5)),
                        new Finding.CannotTell(SampleClaims.tooFew())),
                Comparisons.NONE,
                NOTHING_ELSE);
    }

    public static PeriodFacts zero() {
        var boundaries = new BoundaryFacts(
                none(),
                Result.declined(Why.NOTHING_COUNTED),
                Result.declined(Why.NOTHING_COUNTED),
                0,
                List.of(),
                List.of());
        return new PeriodFacts(
                OCTOBER,
                true,
                HALF_YEAR,
                false,
                false,
                new Coverage(0, 31, 0, 0, 0),
                new ContactFacts(
                        0,
                        Result.declined(Why.NOTHING_COUNTED),
                        0,
                        0,
                        Result.declined(Why.NOTHING_COUNTED),
                        new Line(List.of(), List.of())),
                boundaries,
                Returns.NONE,
                new SteadinessFacts(
                        Result.declined(Why.NOTHING_COUNTED), Result.declined(Why.NOTHING_COUNTED), 0, List.of()),
                List.of(),
                List.of(),
                DiaryFacts.NONE,
                List.of(),
                Comparisons.NONE,
                NOTHING_ELSE);
    }

    /** Someone who keeps own measures and nothing else. */
    public static PeriodFacts measuresOnly() {
        PeriodFacts zero = zero();
        PeriodFacts full = full();
        return new PeriodFacts(
                OCTOBER,
                true,
                HALF_YEAR,
                false,
                false,
                new Coverage(30, 31, 0, 30, 30),
                zero.contacts(),
                zero.boundaries(),
                zero.returns(),
                zero.steadiness(),
                full.measures(),
                full.phases(),
                DiaryFacts.NONE,
                List.of(
                        new Finding.CannotTell(new Missing.TooFew(Topic.HELD, 0, 0, 5)),
                        new Finding.CannotTell(new Missing.BandTooWide(0, 26)),
                        new Finding.CannotTell(new Missing.NoComparison(0)),
                        new Finding.CannotTell(new Missing.TooFew(Topic.FELT_AFTER, 0, 0, 5))),
                Comparisons.NONE,
                NOTHING_ELSE);
    }

    /** The month so far: it counts, and claims nothing. */
    public static PeriodFacts running() {
        PeriodFacts full = full();
        return new PeriodFacts(
                full.period(),
                false,
                full.window(),
                false,
                false,
                full.coverage(),
                full.contacts(),
                full.boundaries(),
                full.returns(),
                full.steadiness(),
                List.of(),
                full.phases(),
                DiaryFacts.NONE,
                List.of(new Finding.CannotTell(new Missing.NotAsked(Topic.HELD, 18))),
                Comparisons.NONE,
                NOTHING_ELSE);
    }

    private static List<Finding> findings() {
        SteadinessLevel level = steadiness().level().toOptional().orElseThrow();
        return List.of(
                new Finding.Shown(new Claim.Held(rate(14, 18), 4, 2)),
                new Finding.Shown(
                        new Claim.SteadyLevel(level, steadiness().tests(), 14, 24, level.whatIfLow(24 / 31.0))),
                new Finding.CannotTell(new Missing.NoComparison(40)),
                new Finding.CannotTell(new Missing.TooFew(Topic.FOLLOW_THROUGH, 3, 4, 5)),
                new Finding.Shown(new Claim.LeftWorse(rate(16, 34), 20)),
                new Finding.Shown(SampleClaims.moved(Gauge.FELT_AFTER, 1)),
                new Finding.Leaning(SampleClaims.since(null)),
                new Finding.Shown(new Claim.WalkedOnEggshells(rate(6, 19))),
                new Finding.Shown(SampleClaims.settled(Gauge.EGGSHELLS, -1)),
                new Finding.Leaning(SampleClaims.moved(Gauge.SLEEP, 1)),
                new Finding.CannotTell(SampleClaims.unclear()),
                new Finding.Shown(SampleClaims.cameBack()),
                new Finding.Shown(SampleClaims.back()),
                new Finding.Shown(SampleClaims.link()),
                new Finding.CannotTell(SampleClaims.noLink(41)),
                new Finding.CannotTell(SampleClaims.noLink(12)),
                new Finding.Shown(SampleClaims.crossings()),
                new Finding.Shown(SampleClaims.inARow()),
                new Finding.Shown(SampleClaims.own("Unrest in the morning", 1)),
                new Finding.Shown(SampleClaims.ownStayed("Sleep")));
    }

    public static PeriodRate rate(int k, int n) {
        return PeriodRate.of(k, n).toOptional().orElseThrow();
    }

    private static ContactFacts contacts(Line felt) {
        return new ContactFacts(34, PeriodRate.of(16, 34), 20, 18, PeriodRate.of(6, 19), felt);
    }

    private static ActCounts none() {
        return new ActCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static BoundaryFacts boundaries(List<String> limits) {
        var all = new ActCounts(21, 7, 10, 4, 10, 4, 4, 2, 1, 0);
        List<Row> rows = List.of(
                row(1, 4, new ActCounts(2, 1, 0, 1, 1, 0, 1, 0, 0, 0)),
                row(5, 11, new ActCounts(5, 2, 2, 1, 1, 2, 1, 1, 0, 0)),
                row(12, 18, new ActCounts(3, 1, 2, 0, 2, 1, 0, 0, 0, 0)),
                row(19, 25, new ActCounts(5, 1, 3, 1, 2, 0, 1, 1, 1, 0)),
                row(26, 31, new ActCounts(6, 2, 3, 1, 4, 1, 1, 0, 0, 0)));
        List<Each> each = new ArrayList<>();
        each.add(new Each(boundary(0, limits.get(0)), new ActCounts(9, 3, 4, 2, 5, 2, 2, 0, 0, 0), 2, 2));
        each.add(new Each(boundary(1, limits.get(1)), new ActCounts(6, 2, 3, 1, 3, 2, 1, 0, 0, 0), 1, 1));
        each.add(new Each(boundary(2, limits.get(2)), new ActCounts(6, 2, 3, 1, 2, 0, 1, 2, 1, 0), 0, 1));
        return new BoundaryFacts(all, PeriodRate.of(14, 18), PeriodRate.of(3, 4), 0, rows, each);
    }

    private static Row row(int from, int to, ActCounts counts) {
        return new Row(new Period(LocalDate.of(2026, 10, from), LocalDate.of(2026, 10, to)), counts);
    }

    private static Boundary boundary(int at, String limit) {
        var terms = new BoundaryTerms(BoundaryKind.TIME, Set.of(), new OwnWords(limit), null, null, null);
        return new Boundary(
                new BoundaryId("b" + at), List.of(new Boundary.Version(1, LocalDate.of(2026, 2, 1), terms)), null);
    }

    private static SteadinessFacts steadiness() {
        var random = new Random(5);
        List<TestDay> days = new ArrayList<>();
        int tests = 0;
        for (LocalDate day = HALF_YEAR.from().minusDays(10); !day.isAfter(OCTOBER.to()); day = day.plusDays(1)) {
            double along = (day.toEpochDay() - HALF_YEAR.from().toEpochDay()) / 182.0;
            if (random.nextInt(10) < 3) {
                days.add(new TestDay(day.toEpochDay(), random.nextDouble() < .45 + .4 * along ? 1 : 0, 1));
                tests++;
            }
        }
        long end = OCTOBER.to().toEpochDay();
        return new SteadinessFacts(
                Steadiness.of(days, end),
                SteadinessChange.of(days, end),
                tests,
                Steadiness.path(days, HALF_YEAR.from().toEpochDay(), end));
    }

    private static Line felt(Period window, int seed) {
        var random = new Random(seed);
        List<DayValue> days = window.stream()
                .filter(day -> !SILENCE.contains(day) && random.nextInt(100) < 72)
                .map(day -> {
                    double along = (day.toEpochDay() - window.from().toEpochDay()) / (double) window.days();
                    double value = Math.rint(2 * (-1.2 + 1.4 * along + random.nextGaussian() * .9)) / 2 + 0.0;
                    return new DayValue(day, Math.clamp(value, -3, 3));
                })
                .toList();
        return new Line(days, points(window, days, false));
    }

    private static List<Point> points(Period window, List<DayValue> days, boolean mean) {
        List<Point> points = new ArrayList<>();
        for (LocalDate monday = LocalDate.of(2026, 5, 4);
                window.contains(monday.plusDays(5));
                monday = monday.plusDays(7)) {
            var week = new Period(monday, monday.plusDays(6));
            double[] values = days.stream()
                    .filter(day -> week.contains(day.day()))
                    .mapToDouble(DayValue::value)
                    .sorted()
                    .toArray();
            if (values.length >= 4) {
                points.add(point(week, values, mean));
            }
        }
        return points;
    }

    private static Point point(Period week, double[] sorted, boolean mean) {
        int n = sorted.length;
        double mid = mean ? Arrays.stream(sorted).average().orElseThrow() : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        return mean ? new Point(week, n, mid, mid, mid) : new Point(week, n, sorted[n / 4], mid, sorted[n - 1 - n / 4]);
    }

    private static MeasureFacts measure(String name, int at) {
        var random = new Random(at + 20L);
        List<DayValue> days = HALF_YEAR.stream()
                .filter(day -> !SILENCE.contains(day) && random.nextInt(100) < 85)
                .map(day -> new DayValue(
                        day,
                        Math.clamp(
                                Math.rint(4
                                        + 1.5 * Math.sin((day.toEpochDay() + 30.0 * at) / 25.0)
                                        + random.nextGaussian()),
                                1,
                                7)))
                .toList();
        int inPeriod =
                (int) days.stream().filter(day -> OCTOBER.contains(day.day())).count();
        return new MeasureFacts(
                measureOf(name, at), inPeriod, OptionalDouble.of(4), new Line(days, points(HALF_YEAR, days, true)));
    }

    private static Measure measureOf(String name, int at) {
        var terms = new MeasureTerms(new OwnWords(name), 1, 7, Better.NEITHER, MeasurePart.CHECK_IN, Daily.MEDIAN);
        return new Measure(new MeasureId("m" + at), terms, null);
    }

    private static List<Phase> phases() {
        return List.of(
                phase("p1", PhaseKind.LOW_CONTACT, LocalDate.of(2026, 9, 4), null),
                phase("p2", PhaseKind.OTHER, LocalDate.of(2026, 10, 12), new OwnWords("Moving house")));
    }

    private static Phase phase(String id, PhaseKind kind, LocalDate from, @Nullable OwnWords label) {
        return new Phase(new PhaseId(id), kind, null, from, null, label);
    }
}
