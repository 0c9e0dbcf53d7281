package daybook.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Claim;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Gauge;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.Missing;
import daybook.core.finding.Topic;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.Strength;
import daybook.reports.month.SampleClaims;
import daybook.reports.month.SampleFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SentencesTest {
    private static final Sentences EN = new Sentences(Phrases.english());
    private static final Set<String> LANGUAGES = Phrases.LANGUAGES;
    private static final List<Claim> CLAIMS = List.of(
            new Claim.Held(SampleFacts.rate(14, 18), 4, 2),
            new Claim.SteadyLevel(new SteadinessLevel(.46, .62, .76, .61, .01), 40, 14, 24, .41),
            new Claim.SteadyChange(1, 18, 22),
            new Claim.FollowedThrough(SampleFacts.rate(6, 9), 10, 1),
            new Claim.LeftWorse(SampleFacts.rate(16, 34), 20),
            new Claim.WalkedOnEggshells(SampleFacts.rate(6, 19)),
            SampleClaims.moved(Gauge.FELT_AFTER, 1),
            SampleClaims.own("Unrest", -1),
            SampleClaims.ownByTheWeek("Score"),
            SampleClaims.stayed(Gauge.SLEEP),
            SampleClaims.ownStayed("Unrest"),
            SampleClaims.settled(Gauge.EGGSHELLS, -1),
            SampleClaims.since(null),
            SampleClaims.link(),
            SampleClaims.crossings(),
            SampleClaims.back(),
            SampleClaims.inARow(),
            new HeldLonger.Lately(8));
    private static final List<Missing> MISSING = List.of(
            new Missing.TooFew(Topic.HELD, 2, 3, 5),
            new Missing.BandTooWide(3, 26),
            new Missing.NoComparison(40),
            new Missing.NotAsked(Topic.HELD, 3),
            SampleClaims.tooFew(),
            SampleClaims.unclear(),
            SampleClaims.oneValue(),
            SampleClaims.noPhase(9, 12),
            SampleClaims.noPhase(30, 12 + 30),
            SampleClaims.noLink(41),
            SampleClaims.noLink(71),
            SampleClaims.noRecovery(3, 4),
            SampleClaims.noRecovery(3, 9));

    @Test
    void the_examples_leave_no_kind_out() {
        assertEquals(kinds(Claim.class), CLAIMS.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(
                kinds(Missing.class), MISSING.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_finding_has_a_finished_sentence_in_every_language(String language) {
        var sentences = new Sentences(Phrases.in(language).orElseThrow());
        Stream<Finding> all = Stream.of(
                        CLAIMS.stream().map(Shown::new),
                        CLAIMS.stream().map(Leaning::new),
                        MISSING.stream().map(CannotTell::new))
                .flatMap(each -> each);
        all.forEach(finding -> {
            String words = sentences.of(finding).sentence().plain();
            assertTrue(words.endsWith("."), words);
            assertFalse((words + sentences.of(finding).basis().plain()).contains("{"), words);
        });
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void too_few_is_said_of_every_topic_for_none_one_and_some(Topic topic) {
        for (int n : new int[] {0, 1, 4}) {
            String words = said(new CannotTell(new Missing.TooFew(topic, Math.min(n, 2), n, 5)));
            assertTrue(words.endsWith("."), words);
        }
    }

    @Test
    void held_gives_denominator_interval_and_what_is_not_counted() {
        Spoken held = EN.of(new Shown(CLAIMS.getFirst()));
        assertEquals(
                "You held 14 of the 18 boundaries that came up.",
                held.sentence().plain());
        assertEquals(
                "78 in 100; plausible 55 to 92. They crossed 4 times; that is theirs and is not counted here."
                        + " You yielded 2 times to stay safe: that is care, and is not counted here either.",
                held.basis().plain());
    }

    @Test
    void what_did_not_happen_is_not_mentioned() {
        Spoken held = EN.of(new Shown(new Claim.Held(SampleFacts.rate(14, 18), 0, 0)));
        assertEquals("78 in 100; plausible 55 to 92.", held.basis().plain());
    }

    @Test
    void a_level_names_its_band_its_tests_and_what_unlogged_days_would_do() {
        Spoken level = EN.of(new Shown(CLAIMS.get(1)));
        assertEquals(
                "Tested today, a boundary would be held about 62 times in 100.",
                level.sentence().plain());
        assertEquals(
                "Most likely between 46 and 76, from 40 tests; tested on 14 of 24 days with an entry."
                        + " If the days you didn’t log went half as well, the lower end would be 41.",
                level.basis().plain());
    }

    @Test
    void only_a_leaning_comparison_says_may() {
        Claim change = new Claim.SteadyChange(-1, 18, 22);
        assertEquals("Held less often than 8 weeks ago.", said(new Shown(change)));
        assertEquals("This may be held less often than 8 weeks ago.", said(new Leaning(change)));
        assertEquals(Strength.LEANING, EN.block(new Leaning(change)).strength());
    }

    @Test
    void worse_says_against_what() {
        assertTrue(basis(new Claim.LeftWorse(SampleFacts.rate(3, 6), 6)).endsWith("Before is known for all of them."));
        assertTrue(basis(new Claim.LeftWorse(SampleFacts.rate(3, 6), 0)).endsWith("worse means below level."));
    }

    @Test
    void no_sentence_uses_a_percent_sign_or_tells_a_cause() {
        CLAIMS.forEach(claim -> {
            String words = said(new Shown(claim)) + basis(claim);
            assertFalse(words.contains("%") || words.contains("because"), words);
        });
    }

    private static String said(Finding finding) {
        return EN.of(finding).sentence().plain();
    }

    private static String basis(Claim claim) {
        return EN.of(new Shown(claim)).basis().plain();
    }

    /** Families of kinds are opened to their records. */
    private static Set<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .collect(Collectors.toSet());
    }
}
