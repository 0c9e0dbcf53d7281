package daybook.core.finding;

import daybook.core.trend.AroundCrossings;
import daybook.core.trend.BenjaminiHochberg;
import daybook.core.trend.Diaries;
import daybook.core.trend.GapSignal;
import daybook.core.trend.Grid;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.HoursOfWeek.Moment;
import daybook.core.trend.LagAssociation;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.Result;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.Strength;
import daybook.core.trend.TestDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a report on half a year of nothing says beside its trends: each family by its own rule. All of it is false. */
record OtherClaims(Set<Kind> said) {
    enum Kind {
        PHASE,
        LINK,
        CROSSING,
        STEADINESS,
        GAPS,
        HOURS
    }

    private static final int DAYS = FlatFamily.DAYS;
    private static final int MEASURES = 11;
    /** Earlier measure, later measure, days between: the twelve pairs of the family. */
    private static final int[][] LINKS = {
        {1, 3, 1},
        {7, 3, 1},
        {0, 3, 1},
        {1, 4, 1},
        {1, 2, 1},
        {0, 2, 0},
        {0, 6, 1},
        {3, 0, 0},
        {3, 6, 0},
        {8, 2, 1},
        {9, 2, 1},
        {10, 2, 1}
    };

    static OtherClaims of(Random random, double phi, FlatFamily.Habit habit) {
        List<Grid> measures = IntStream.range(0, MEASURES)
                .mapToObj(m -> measure(random, phi, habit))
                .toList();
        var said = EnumSet.noneOf(Kind.class);
        if (phase(measures, random)) {
            said.add(Kind.PHASE);
        }
        if (links(measures)) {
            said.add(Kind.LINK);
        }
        if (crossings(measures.get(1), random)) {
            said.add(Kind.CROSSING);
        }
        boundaries(random, said);
        if (HoursOfWeek.of(moments(random)).map(h -> h.p() < .05).toOptional().orElse(false)) {
            said.add(Kind.HOURS);
        }
        return new OtherClaims(said);
    }

    private static Grid measure(Random random, double phi, FlatFamily.Habit habit) {
        double[] y = Diaries.latent(random, DAYS, phi);
        for (int d = 0; d < DAYS; d++) {
            y[d] += d % 7 > 4 ? habit.weekend() : 0;
        }
        return Diaries.grid(Diaries.answers(y, 1.2, -3, 3), habit.logged(random, y));
    }

    private static boolean phase(List<Grid> measures, Random random) {
        int begins = 60 + random.nextInt(60);
        List<PhaseComparison> computed = measures.subList(0, 4).stream()
                .map(m -> PhaseComparison.of(part(m, 0, begins), part(m, begins, DAYS)))
                .flatMap(r -> r.toOptional().stream())
                .filter(c -> c.before() >= 14 && c.after() >= 14)
                .toList();
        double[] adjusted = adjusted(computed, PhaseComparison::p);
        return IntStream.range(0, adjusted.length)
                .anyMatch(i -> adjusted[i] <= .05
                        && (computed.get(i).low() > .5 || computed.get(i).high() < .5));
    }

    private static Grid part(Grid measure, int from, int to) {
        return Grid.of(IntStream.range(from, to).mapToDouble(measure::at).toArray());
    }

    private static boolean links(List<Grid> measures) {
        var computed = new ArrayList<LagAssociation>();
        for (int[] link : LINKS) {
            LagAssociation.of(measures.get(link[0]), measures.get(link[1]), link[2])
                    .toOptional()
                    .filter(a -> a.pairs() >= 60)
                    .ifPresent(computed::add);
        }
        return atMost(adjusted(computed, LagAssociation::p), .10);
    }

    private static boolean crossings(Grid eggshells, Random random) {
        int[] days = IntStream.range(0, 12).map(i -> random.nextInt(DAYS)).toArray();
        var computed = new ArrayList<AroundCrossings>();
        for (int[] window : new int[][] {{-3, -2, -1}, {1, 2, 3}}) {
            AroundCrossings.of(eggshells, days, window).toOptional().ifPresent(computed::add);
        }
        return eggshells.count() >= 60 && atMost(adjusted(computed, AroundCrossings::p), .05);
    }

    private static <T> double[] adjusted(List<T> computed, Function<T, Double> p) {
        return BenjaminiHochberg.adjusted(
                computed.stream().mapToDouble(p::apply).toArray());
    }

    private static boolean atMost(double[] adjusted, double limit) {
        return IntStream.range(0, adjusted.length).anyMatch(i -> adjusted[i] <= limit);
    }

    /** A boundary is tested every other day or so and held two times in three, all the time. */
    private static void boundaries(Random random, Set<Kind> said) {
        var days = new ArrayList<TestDay>();
        var gaps = new ArrayList<Integer>();
        int open = 0;
        for (int d = 0; d < DAYS; d++) {
            if (random.nextDouble() < .45) {
                boolean held = random.nextDouble() < .65;
                days.add(new TestDay(d, held ? 1 : 0, 1));
                if (!held) {
                    gaps.add(open);
                }
                open = held ? open + 1 : 0;
            }
        }
        Result<SteadinessChange> change = SteadinessChange.of(days, DAYS - 1);
        if (change.map(c -> c.strength() == Strength.SHOWN).toOptional().orElse(false)) {
            said.add(Kind.STEADINESS);
        }
        // what was held before the first giving way is no gap between two
        int[] between = gaps.stream().skip(1).mapToInt(g -> g).toArray();
        if (GapSignal.of(between, open)
                .map(g -> g.longest() || g.eightAbove())
                .toOptional()
                .orElse(false)) {
            said.add(Kind.GAPS);
        }
    }

    private static List<Moment> moments(Random random) {
        return IntStream.range(0, DAYS)
                .filter(d -> random.nextDouble() < .8)
                .mapToObj(d -> new Moment(d / 7, d % 7, random.nextInt(24), random.nextDouble() < .4))
                .toList();
    }
}
