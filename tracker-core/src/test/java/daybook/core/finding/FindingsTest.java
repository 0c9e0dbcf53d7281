package daybook.core.finding;

import static daybook.core.finding.Evident.between;
import static daybook.core.finding.Evident.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.core.finding.Claim.FollowedThrough;
import daybook.core.finding.Claim.Held;
import daybook.core.finding.Claim.LeftWorse;
import daybook.core.finding.Claim.SteadyChange;
import daybook.core.finding.Claim.SteadyLevel;
import daybook.core.finding.Claim.WalkedOnEggshells;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.BandTooWide;
import daybook.core.finding.Missing.NoComparison;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.finding.Missing.TooFew;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final int HELD = 0;
    private static final int LEVEL = 1;
    private static final int CHANGE = 2;
    private static final int FOLLOWED = 3;
    private static final int WORSE = 4;
    private static final int EGGSHELLS = 5;

    private static PeriodRate rate(int k, int n) {
        return PeriodRate.of(k, n).toOptional().orElseThrow();
    }

    @Test
    void topics_stand_in_the_order_of_a_page() {
        assertEquals(
                List.of(
                        Topic.HELD,
                        Topic.STEADINESS,
                        Topic.STEADINESS,
                        Topic.FOLLOW_THROUGH,
                        Topic.FELT_AFTER,
                        Topic.EGGSHELLS),
                nothing().findings().stream().map(Finding::about).toList());
    }

    @Test
    void without_anything_logged_nothing_can_be_told() {
        assertEquals(
                List.of(
                        new CannotTell(new TooFew(Topic.HELD, 0, 0, 5)),
                        new CannotTell(new BandTooWide(3, 26)),
                        new CannotTell(new NoComparison(40)),
                        new CannotTell(new TooFew(Topic.FOLLOW_THROUGH, 0, 0, 5)),
                        new CannotTell(new TooFew(Topic.FELT_AFTER, 0, 0, 5)),
                        new CannotTell(new TooFew(Topic.EGGSHELLS, 0, 0, 5))),
                nothing().findings());
    }

    @Test
    void five_give_a_share_with_what_is_never_counted_beside_it() {
        Evident five = nothing().held(4, 5).followed(3, 5).worse(2, 5).eggshells(1, 5);
        assertEquals(new Shown(new Held(rate(4, 5), 4, 2)), five.findings().get(HELD));
        assertEquals(
                new Shown(new FollowedThrough(rate(3, 5), 4, 1)),
                five.findings().get(FOLLOWED));
        assertEquals(new Shown(new LeftWorse(rate(2, 5), 20)), five.findings().get(WORSE));
        assertEquals(
                new Shown(new WalkedOnEggshells(rate(1, 5))), five.findings().get(EGGSHELLS));
        assertEquals(
                List.of(5, 3, 40, 5, 5, 5),
                five.findings().stream().map(Finding::n).toList());
    }

    @Test
    void four_are_told_as_counts() {
        Evident four = nothing().held(4, 4).followed(3, 4).worse(2, 4).eggshells(1, 4);
        assertEquals(
                new CannotTell(new TooFew(Topic.HELD, 4, 4, 5)), four.findings().get(HELD));
        assertEquals(
                new CannotTell(new TooFew(Topic.FOLLOW_THROUGH, 3, 4, 5)),
                four.findings().get(FOLLOWED));
        assertEquals(
                new CannotTell(new TooFew(Topic.FELT_AFTER, 2, 4, 5)),
                four.findings().get(WORSE));
        assertEquals(
                new CannotTell(new TooFew(Topic.EGGSHELLS, 1, 4, 5)),
                four.findings().get(EGGSHELLS));
    }

    @Test
    void a_level_is_told_while_its_band_is_at_most_fifty_wide() {
        assertEquals(
                new Shown(new SteadyLevel(between(.25, .75), 40, 14, 24, .75 * .25 + .25 * .125)),
                nothing().level(.25, .75).findings().get(LEVEL));
        assertEquals(
                new CannotTell(new BandTooWide(3, 26)),
                nothing().level(.25, .76).findings().get(LEVEL));
    }

    @Test
    void a_change_is_told_as_firmly_as_it_is_known() {
        assertEquals(
                new Shown(new SteadyChange(-1, 18, 22)),
                nothing().change(Strength.SHOWN, -1).findings().get(CHANGE));
        assertEquals(
                new Leaning(new SteadyChange(1, 18, 22)),
                nothing().change(Strength.LEANING, 1).findings().get(CHANGE));
        assertEquals(
                new CannotTell(new NoComparison(40)),
                nothing().change(Strength.CANNOT_TELL, 0).findings().get(CHANGE));
    }

    @Test
    void a_safety_phase_bars_the_comparison_and_nothing_else() {
        Evident all =
                nothing().held(4, 5).level(.25, .75).change(Strength.SHOWN, 1).worse(2, 5);
        List<Finding> findings = all.inSafety().findings();
        assertEquals(new CannotTell(new NotAsked(Topic.STEADINESS, 40)), findings.get(CHANGE));
        for (int place : List.of(HELD, LEVEL, WORSE)) {
            assertEquals(all.findings().get(place), findings.get(place));
        }
    }

    @Test
    void nothing_is_asked_while_the_period_runs() {
        Evident all =
                nothing().held(4, 5).level(.25, .75).change(Strength.SHOWN, 1).worse(2, 5);
        List<Finding> findings = all.running().findings();
        for (Finding finding : findings) {
            assertInstanceOf(
                    NotAsked.class, assertInstanceOf(CannotTell.class, finding).missing());
        }
        assertEquals(
                List.of(5, 40, 40, 0, 5, 0), findings.stream().map(Finding::n).toList());
    }

    @Test
    void a_leaning_knows_its_topic_and_its_n() {
        Finding leaning = nothing().change(Strength.LEANING, 1).findings().get(CHANGE);
        assertEquals(Topic.STEADINESS, leaning.about());
        assertEquals(40, leaning.n());
    }
}
