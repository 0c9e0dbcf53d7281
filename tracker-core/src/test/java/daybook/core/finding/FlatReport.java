package daybook.core.finding;

import daybook.core.finding.Families.Asked;
import daybook.core.finding.Families.Crossed;
import daybook.core.finding.Families.Linked;
import daybook.core.finding.Families.Runs;
import daybook.core.finding.Families.Sides;
import daybook.core.finding.Families.Swung;
import daybook.core.finding.Families.Turn;
import daybook.core.finding.Finding.Shown;
import daybook.core.trend.Diaries;
import daybook.core.trend.Grid;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.HoursOfWeek.Moment;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.Steadiness;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.Swing;
import daybook.core.trend.TestDay;
import daybook.core.trend.Unit;
import daybook.core.word.Better;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report on half a year whose every family could speak: eight built-in measures, two own ones, a phase, twelve links, crossings, hours,
 * boundaries. Nothing happens in it but what a {@link Turnout} puts there.
 */
final class FlatReport {
    private static final int DAYS = FlatFamily.DAYS;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final List<Gauge> BY_DAY = List.of(
            Gauge.FELT_AFTER,
            Gauge.EGGSHELLS,
            Gauge.FELT_TODAY,
            Gauge.SLEEP,
            Gauge.BODY_TENSION,
            Gauge.STEADINESS_OF_THE_DAY,
            Gauge.URGE);

    private final Random random;
    private final double phi;
    private final FlatFamily.Habit habit;
    private final double shared;
    private final int begins;
    private final List<Integer> crossings;
    private final Map<Gauge, Grid> grids = new EnumMap<>(Gauge.class);

    private FlatReport(Random random, double phi, FlatFamily.Habit habit, double shared) {
        this.random = random;
        this.phi = phi;
        this.habit = habit;
        this.shared = shared;
        this.begins = 60 + random.nextInt(60);
        this.crossings =
                IntStream.range(0, 12).mapToObj(i -> random.nextInt(DAYS)).toList();
    }

    /** What really happens. */
    enum Turnout {
        NOTHING,
        /** How contact leaves the writer rises by 1.2 sd in the middle, in the last six weeks, or evenly. */
        STEP,
        LATE_STEP,
        DRIFT,
        /** Three measures shift by .8 sd when the phase begins. */
        PHASE,
        /** Sleep follows eggshells, rho about .4. */
        LINK,
        /** Eggshells run about .8 higher in the three days before a crossing. */
        CROSSING
    }

    static Evidence of(Random random, double phi, FlatFamily.Habit habit, double shared, Turnout turnout) {
        return new FlatReport(random, phi, habit, shared).evidence(turnout);
    }

    /** @return all that is shown of comparisons, each family by itself */
    static List<Shown> apart(Evidence evidence) {
        return apart(Findings.compared(evidence));
    }

    static List<Shown> apart(Map<AcrossFamilies.Kind, Judged> families) {
        return families.values().stream()
                .flatMap(family -> comparisons(family.findings()))
                .toList();
    }

    /** @return all a report shows that chance can make */
    static List<Shown> said(Evidence evidence) {
        return comparisons(Findings.of(evidence).findings()).toList();
    }

    /** @return those of the shown that chance alone can make */
    static Stream<Shown> comparisons(List<Finding> findings) {
        return findings.stream()
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast)
                .filter(shown -> shown.claim() instanceof Comparison
                        || shown.claim() instanceof Claim.SteadyChange
                        || shown.claim() instanceof HeldLonger);
    }

    private Evidence evidence(Turnout turnout) {
        double[] day = Diaries.latent(random, DAYS, phi);
        Map<Gauge, double[]> latent = new EnumMap<>(Gauge.class);
        for (Gauge gauge : Gauge.values()) {
            latent.put(gauge, mixed(day));
        }
        happen(turnout, latent);
        IntPredicate together = habit.logged(random, day);
        latent.forEach((gauge, y) -> grids.put(gauge, grid(y, gauge, shared > 0 ? together : habit.logged(random, y))));
        var boundaries = new Boundaries(random);
        return new Evidence(
                true,
                false,
                new Evidence.Shares(
                        PeriodRate.of(10, 20),
                        5,
                        0,
                        PeriodRate.of(2, 5),
                        0,
                        PeriodRate.of(9, 20),
                        20,
                        PeriodRate.of(8, 20)),
                boundaries.steady(),
                Returns.NONE,
                families(boundaries));
    }

    private double[] mixed(double[] day) {
        double[] own = Diaries.latent(random, DAYS, phi);
        return IntStream.range(0, DAYS)
                .mapToDouble(d -> Math.sqrt(shared) * day[d] + Math.sqrt(1 - shared) * own[d] + weekend(d))
                .toArray();
    }

    private static <V> V of(Map<Gauge, V> map, Gauge gauge) {
        return Objects.requireNonNull(map.get(gauge));
    }

    private double weekend(int day) {
        return day % 7 > 4 ? habit.weekend() : 0;
    }

    private void happen(Turnout turnout, Map<Gauge, double[]> latent) {
        double[] felt = of(latent, Gauge.FELT_AFTER);
        for (int d = 0; d < DAYS; d++) {
            switch (turnout) {
                case NOTHING -> {}
                case STEP -> felt[d] += d < DAYS / 2 ? -.6 : .6;
                case LATE_STEP -> felt[d] += d < 140 ? -.3 : .9;
                case DRIFT -> felt[d] += 1.2 * d / DAYS - .6;
                case PHASE -> {
                    for (Gauge gauge : BY_DAY.subList(0, 3)) {
                        of(latent, gauge)[d] += d < begins ? -.4 : .4;
                    }
                }
                case LINK -> {
                    if (d > 0) {
                        double[] sleep = of(latent, Gauge.SLEEP);
                        sleep[d] = Math.sqrt(1 - .16) * sleep[d] - .4 * of(latent, Gauge.EGGSHELLS)[d - 1];
                    }
                }
                case CROSSING -> {
                    int before = d;
                    if (crossings.stream().anyMatch(c -> c > before && c <= before + 3)) {
                        of(latent, Gauge.EGGSHELLS)[d] += .8 / .9;
                    }
                }
            }
        }
    }

    private static Grid grid(double[] y, Gauge gauge, IntPredicate logged) {
        boolean sevenSteps = gauge == Gauge.FELT_AFTER || gauge == Gauge.FELT_TODAY;
        double[] answers = sevenSteps ? Diaries.answers(y, 1.2, -3, 3) : Diaries.answers(y, .9, 0, 3);
        return Diaries.grid(answers, logged);
    }

    private Families families(Boundaries boundaries) {
        List<Asked> trends = new ArrayList<>();
        BY_DAY.forEach(gauge -> trends.add(asked(new Subject.BuiltIn(gauge), series(of(grids, gauge)), .5)));
        trends.add(asked(new Subject.BuiltIn(Gauge.CONTACT), weeks(), .5));
        return new Families(
                DAYS / 7,
                trends,
                List.of(own("a"), own("b")),
                Optional.of(turn()),
                Stream.of(Link.values())
                        .map(link -> new Linked(link, of(grids, link.from()), of(grids, link.to())))
                        .toList(),
                Optional.of(new Crossed(of(grids, Gauge.EGGSHELLS), crossings)),
                HoursOfWeek.of(moments()).toOptional(),
                swung(),
                List.of(),
                boundaries.runs());
    }

    private Asked asked(Subject subject, Series series, double step) {
        List<Double> markers = series.unit() == Unit.DAY ? List.of((double) begins) : List.of(begins / 7.0);
        return new Asked(subject, new TrendQuestion(series, step, markers));
    }

    private Asked own(String id) {
        double[] y = mixed(Diaries.latent(random, DAYS, phi));
        Series series = Diaries.series(Diaries.answers(y, 2, 0, 10), habit.logged(random, y));
        return asked(new Subject.Own(new MeasureId(id), new OwnWords(id), Better.HIGH), series, 10 / 12.0);
    }

    private static Series series(Grid grid) {
        int[] t = IntStream.range(0, grid.length()).filter(grid::logged).toArray();
        return Series.of(Unit.DAY, t, IntStream.of(t).mapToDouble(grid::at).toArray());
    }

    /** Drawn last of all, so that no other draw moves. */
    private List<Swung> swung() {
        return Stream.of(Gauge.FELT_AFTER, Gauge.FELT_TODAY)
                .flatMap(gauge -> {
                    double[] before = mixed(Diaries.latent(random, DAYS, phi));
                    Result<Swing> then = Swing.of(series(grid(before, gauge, habit.logged(random, before))));
                    return Swing.of(series(of(grids, gauge)))
                            .then(now -> then.map(one -> new Swung(gauge, now, one)))
                            .toOptional()
                            .stream();
                })
                .toList();
    }

    private Series weeks() {
        double[] counts = IntStream.range(0, DAYS / 7)
                .mapToDouble(w -> IntStream.range(0, 7)
                        .filter(d -> random.nextDouble() < .5)
                        .count())
                .toArray();
        return Series.of(Unit.WEEK, IntStream.range(0, counts.length).toArray(), counts);
    }

    private Turn turn() {
        return new Turn(
                new PhaseMark(PhaseKind.LOW_CONTACT, null, FIRST.plusDays(begins)),
                BY_DAY.subList(0, 4).stream()
                        .map(gauge -> new Sides(
                                gauge, part(of(grids, gauge), 0, begins), part(of(grids, gauge), begins, DAYS)))
                        .toList());
    }

    private static Grid part(Grid measure, int from, int to) {
        return Grid.of(IntStream.range(from, to).mapToDouble(measure::at).toArray());
    }

    private List<Moment> moments() {
        return IntStream.range(0, DAYS)
                .filter(d -> random.nextDouble() < .8)
                .mapToObj(d -> new Moment(d / 7, d % 7, random.nextInt(24), random.nextDouble() < .4))
                .toList();
    }

    /** Tested every other day or so and held two times in three, all the time. */
    private static final class Boundaries {
        private final List<TestDay> days = new ArrayList<>();
        private final List<Integer> gaps = new ArrayList<>();
        private final List<LocalDate> heldSince = new ArrayList<>();
        private Optional<LocalDate> gaveWay = Optional.empty();

        Boundaries(Random random) {
            for (int d = 0; d < DAYS; d++) {
                if (random.nextDouble() < .45) {
                    add(d, random.nextDouble() < .65);
                }
            }
        }

        private void add(int d, boolean held) {
            days.add(new TestDay(d, held ? 1 : 0, 1));
            if (held) {
                heldSince.add(FIRST.plusDays(d));
                return;
            }
            if (gaveWay.isPresent()) {
                gaps.add(heldSince.size());
            }
            gaveWay = Optional.of(FIRST.plusDays(d));
            heldSince.clear();
        }

        Optional<Runs> runs() {
            return gaveWay.map(since -> new Runs(gaps, since, heldSince, FIRST.plusDays(DAYS - 30)));
        }

        Evidence.Steady steady() {
            return new Evidence.Steady(
                    Steadiness.of(days, DAYS - 1),
                    SteadinessChange.of(days, DAYS - 1),
                    days.size(),
                    days.size() / 3,
                    days.size(),
                    DAYS / 7,
                    13,
                    24,
                    .8);
        }
    }
}
