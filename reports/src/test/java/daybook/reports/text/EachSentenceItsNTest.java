package daybook.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Adjusted;
import daybook.core.finding.BackToUsual;
import daybook.core.finding.CameBack;
import daybook.core.finding.Claim;
import daybook.core.finding.Course;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Gauge;
import daybook.core.finding.GoesWith;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.HoursDiffer;
import daybook.core.finding.Link;
import daybook.core.finding.NearCrossings;
import daybook.core.finding.SincePhase;
import daybook.core.finding.Subject;
import daybook.core.finding.SwungOtherwise;
import daybook.core.finding.TrendAnswer;
import daybook.core.finding.TrendClaim;
import daybook.core.trend.AroundCrossings;
import daybook.core.trend.CalendarTrend;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.LagAssociation;
import daybook.core.trend.MannKendall;
import daybook.core.trend.PairChance;
import daybook.core.trend.PhaseComparison;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.Swing;
import daybook.core.trend.Unit;
import daybook.core.word.Better;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.reports.month.SampleClaims;
import daybook.reports.month.SampleFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every kind of claim with an n that no other of its numbers can be taken for. */
class EachSentenceItsNTest {
    private static final Adjusted UNLIKELY = new Adjusted(.02, .02);
    private static final Set<String> LANGUAGES = Phrases.LANGUAGES;
    private static final int N = 137;
    private static final int BEFORE = 211;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Subject.BuiltIn FELT = new Subject.BuiltIn(Gauge.FELT_AFTER);
    private static final Subject.Own OWN = new Subject.Own(new MeasureId("m"), new OwnWords("Unrest"), Better.LOW);

    private static final List<Claim> CLAIMS = List.of(
            new Claim.Held(SampleFacts.rate(14, N), 4, 2),
            new Claim.SteadyLevel(new SteadinessLevel(.46, .62, .76, .61, .01), N, 14, 24, .41),
            new Claim.SteadyChange(1, N, BEFORE),
            new Claim.FollowedThrough(SampleFacts.rate(6, N), 10, 1),
            new Claim.LeftWorse(SampleFacts.rate(16, N), 20),
            new Claim.WalkedOnEggshells(SampleFacts.rate(6, N)),
            new TrendClaim.Moved(FELT, 1, course(Unit.DAY)),
            new TrendClaim.Moved(OWN, 1, course(Unit.DAY)),
            new TrendClaim.Moved(OWN, -1, course(Unit.WEEK)),
            new TrendClaim.Stayed(FELT, course(Unit.DAY)),
            new TrendClaim.Stayed(OWN, course(Unit.WEEK)),
            new TrendClaim.Settled(FELT, 1, DAY, DAY.plusDays(9), course(Unit.DAY)),
            new TrendClaim.Settled(OWN, -1, DAY, DAY.plusDays(9), course(Unit.WEEK)),
            new SincePhase(
                    Gauge.SLEEP,
                    SampleClaims.mark(null),
                    26,
                    new PhaseComparison(BEFORE, N, .2, .73, 2.5, .01, .01, .58, .88),
                    UNLIKELY),
            new GoesWith(Link.EGGSHELLS_SLEEP, new LagAssociation(-.31, N, .004, .004, 180), UNLIKELY),
            new GoesWith(Link.SUPPORT_FELT_TODAY, new LagAssociation(.31, N, .004, .004, 180), UNLIKELY),
            new NearCrossings(true, new AroundCrossings(N, .83, 181, .01, .01), UNLIKELY),
            new NearCrossings(false, new AroundCrossings(N, -.83, 181, .01, .01), UNLIKELY),
            new SwungOtherwise(
                    Gauge.FELT_TODAY,
                    new Swing(N, .9, .1, .2, .7, 1.2),
                    new Swing(BEFORE, 1.4, .1, .2, 1.1, 1.8),
                    UNLIKELY),
            new HoursDiffer(new HoursOfWeek(N, 61.4, .002, List.of())),
            new CameBack(SampleFacts.rate(5, N), SampleClaims.returns()),
            new BackToUsual(2, N, 3),
            new HeldLonger.InARow(DAY, N, 9),
            new HeldLonger.Lately(N));

    private static Course course(Unit unit) {
        var plain = new MannKendall(N, 214, 2531, 4.2, 2.3e-5, .5, OptionalDouble.empty());
        var test = new CalendarTrend(plain, .2, 1.2, 3000, 4, 3e-5, 3e-5);
        return new Course(
                unit, N, 26, new TrendAnswer.Tested(UNLIKELY, test, new PairChance(.62, .53, .71)), Optional.empty());
    }

    /** Before and after, since then and before: where n has two parts, each is told. */
    private static Set<String> parts(Claim claim) {
        return switch (claim) {
            case SincePhase ignored -> Set.of("" + BEFORE, "" + N);
            case SwungOtherwise ignored -> Set.of("" + N, "" + BEFORE);
            case Claim.SteadyChange ignored -> Set.of("" + N, "" + BEFORE);
            case Claim.Held ignored -> Set.of("" + N);
            case Claim.SteadyLevel ignored -> Set.of("" + N);
            case Claim.FollowedThrough ignored -> Set.of("" + N);
            case Claim.LeftWorse ignored -> Set.of("" + N);
            case Claim.WalkedOnEggshells ignored -> Set.of("" + N);
            case TrendClaim ignored -> Set.of("" + N);
            case GoesWith ignored -> Set.of("" + N);
            case NearCrossings ignored -> Set.of("" + N);
            case HoursDiffer ignored -> Set.of("" + N);
            case CameBack ignored -> Set.of("" + N);
            case BackToUsual ignored -> Set.of("" + N);
            case HeldLonger ignored -> Set.of("" + N);
        };
    }

    private static String words(Sentences sentences, Finding finding) {
        Spoken spoken = sentences.of(finding);
        return spoken.sentence().plain() + " " + spoken.basis().plain();
    }

    private static boolean carries(String words, Set<String> parts) {
        return Pattern.compile("[0-9]+")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet())
                .containsAll(parts);
    }

    @Test
    void no_kind_of_claim_is_left_out() {
        assertEquals(kinds(Claim.class), CLAIMS.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    private static Set<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatever_is_said_says_on_how_many_it_stands_firmly_or_not(String language) {
        var sentences = new Sentences(Phrases.in(language).orElseThrow());
        for (Claim claim : CLAIMS) {
            for (Finding finding : List.of(new Shown(claim), new Leaning(claim))) {
                String words = words(sentences, finding);
                assertTrue(carries(words, parts(claim)), words);
                assertFalse(carries(words.replace("" + N, "some"), parts(claim)), "the control: " + words);
            }
        }
    }
}
