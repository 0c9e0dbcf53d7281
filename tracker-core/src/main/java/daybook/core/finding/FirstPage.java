package daybook.core.finding;

import daybook.core.finding.Claim.FollowedThrough;
import daybook.core.finding.Claim.Held;
import daybook.core.finding.Claim.LeftWorse;
import daybook.core.finding.Claim.SteadyChange;
import daybook.core.finding.Claim.SteadyLevel;
import daybook.core.finding.Claim.WalkedOnEggshells;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.finding.TrendClaim.Stayed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a first page says: few sentences, shown ones only.
 *
 * @param said at most {@value #MOST}, one a topic, good news first
 * @param held what was held, however firmly: told as a count where nothing else can be said
 */
public record FirstPage(List<Shown> said, Optional<Finding> held) {
    private static final int MOST = 3;
    /** What tells of no change comes after all that does. */
    private static final int LEVEL = 4;

    /**
     * What was held stands there as a number already, and consequences stand with the boundaries; that days swing otherwise is
     * for a closer look.
     */
    private static final List<Set<Topic>> TOPICS = List.of(
            Set.of(Topic.STEADINESS),
            Set.of(Topic.FELT_AFTER),
            Set.of(Topic.EGGSHELLS),
            Set.of(
                    Topic.FELT_TODAY,
                    Topic.SLEEP,
                    Topic.BODY_TENSION,
                    Topic.STEADINESS_OF_THE_DAY,
                    Topic.URGE,
                    Topic.CONTACT),
            Set.of(Topic.COMING_BACK),
            Set.of(Topic.RECOVERY),
            Set.of(Topic.LINK),
            Set.of(Topic.CROSSING),
            Set.of(Topic.HELD_IN_A_ROW));

    /** A change says more than a level, and a large one more than a small one. */
    private static final Comparator<Shown> TELLING =
            Comparator.comparing((Shown shown) -> moves(shown.claim())).thenComparing(shown -> -size(shown.claim()));

    public FirstPage {
        said = List.copyOf(said);
    }

    public static FirstPage of(List<Finding> findings) {
        List<Shown> best = new ArrayList<>();
        for (Set<Topic> topic : TOPICS) {
            shown(findings, topic).min(TELLING).ifPresent(best::add);
        }
        // each own measure is a topic by itself
        shown(findings, Set.of(Topic.OWN_MEASURE)).sorted(TELLING).forEach(best::add);
        return new FirstPage(
                best.stream()
                        .sorted(Comparator.comparing((Shown shown) -> !good(shown.claim())))
                        .limit(MOST)
                        .toList(),
                findings.stream()
                        .filter(finding -> finding.about() == Topic.HELD)
                        .findFirst());
    }

    /** @return whether any of it tells of a change or its absence, so that it is not too early for that */
    public boolean tellsOfChange() {
        return said.stream().anyMatch(shown -> moves(shown.claim()) < LEVEL);
    }

    private static Stream<Shown> shown(List<Finding> findings, Set<Topic> topic) {
        return findings.stream()
                .filter(finding -> topic.contains(finding.about()))
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast);
    }

    private static int moves(Claim claim) {
        return switch (claim) {
            case SteadyChange ignored -> 0;
            case Settled ignored -> 0;
            case Moved ignored -> 1;
            case SincePhase ignored -> 2;
            case Stayed ignored -> 3;
            case HeldLonger ignored -> 0;
            case SteadyLevel ignored -> LEVEL;
            case Held ignored -> LEVEL;
            case FollowedThrough ignored -> LEVEL;
            case LeftWorse ignored -> LEVEL;
            case WalkedOnEggshells ignored -> LEVEL;
            case CameBack ignored -> LEVEL;
            case GoesWith ignored -> LEVEL;
            case NearCrossings ignored -> LEVEL;
            case HoursDiffer ignored -> LEVEL;
            case SwungOtherwise ignored -> LEVEL;
            case BackToUsual ignored -> LEVEL;
        };
    }

    /** Among claims of one kind. */
    private static double size(Claim claim) {
        return switch (claim) {
            case TrendClaim trend -> trend.course().tested().chance().size();
            case SincePhase since -> Math.abs(since.sides().nap() - .5);
            case GoesWith link -> Math.abs(link.association().rho());
            case NearCrossings near -> Math.abs(near.around().effect());
            case SteadyChange ignored -> 0;
            case HeldLonger ignored -> 0;
            case HoursDiffer ignored -> 0;
            case SwungOtherwise ignored -> 0;
            case SteadyLevel ignored -> 0;
            case Held ignored -> 0;
            case FollowedThrough ignored -> 0;
            case LeftWorse ignored -> 0;
            case WalkedOnEggshells ignored -> 0;
            case CameBack ignored -> 0;
            case BackToUsual ignored -> 0;
        };
    }

    /** Good news is a change for the better, or a share whose whole band lies on the better side of one half. */
    private static boolean good(Claim claim) {
        return switch (claim) {
            case SteadyChange change -> change.direction() > 0;
            case SteadyLevel steady -> steady.level().low() > .5;
            case Held held -> held.rate().low() > .5;
            case FollowedThrough followed -> followed.rate().low() > .5;
            case LeftWorse worse -> worse.rate().high() < .5;
            case WalkedOnEggshells eggshells -> eggshells.rate().high() < .5;
            case Moved moved -> moved.subject().forTheBetter(moved.direction());
            case Settled settled -> settled.subject().forTheBetter(settled.direction());
            case SincePhase since -> new Subject.BuiltIn(since.gauge()).forTheBetter(since.direction());
            case CameBack back -> back.rate().low() > .5;
            case HeldLonger ignored -> true;
            case Stayed ignored -> false;
            case GoesWith ignored -> false;
            case NearCrossings ignored -> false;
            case HoursDiffer ignored -> false;
            case SwungOtherwise ignored -> false;
            case BackToUsual ignored -> false;
        };
    }
}
