package daybook.core.trend;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.core.finding.OracleClaims;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What this program answers to a statistic of an oracle case, in the oracle's words: maps, lists, numbers, strings; an empty
 * {@link Optional} where it declines or has no value.
 */
final class OracleAnswers {
    private static final Map<String, Function<OracleCase, Object>> BY_STATISTIC = new HashMap<>();

    static {
        on("series", "mk", c -> answer(MannKendall.of(c.series()), OracleAnswers::mannKendall));
        on("series", "theilsen95", c -> theilSen(c, .95));
        on("series", "theilsen93", c -> theilSen(c, .93));
        on("series", "theilsen80", c -> theilSen(c, .80));
        on(
                "series",
                "single",
                c -> answer(SingleSplit.of(c.series()), s -> Map.of("k", s.k(), "rss", s.rss(), "ties", s.ties())));
        on("series", "optPart", OracleAnswers::partition);
        on("series", "mkCal", c -> answer(CalendarTrend.of(c.series()), OracleAnswers::calendarTrend));
        on("series", "cpGuarded", c -> answer(ChangePoints.of(c.series()), OracleAnswers::changePoints));
        on("series", "mssd", c -> dayToDay(DayToDay.of(c.series())));
        on("series", "trendBand", c -> answer(CalendarTrend.of(c.series()), t -> chance(t.chance())));
        on("series", "rmssdBand", c -> answer(Swing.of(c.series()), OracleAnswers::swing));
        on("series", "change", OracleAnswers::change);
        on("phases", "nap", c -> answer(Nap.of(c.grid("A").values(), c.grid("B").values()), OracleAnswers::nap));
        on("phases", "napEff", c -> answer(PhaseComparison.of(c.grid("A"), c.grid("B")), OracleAnswers::phases));
        on("phases", "randStart", OracleAnswers::drawnStart);
        on(
                "phases",
                "meanDiff",
                c -> answer(MeanDifference.of(c.grid("A"), c.grid("B")), OracleAnswers::meanDifference));
        on("prop", "jeffreys", c -> band(Jeffreys.of(c.whole("k"), c.whole("n"))));
        on("prop", "wilson", c -> band(Wilson.of(c.whole("k"), c.whole("n"))));
        on("pvals", "BH", c -> benjaminiHochberg(BenjaminiHochberg.adjusted(c.numbers("p"))));
        on("pair", "spearman", c -> answer(Spearman.of(c.grid("x"), c.grid("y")), rho -> rho));
        on("pair", "lagAssocDetrended", OracleAnswers::lag);
        on("boundary", "steadiness", c -> steadiness(c, "steadiness"));
        on("boundary", "steadinessFine", c -> steadiness(c, "steadinessFine"));
        on("boundary", "steadinessChange", OracleAnswers::steadinessChange);
        on("km", "km", c -> kaplanMeier(KaplanMeier.of(spells(c))));
        on(
                "table",
                "chisq",
                c -> answer(ChiSquare.of(rows(c)), x -> Map.of("stat", x.statistic(), "df", x.df(), "p", x.p())));
        on("table", "shrunk8", OracleAnswers::shrunk);
        on("gaps", "gchart", c -> answer(GChart.of(c.integers("gaps")), OracleAnswers::gChart));
        on(
                "gapsignal",
                "gSignal",
                c -> answer(GapSignal.of(c.integers("gaps"), c.whole("open")), OracleAnswers::gapSignal));
        on("rci", "rci", OracleAnswers::reliableChange);
        on("recovery", "episodes", c -> episodes(RecoveryEpisodes.of(c.grid("after"), c.grid("feel"))));
        on("recovery", "km", c -> kaplanMeier(KaplanMeier.of(RecoveryEpisodes.of(c.grid("after"), c.grid("feel")))));
        on("crossings", "eventLocked", OracleAnswers::aroundCrossings);
        on("claims", "claims", c -> OracleClaims.of(c.json().get("series")));
    }

    private OracleAnswers() {}

    private static void on(String kind, String statistic, Function<OracleCase, Object> answer) {
        BY_STATISTIC.put(kind + "." + statistic, answer);
    }

    static Optional<Function<OracleCase, Object>> to(String kind, String statistic) {
        return Optional.ofNullable(BY_STATISTIC.get(kind + "." + statistic));
    }

    static <T> Object answer(Result<T> result, Function<T, Object> words) {
        Optional<Object> said = result.toOptional().map(words);
        return said.isPresent() ? said.get() : said;
    }

    static Object orNone(OptionalDouble v) {
        return v.isPresent() ? v.getAsDouble() : Optional.empty();
    }

    static Object orNone(OptionalInt v) {
        return v.isPresent() ? v.getAsInt() : Optional.empty();
    }

    private static Object mannKendall(MannKendall m) {
        return Map.of(
                "n",
                m.n(),
                "S",
                m.s(),
                "varS",
                m.variance(),
                "z",
                m.z(),
                "p",
                m.p(),
                "tauA",
                m.tauA(),
                "tauB",
                orNone(m.tauB()));
    }

    private static Object theilSen(OracleCase c, double confidence) {
        return answer(
                TheilSen.of(c.series(), confidence),
                s -> Map.of(
                        "slope", s.slope(),
                        "lo", s.low(),
                        "hi", s.high(),
                        "intercept", s.intercept(),
                        "interceptResid", s.interceptOfResiduals()));
    }

    private static Object partition(OracleCase c) {
        JsonNode given = c.expected("optPart");
        double penalty = given.get("pen").doubleValue();
        int least = given.get("minseg").intValue();
        return answer(
                OptimalPartition.of(c.series(), penalty, least),
                p -> Map.of("pen", penalty, "minseg", least, "cost", p.cost(), "cps", p.starts()));
    }

    private static Object calendarTrend(CalendarTrend t) {
        return Map.of("r1", t.r(), "factor", t.factor(), "varS", t.variance(), "z", t.z(), "p", t.p());
    }

    private static Object changePoints(ChangePoints c) {
        return Map.of("r1", c.r(), "pen", c.penalty(), "cost", orNone(c.cost()), "cps", c.starts(), "days", c.days());
    }

    private static Object dayToDay(DayToDay d) {
        return Map.of("pairs", d.pairs(), "mssd", orNone(d.meanSquare()), "rmssd", orNone(d.root()));
    }

    private static Map<String, Object> chance(PairChance c) {
        return Map.of("P", c.chance(), "lo", c.low(), "hi", c.high());
    }

    private static Object swing(Swing s) {
        return Map.of(
                "pairs", s.pairs(), "rmssd", s.rmssd(), "r1", s.r(), "seLog", s.seLog(), "lo", s.low(), "hi", s.high());
    }

    private static Object change(OracleCase c) {
        return answer(
                SettledChange.of(c.series(), OracleSeries.markers(c.json()), OracleSeries.leastStep(c.json())),
                OracleAnswers::settled);
    }

    static Object settled(SettledChange c) {
        return Map.of(
                "strength",
                c.strength().name(),
                "direction",
                c.direction(),
                "after",
                c.after(),
                "notAfter",
                c.notAfter());
    }

    private static Object nap(Nap n) {
        return Map.of("nap", n.nap(), "seUnbiased", orNone(n.standardError()));
    }

    private static Object phases(PhaseComparison p) {
        return Map.of("r1", p.r(), "nap", p.nap(), "z", p.z(), "p", p.p(), "lo", p.low(), "hi", p.high());
    }

    private static Object drawnStart(OracleCase c) {
        double[] before = c.grid("A").values();
        Grid logged = Grid.of(DoubleStream.concat(
                        DoubleStream.of(before), DoubleStream.of(c.grid("B").values()))
                .toArray());
        return answer(
                DrawnStart.of(logged, before.length, 3, logged.length() - 3),
                d -> Map.of("stat", d.difference(), "p", d.p(), "k", d.starts()));
    }

    private static Object meanDifference(MeanDifference d) {
        return Map.of(
                "diff", d.difference(),
                "r1", d.r(),
                "se", d.standardError(),
                "lo80", d.band80().low(),
                "hi80", d.band80().high(),
                "lo95", d.band95().low(),
                "hi95", d.band95().high());
    }

    private static Object band(Band b) {
        return Map.of("lo", b.low(), "hi", b.high());
    }

    private static Object benjaminiHochberg(double[] adjusted) {
        return Map.of(
                "adj",
                DoubleStream.of(adjusted).boxed().toList(),
                "rejectAt05",
                DoubleStream.of(adjusted).filter(p -> p <= .05).count());
    }

    private static Object lag(OracleCase c) {
        return answer(
                LagAssociation.of(c.grid("x"), c.grid("y"), c.whole("lag")),
                a -> Map.of("rho", a.rho(), "pairs", a.pairs(), "p", a.p(), "shifts", a.shifts()));
    }

    private static List<TestDay> testDays(OracleCase c) {
        int[] days = c.integers("days");
        double[] held = c.numbers("held");
        double[] tested = c.numbers("tested");
        return IntStream.range(0, days.length)
                .mapToObj(i -> new TestDay(days[i], held[i], tested[i]))
                .toList();
    }

    private static Object steadiness(OracleCase c, String statistic) {
        JsonNode given = c.expected(statistic);
        var grid = new SteadinessGrid(
                given.path("sigma").asDouble(.08),
                given.get("G").intValue(),
                given.get("lim").doubleValue());
        return answer(Steadiness.of(testDays(c), c.whole("upto"), grid), s -> {
            var words = new HashMap<String, Object>(
                    Map.of("lo", s.low(), "med", s.median(), "hi", s.high(), "mean", s.mean()));
            given.fieldNames()
                    .forEachRemaining(f -> words.putIfAbsent(f, given.get(f).numberValue()));
            return words;
        });
    }

    private static Object steadinessChange(OracleCase c) {
        return answer(
                SteadinessChange.of(testDays(c), c.whole("upto")),
                s -> Map.of(
                        "meanThen", s.then().mean(),
                        "varThen", s.then().variance(),
                        "meanNow", s.now().mean(),
                        "varNow", s.now().variance(),
                        "z", s.z(),
                        "strength", s.strength().name(),
                        "direction", s.direction()));
    }

    private static List<Spell> spells(OracleCase c) {
        double[] time = c.numbers("time");
        int[] event = c.integers("event");
        return IntStream.range(0, time.length)
                .mapToObj(i -> new Spell(time[i], event[i] != 0))
                .toList();
    }

    private static Object kaplanMeier(KaplanMeier k) {
        return Map.of("median", orNone(k.median()), "times", k.times(), "surv", k.lasting());
    }

    private static Object episodes(List<Spell> spells) {
        return Map.of(
                "time", spells.stream().map(Spell::time).toList(),
                "event", spells.stream().map(s -> s.ended() ? 1 : 0).toList());
    }

    /** Held and crossed of each row, in pairs, or one after the other. */
    private static long[][] rows(OracleCase c) {
        var flat = new ArrayList<Long>();
        for (JsonNode cell : c.json().get("cells")) {
            if (cell.isArray()) {
                cell.forEach(v -> flat.add(v.longValue()));
            } else {
                flat.add(cell.longValue());
            }
        }
        return IntStream.range(0, flat.size() / 2)
                .mapToObj(i -> new long[] {flat.get(2 * i), flat.get(2 * i + 1)})
                .toArray(long[][]::new);
    }

    private static Object shrunk(OracleCase c) {
        long[][] rows = rows(c);
        int[] had = IntStream.range(0, rows.length).map(i -> (int) rows[i][0]).toArray();
        int[] all = IntStream.range(0, rows.length)
                .map(i -> (int) (rows[i][0] + rows[i][1]))
                .toArray();
        return answer(ShrunkShares.of(had, all), s -> s);
    }

    private static Object gChart(GChart g) {
        return Map.of(
                "cl", g.centre(),
                "pUnbiased", orNone(g.chance()),
                "uclProb", orNone(g.limit()),
                "median", orNone(g.median()));
    }

    private static Object gapSignal(GapSignal g) {
        return Map.of("uclProb", g.limit(), "longest", g.longest(), "eightAbove", g.eightAbove());
    }

    private static Object reliableChange(OracleCase c) {
        return answer(
                ReliableChange.of(c.number("x1"), c.number("x2"), c.number("sd"), c.number("rel")),
                r -> Map.of("se", r.standardError(), "sdiff", r.ofDifference(), "rci", r.index()));
    }

    private static Object aroundCrossings(OracleCase c) {
        return answer(
                AroundCrossings.of(c.grid("x"), c.integers("incidents"), c.integers("window")),
                a -> Map.of("incidents", a.crossings(), "effect", a.effect(), "shifts", a.shifts(), "p", a.p()));
    }
}
