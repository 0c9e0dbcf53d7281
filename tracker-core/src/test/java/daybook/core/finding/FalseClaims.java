package daybook.core.finding;

import daybook.core.finding.FlatReport.Turnout;
import daybook.core.trend.Diaries;
import daybook.core.trend.Series;
import daybook.core.trend.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * By hand: of reports on half a year in which nothing changed, how many claim something all the same, at several resemblances and habits
 * of logging; and what a stricter rule would cost. Prints tables for the page on performance.
 * <p>Arguments: diaries a setting (2000 takes some minutes), and {@code reports} or {@code families} for one part only.
 */
final class FalseClaims {
    private static final double[] PHIS = {0, .2, .4, .6, .8};
    /** Levels of the correction over families, to see what one costs; ours is {@link AcrossFamilies#LEVEL}. */
    private static final double[] STRICTER = {1, .7, .5};

    /** A rule stricter than ours: adjusted p of a trend that is shown, and of one beside which a change is. */
    private record Rule(double trend, double change) {
        static final Rule OURS = new Rule(.05, .20);

        boolean claims(TrendAnswer answer) {
            return answer.trend()
                    .map(t -> t.adjusted().p() <= trend && answer.verdict() == TrendVerdict.SHOWN
                            || t.adjusted().p() <= change && changeShown(answer))
                    .toOptional()
                    .orElse(false);
        }

        private static boolean changeShown(TrendAnswer answer) {
            return answer.change()
                    .map(c -> c.strength() == Strength.SHOWN)
                    .toOptional()
                    .orElse(false);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.OURS,
            new Rule(.05, .10),
            new Rule(.05, .05),
            new Rule(.04, .10),
            new Rule(.03, .10),
            new Rule(.03, .03),
            new Rule(.02, .02),
            new Rule(.01, .01));

    private FalseClaims() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        int diaries = args.length == 0 ? 2000 : Integer.parseInt(args[0]);
        if (args.length < 2 || args[1].equals("reports")) {
            reports(diaries);
        }
        if (args.length < 2 || args[1].equals("families")) {
            families(diaries);
        }
    }

    private static void reports(int diaries) {
        System.out.println(
                "Whole reports, every family asked: anything false, each family by itself / over all / on page one");
        System.out.println("(in brackets over all at stricter levels: " + Arrays.toString(STRICTER) + ")");
        reports(diaries, 0);
        System.out.println("The same, half of each day common to all measures");
        reports(diaries, .5);
        System.out.println("What really happens found in whole reports: each family by itself / over all");
        found(diaries / 4);
    }

    private static void families(int diaries) {
        System.out.println("Any trend or change of level shown, share of reports; eight independent measures");
        table(diaries, 0);
        System.out.println("The same, half of each day common to all measures");
        table(diaries, .5);
        System.out.println("Other claims, independent measures");
        others(diaries);
        System.out.println(
                "Stricter rules: false reports on flat diaries, and real changes found (trend or change of that measure shown)");
        rules(diaries);
    }

    private static double share(
            int diaries, IntFunction<List<TrendAnswer>> report, Predicate<List<TrendAnswer>> claims) {
        return IntStream.range(0, diaries)
                        .parallel()
                        .filter(s -> claims.test(report.apply(s)))
                        .count()
                / (double) diaries;
    }

    /** Each setting has diaries of its own. */
    private static Random random(int seed, double phi, FlatFamily.Habit habit, double shared) {
        long setting = Math.round(10 * phi) + 100L * habit.ordinal() + 1000L * Math.round(10 * shared);
        return Diaries.random(1_000_003L * (1 + setting) + seed);
    }

    private static List<TrendAnswer> flat(int seed, double phi, FlatFamily.Habit habit, double shared) {
        return TrendClaims.of(FlatFamily.of(random(seed, phi, habit, shared), phi, habit, shared));
    }

    private static void table(int diaries, double shared) {
        for (FlatFamily.Habit habit : FlatFamily.Habit.values()) {
            System.out.printf("%-18s", habit);
            for (double phi : PHIS) {
                double share = share(
                        diaries,
                        seed -> flat(seed, phi, habit, shared),
                        answers -> answers.stream().anyMatch(Rule.OURS::claims));
                System.out.printf("  phi %.1f: %.3f", phi, share);
            }
            System.out.println();
        }
    }

    private static void reports(int diaries, double shared) {
        for (FlatFamily.Habit habit : FlatFamily.Habit.values()) {
            System.out.printf("%-18s", habit);
            for (double phi : PHIS) {
                // where days have something in common their links are real
                Predicate<Claim> isFalse = claim -> shared == 0 || !(claim instanceof GoesWith);
                List<Whole> all = whole(diaries, phi, habit, shared, Turnout.NOTHING, isFalse);
                System.out.printf(
                        "  phi %.1f: %.3f / %.3f / %.3f %s",
                        phi,
                        part(all, Whole::apart),
                        part(all, Whole::said),
                        part(all, Whole::onPageOne),
                        stricter(all));
            }
            System.out.println();
        }
    }

    private static String stricter(List<Whole> all) {
        return IntStream.range(0, STRICTER.length)
                .mapToObj(i ->
                        String.format("%.3f", part(all, one -> one.stricter().get(i))))
                .collect(Collectors.joining(" ", "(", ")"));
    }

    /** What a report says of the kind that is looked for: each family by itself, over all of them, and on its first page. */
    private record Whole(boolean apart, boolean said, boolean onPageOne, List<Boolean> stricter) {
        static Whole of(Evidence evidence, Predicate<Claim> asked) {
            Map<AcrossFamilies.Kind, Judged> families = Findings.compared(evidence);
            Judged judged = Findings.of(evidence, AcrossFamilies.of(families));
            List<Finding.Shown> said = FlatReport.comparisons(judged.findings()).toList();
            return new Whole(
                    any(FlatReport.apart(families), asked),
                    any(said, asked),
                    FirstPage.of(judged.findings()).said().stream()
                            .anyMatch(shown -> said.contains(shown) && asked.test(shown.claim())),
                    DoubleStream.of(STRICTER)
                            .mapToObj(level -> any(said(evidence, families, level), asked))
                            .toList());
        }

        private static List<Finding.Shown> said(
                Evidence evidence, Map<AcrossFamilies.Kind, Judged> families, double level) {
            Judged judged = Findings.of(evidence, AcrossFamilies.of(families, level));
            return FlatReport.comparisons(judged.findings()).toList();
        }

        private static boolean any(List<Finding.Shown> said, Predicate<Claim> asked) {
            return said.stream().anyMatch(shown -> asked.test(shown.claim()));
        }
    }

    private static void found(int diaries) {
        for (Turnout turnout : Turnout.values()) {
            for (double phi : new double[] {.2, .4, .6}) {
                List<Whole> all =
                        whole(diaries, phi, FlatFamily.Habit.NOW_AND_THEN, 0, turnout, claim -> tells(turnout, claim));
                System.out.printf(
                        "%-10s phi %.1f: %.3f / %.3f %s%n",
                        turnout, phi, part(all, Whole::apart), part(all, Whole::said), stricter(all));
            }
        }
    }

    private static boolean tells(Turnout turnout, Claim claim) {
        return switch (turnout) {
            case NOTHING -> true;
            case STEP, LATE_STEP, DRIFT -> claim instanceof TrendClaim && claim.about() == Topic.FELT_AFTER;
            case PHASE ->
                (claim instanceof TrendClaim || claim instanceof SincePhase)
                        && List.of(Topic.FELT_AFTER, Topic.EGGSHELLS, Topic.FELT_TODAY)
                                .contains(claim.about());
            case LINK -> claim instanceof GoesWith goes && goes.link() == Link.EGGSHELLS_SLEEP;
            case CROSSING -> claim instanceof NearCrossings near && near.before();
        };
    }

    private static List<Whole> whole(
            int diaries, double phi, FlatFamily.Habit habit, double shared, Turnout turnout, Predicate<Claim> asked) {
        return IntStream.range(0, diaries)
                .parallel()
                .mapToObj(seed -> random(seed + 100_000 * turnout.ordinal(), phi, habit, shared))
                .map(random -> Whole.of(FlatReport.of(random, phi, habit, shared, turnout), asked))
                .toList();
    }

    private static double part(List<Whole> all, Predicate<Whole> said) {
        return all.stream().filter(said).count() / (double) all.size();
    }

    private static void others(int diaries) {
        for (FlatFamily.Habit habit : FlatFamily.Habit.values()) {
            for (double phi : new double[] {.2, .4, .6}) {
                List<OtherClaims> all = IntStream.range(0, diaries)
                        .parallel()
                        .mapToObj(seed -> OtherClaims.of(random(seed, phi, habit, .9), phi, habit))
                        .toList();
                System.out.printf("%-18s phi %.1f", habit, phi);
                for (OtherClaims.Kind kind : OtherClaims.Kind.values()) {
                    long n = all.stream().filter(c -> c.said().contains(kind)).count();
                    System.out.printf("  %s %.3f", kind, n / (double) diaries);
                }
                long any = all.stream().filter(c -> !c.said().isEmpty()).count();
                System.out.printf("  any %.3f%n", any / (double) diaries);
            }
        }
    }

    private static void rules(int diaries) {
        var flat = answers(diaries, seed -> flat(seed, .4, FlatFamily.Habit.NOW_AND_THEN, 0));
        var step = answers(diaries, seed -> changed(seed, d -> d < FlatFamily.DAYS / 2 ? 0 : 1.2));
        var late = answers(diaries, seed -> changed(seed, d -> d < 140 ? 0 : 1.2));
        var drift = answers(diaries, seed -> changed(seed, d -> 1.2 * d / FlatFamily.DAYS));
        for (Rule rule : RULES) {
            System.out.printf(
                    "trend %.2f change %.2f: false %.3f  step %.3f  late step %.3f  drift %.3f%n",
                    rule.trend(),
                    rule.change(),
                    said(flat, a -> a.stream().anyMatch(rule::claims)),
                    said(step, a -> rule.claims(a.getFirst())),
                    said(late, a -> rule.claims(a.getFirst())),
                    said(drift, a -> rule.claims(a.getFirst())));
        }
    }

    private static List<List<TrendAnswer>> answers(int diaries, IntFunction<List<TrendAnswer>> report) {
        return IntStream.range(0, diaries).parallel().mapToObj(report).toList();
    }

    private static double said(List<List<TrendAnswer>> reports, Predicate<List<TrendAnswer>> claims) {
        return reports.stream().filter(claims).count() / (double) reports.size();
    }

    /** The flat family with its first measure moved by so many standard deviations of the latent day. */
    private static List<TrendAnswer> changed(int seed, IntToDoubleFunction by) {
        Random random = random(seed, .4, FlatFamily.Habit.NOW_AND_THEN, .7);
        var family = new ArrayList<>(FlatFamily.of(random, .4, FlatFamily.Habit.NOW_AND_THEN, 0));
        double[] y = Diaries.latent(random, FlatFamily.DAYS, .4);
        for (int d = 0; d < y.length; d++) {
            y[d] += by.applyAsDouble(d) - .6;
        }
        Series series = Diaries.series(Diaries.answers(y, 1.2, -3, 3), d -> random.nextDouble() < .75);
        family.set(0, new TrendQuestion(series, TrendQuestion.HALF_A_POINT, List.of()));
        return TrendClaims.of(family);
    }
}
