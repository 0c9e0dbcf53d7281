package daybook.core.finding;

import static daybook.core.finding.AcrossFamilies.Kind.CROSSINGS;
import static daybook.core.finding.AcrossFamilies.Kind.HOURS;
import static daybook.core.finding.AcrossFamilies.Kind.LINKS;
import static daybook.core.finding.AcrossFamilies.Kind.OWN_MEASURES;
import static daybook.core.finding.AcrossFamilies.Kind.PHASE;
import static daybook.core.finding.AcrossFamilies.Kind.SWINGS;
import static daybook.core.finding.AcrossFamilies.Kind.TRENDS;

import daybook.core.finding.Claim.FollowedThrough;
import daybook.core.finding.Claim.Held;
import daybook.core.finding.Claim.LeftWorse;
import daybook.core.finding.Claim.WalkedOnEggshells;
import daybook.core.finding.Evidence.Shares;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.finding.Missing.TooFew;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What may be said of a period, a topic after the other in the order of a page. */
public final class Findings {
    private Findings() {}

    /** @return in the order of topics, what a topic says of the period before what it says of the window */
    public static Judged of(Evidence evidence) {
        return of(evidence, AcrossFamilies.of(compared(evidence)));
    }

    /** @param families as they hold over the whole report */
    static Judged of(Evidence evidence, List<Judged> families) {
        Judged all = Judged.described(described(evidence)).and(uncompared(evidence));
        for (Judged family : families) {
            all = all.and(family);
        }
        List<Finding> inOrder = all.findings().stream()
                .sorted(Comparator.comparing(Finding::about))
                .toList();
        return new Judged(inOrder, all.comparisons());
    }

    /** A safety phase bars what would measure one time against another, or one day by another. */
    static Map<AcrossFamilies.Kind, Judged> compared(Evidence evidence) {
        Families families = evidence.families();
        Map<AcrossFamilies.Kind, Judged> all = new EnumMap<>(AcrossFamilies.Kind.class);
        all.put(TRENDS, TrendFindings.of(families.trends(), families.weeks()));
        all.put(OWN_MEASURES, TrendFindings.of(families.own(), families.weeks()));
        families.hours().ifPresent(hours -> all.put(HOURS, HoursDiffer.judge(hours)));
        families.crossed().ifPresent(crossed -> all.put(CROSSINGS, CrossingFindings.of(crossed)));
        if (!evidence.safety()) {
            families.turn().ifPresent(turn -> all.put(PHASE, PhaseFindings.of(turn, families.weeks())));
            all.put(LINKS, LinkFindings.of(families.links()));
            all.put(SWINGS, SwingFindings.of(families.swung()));
        }
        return all;
    }

    /** Recovery is described; runs have an error rate of their own, far below that of a family. */
    private static Judged uncompared(Evidence evidence) {
        Judged recovery = RecoveryFindings.of(evidence.families().spells());
        return evidence.safety()
                ? recovery
                : evidence.families()
                        .runs()
                        .map(GapFindings::of)
                        .map(recovery::and)
                        .orElse(recovery);
    }

    /** @return one finding a topic, two of steadiness: the level and whether it changed; of coming back only after stepping away */
    private static List<Finding> described(Evidence evidence) {
        Shares shares = evidence.shares();
        List<Finding> findings = new ArrayList<>();
        findings.add(share(
                evidence, Topic.HELD, shares.holding(), rate -> new Held(rate, shares.crossed(), shares.yielded())));
        findings.add(SteadinessFindings.level(evidence));
        findings.add(SteadinessFindings.change(evidence));
        findings.add(share(
                evidence,
                Topic.FOLLOW_THROUGH,
                shares.followThrough(),
                rate -> new FollowedThrough(rate, shares.crossed(), shares.unsafe())));
        findings.add(
                share(evidence, Topic.FELT_AFTER, shares.worse(), rate -> new LeftWorse(rate, shares.beforeKnown())));
        findings.add(share(evidence, Topic.EGGSHELLS, shares.eggshells(), WalkedOnEggshells::new));
        Returns returns = evidence.returns();
        if (returns.counted() > 0 && !evidence.safety()) {
            findings.add(share(evidence, Topic.COMING_BACK, returns.rate(), rate -> new CameBack(rate, returns)));
        }
        return findings;
    }

    private static Finding share(
            Evidence evidence, Topic about, Result<PeriodRate> share, Function<PeriodRate, Claim> claim) {
        int k = share.toOptional().map(PeriodRate::k).orElse(0);
        int n = share.toOptional().map(PeriodRate::n).orElse(0);
        if (!evidence.asked()) {
            return new CannotTell(new NotAsked(about, n));
        }
        return share.toOptional()
                .filter(rate -> rate.n() >= PeriodRate.FEWEST)
                .<Finding>map(rate -> new Shown(claim.apply(rate)))
                .orElseGet(() -> new CannotTell(new TooFew(about, k, n, PeriodRate.FEWEST)));
    }
}
