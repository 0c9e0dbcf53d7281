package daybook.core.finding;

import daybook.core.finding.Claim.FollowedThrough;
import daybook.core.finding.Claim.Held;
import daybook.core.finding.Claim.LeftWorse;
import daybook.core.finding.Claim.SteadyChange;
import daybook.core.finding.Claim.SteadyLevel;
import daybook.core.finding.Claim.WalkedOnEggshells;
import daybook.core.finding.Finding.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a first page says: few sentences, shown ones only.
 *
 * @param said at most {@value #MOST}, one a topic, good news first
 * @param held what was held, however firmly: told as a count where nothing else can be said
 */
public record FirstPage(List<Shown> said, Optional<Finding> held) {
    private static final int MOST = 3;

    /** What was held stands there as a number already, and consequences stand with the boundaries. */
    private static final List<Topic> TOPICS =
            List.of(Topic.STEADINESS, Topic.FELT_AFTER, Topic.EGGSHELLS, Topic.OWN_MEASURE);

    public FirstPage {
        said = List.copyOf(said);
    }

    public static FirstPage of(List<Finding> findings) {
        List<Shown> best = new ArrayList<>();
        for (Topic topic : TOPICS) {
            shown(findings, topic).min(Comparator.comparing(FirstPage::moves)).ifPresent(best::add);
        }
        return new FirstPage(
                best.stream()
                        .sorted(Comparator.comparing((Shown shown) -> !good(shown.claim())))
                        .limit(MOST)
                        .toList(),
                findings.stream()
                        .filter(finding -> finding.about() == Topic.HELD)
                        .findFirst());
    }

    private static Stream<Shown> shown(List<Finding> findings, Topic topic) {
        return findings.stream()
                .filter(finding -> finding.about() == topic)
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast);
    }

    /** A change says more than a level. */
    private static int moves(Shown shown) {
        return shown.claim() instanceof SteadyChange ? 0 : 1;
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
        };
    }
}
