package daybook.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.CameBack;
import daybook.core.finding.Claim;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Gauge;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.Link;
import daybook.core.finding.Missing;
import daybook.core.finding.Returns;
import daybook.core.finding.Topic;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.Strength;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.reports.block.Text;
import daybook.reports.month.SampleClaims;
import daybook.reports.month.SampleFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
            SampleClaims.hours(),
            SampleClaims.cameBack(),
            SampleClaims.back(),
            SampleClaims.inARow(),
            SampleClaims.swung(Gauge.FELT_TODAY),
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
    void a_change_is_told_from_the_way_it_went_with_its_band_and_its_n() {
        assertEquals(
                "Over the last 26 weeks contact has come to leave you heavier.",
                said(new Shown(SampleClaims.moved(Gauge.FELT_AFTER, -1))));
        assertEquals(
                "The later of two days was heavier in 62 of 100 comparisons, plausible 53 to 71; 71 days with contact.",
                basis(SampleClaims.moved(Gauge.FELT_AFTER, -1)));
        assertEquals(
                "Over the last 26 weeks your nights may have come to be better.",
                said(new Leaning(SampleClaims.moved(Gauge.SLEEP, 1))));
    }

    @Test
    void an_own_measure_keeps_its_name_as_typed_and_says_which_end_is_better() {
        var spoken = EN.of(new Shown(SampleClaims.own("{0} it's", 1)));
        assertEquals(
                "Over the last 26 weeks {0} it's has come to lie higher.",
                spoken.sentence().plain());
        assertTrue(spoken.sentence().pieces().contains(new Text.Piece.Typed(new OwnWords("{0} it's"))));
        assertTrue(spoken.basis().plain().endsWith("Lower is the end you called better."));
        assertEquals(
                "The later of two weeks was higher in 78 of 100 comparisons, plausible 69 to 87; 28 weeks."
                        + " About +0.034 a week, plausible +0.022 to +0.046. Higher is the end you called better.",
                basis(SampleClaims.ownByTheWeek("Score")));
    }

    @Test
    void no_change_is_told_from_the_better_end() {
        assertEquals(
                "Over the last 26 weeks eggshells stayed about the same.",
                said(new Shown(SampleClaims.stayed(Gauge.EGGSHELLS))));
        assertEquals(
                "The later of two days was freer in 51 of 100 comparisons, plausible 42 to 60; 120 days.",
                basis(SampleClaims.stayed(Gauge.EGGSHELLS)));
    }

    @Test
    void a_new_level_has_two_dates_and_a_year_where_the_time_is_long() {
        var settled = SampleClaims.settled(Gauge.EGGSHELLS, -1);
        assertEquals("Between 22 Jul and 4 Aug eggshells settled lower.", said(new Shown(settled)));
        assertEquals(
                "A step of about −1 from the level before; it lies somewhere between these two days; 120 days.",
                basis(settled));
        var own = SampleClaims.ownSettled("Pain", LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 4), 104);
        assertEquals("Between 22 December 2025 and 4 January 2026 Pain settled higher.", said(new Shown(own)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_sentence_carries_its_n(String language) {
        var sentences = new Sentences(Phrases.in(language).orElseThrow());
        Stream.concat(CLAIMS.stream().map(Shown::new), MISSING.stream().map(CannotTell::new))
                .filter(finding -> !isSilent(finding))
                .forEach(finding -> {
                    Spoken spoken = sentences.of(finding);
                    List<String> numbers = Pattern.compile("[0-9]+")
                            .matcher(spoken.sentence().plain() + " "
                                    + spoken.basis().plain())
                            .results()
                            .map(MatchResult::group)
                            .toList();
                    assertTrue(
                            numbers.contains("" + finding.n()) || twoParts(numbers, finding.n()),
                            finding.n() + " in " + spoken.sentence().plain());
                });
    }

    /** On purpose nothing is said, so there is no n. */
    private static boolean isSilent(Finding finding) {
        return finding instanceof CannotTell(var missing) && missing instanceof Missing.NotAsked;
    }

    /** Before and after are told apart: together they are n. */
    private static boolean twoParts(List<String> numbers, int n) {
        return numbers.stream().anyMatch(one -> numbers.contains("" + (n - Integer.parseInt(one))));
    }

    @Test
    void some_hours_weigh_more_and_none_is_named() {
        assertEquals("Some hours of the week weigh more than others.", said(new Shown(SampleClaims.hours())));
        assertTrue(basis(SampleClaims.hours()).startsWith("130 contacts."), "with its n");
    }

    @Test
    void a_phase_is_called_by_its_name_and_never_made_the_cause() {
        Spoken named = EN.of(new Shown(SampleClaims.since(new OwnWords("Moving house"))));
        assertEquals(
                "Since Moving house began on 4 Sep, 73 of 100 pairs of days are lighter.",
                named.sentence().plain());
        assertTrue(named.sentence().pieces().contains(new Text.Piece.Typed(new OwnWords("Moving house"))));
        assertEquals(
                "Plausible 58 to 88; 31 days before, 40 after. It does not say why.",
                named.basis().plain());
        assertEquals(
                "Since low contact began on 4 Sep, contact may leave you lighter: 73 of 100 pairs of days.",
                said(new Leaning(SampleClaims.since(null))));
    }

    @Test
    void what_is_missing_is_told_as_what_there_is_and_what_it_takes() {
        assertEquals("2 days with contact so far; 60 are needed.", needed(SampleClaims.tooFew()));
        assertEquals("90 days, and they go no way in particular.", needed(SampleClaims.unclear()));
        assertEquals("22 weeks, all with the same value.", needed(SampleClaims.oneValue()));
        assertEquals("9 days before, 12 after; 14 of each are needed.", needed(SampleClaims.noPhase(9, 12)));
        assertEquals("41 nights so far; 60 are needed.", needed(SampleClaims.noLink(41)));
        assertEquals("It takes at least 8 to say more.", needed(SampleClaims.noRecovery(3, 4)));
        assertEquals(
                "Too few of them were seen to the end to say how long it takes.",
                needed(SampleClaims.noRecovery(3, 9)));
    }

    @Test
    void coming_back_says_what_was_promised_meant_and_told() {
        assertEquals(
                "You came back 5 of the 6 times you stepped away; of 5 with a promised time, 4 were within it.",
                said(new Shown(SampleClaims.cameBack())));
        assertEquals(
                "83 in 100; plausible 44 to 98. Told beforehand 4 of 6. Meant: to calm 5, for space 2."
                        + " Still open: 1, not counted.",
                basis(SampleClaims.cameBack()));
        var quiet = new Returns(PeriodRate.of(5, 6), 0, 0, 1, 0, 0, 0, 0, Map.of(Intention.CALM, 6));
        assertEquals(
                "You came back 5 of the 6 times you stepped away.",
                said(new Shown(new CameBack(SampleFacts.rate(5, 6), quiet))));
    }

    @Test
    void what_goes_together_is_told_with_its_size() {
        assertEquals(
                "After more eggshells the sleep of the next night tended to be worse.",
                said(new Shown(SampleClaims.link())));
        assertEquals("Moderate; 71 nights. It does not say why.", basis(SampleClaims.link()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_measure_and_every_link_has_its_words_in_every_language(String language) {
        var sentences = new Sentences(Phrases.in(language).orElseThrow());
        for (int direction : new int[] {1, -1}) {
            for (Gauge gauge : Gauge.values()) {
                if (gauge.topic() != Topic.LINK) {
                    finished(sentences, new Shown(SampleClaims.moved(gauge, direction)));
                    finished(sentences, new Leaning(SampleClaims.moved(gauge, direction)));
                    finished(sentences, new Shown(SampleClaims.settled(gauge, direction)));
                    finished(sentences, new Shown(SampleClaims.stayed(gauge)));
                    finished(sentences, new CannotTell(SampleClaims.tooFew(gauge)));
                }
            }
            for (Link link : Link.values()) {
                finished(sentences, new Shown(SampleClaims.link(link, direction * .3)));
                finished(sentences, new Leaning(SampleClaims.link(link, direction * .1)));
                finished(sentences, new CannotTell(new Missing.NoLink(link, 3, 60)));
            }
            for (Gauge gauge : List.of(Gauge.FELT_AFTER, Gauge.EGGSHELLS, Gauge.FELT_TODAY, Gauge.SLEEP)) {
                finished(sentences, new Shown(SampleClaims.since(gauge, .5 + direction * .2)));
                finished(sentences, new Leaning(SampleClaims.since(gauge, .5 + direction * .2)));
            }
            finished(sentences, new Shown(SampleClaims.crossings(true, direction)));
            finished(sentences, new Shown(SampleClaims.crossings(false, direction)));
        }
    }

    private static void finished(Sentences sentences, Finding finding) {
        Spoken spoken = sentences.of(finding);
        assertTrue(spoken.sentence().plain().endsWith("."), spoken.sentence().plain());
        assertTrue(spoken.basis().plain().endsWith("."), spoken.basis().plain());
        assertFalse((spoken.sentence().plain() + spoken.basis().plain()).contains("{"));
    }

    private static String needed(Missing missing) {
        return EN.of(new CannotTell(missing)).basis().plain();
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
