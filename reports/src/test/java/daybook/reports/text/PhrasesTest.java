package daybook.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.timeline.Period;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseKind;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class PhrasesTest {
    private static final Set<String> LANGUAGES = Phrases.LANGUAGES;
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_the_same_sentences_with_the_same_slots(String language) {
        Phrases english = Phrases.english();
        Phrases other = Phrases.in(language).orElseThrow();
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(other.keys()));
        for (String key : english.keys()) {
            assertEquals(slots(english.raw(key)), slots(other.raw(key)), key);
        }
    }

    @Test
    void the_comparison_of_slots_finds_one_that_is_missing() {
        assertFalse(slots("{0} of {1}").equals(slots("{0} von")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_sentence_has_the_straight_mark_that_swallows_what_follows(String language) {
        Phrases phrases = Phrases.in(language).orElseThrow();
        phrases.keys().forEach(key -> assertFalse(phrases.raw(key).contains("'"), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_is_counted_has_a_form_for_one_and_a_form_for_more(String language) {
        Set<String> keys = Phrases.in(language).orElseThrow().keys();
        for (String key : keys) {
            if (key.endsWith(".one")) {
                assertTrue(keys.contains(key.replace(".one", ".other")), key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PhaseKind.class)
    void every_phase_has_a_word(PhaseKind kind) {
        assertTrue(Phrases.english().keys().contains("phase." + kind.code() + ".began"));
    }

    @Test
    void a_language_without_a_bundle_is_none() {
        assertTrue(Phrases.in("fr").isEmpty());
        assertTrue(Phrases.in("").isEmpty());
    }

    @Test
    void the_language_of_the_machine_never_answers() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("4 September", Phrases.english().dates().day(LocalDate.of(2026, 9, 4)));
            assertThrows(MissingResourceException.class, () -> Phrases.english().say("no.such.sentence"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void own_words_keep_their_type_and_are_never_read_as_a_pattern() {
        Text text = Phrases.english()
                .text(
                        "mark.labelled",
                        new Piece.Letter("B"),
                        Phrases.typed(new OwnWords("{0} it's")),
                        Phrases.said("4 Sep"));
        assertEquals("B {0} it's began, 4 Sep.", text.plain());
        assertTrue(text.pieces().contains(new Piece.Typed(new OwnWords("{0} it's"))));
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        Numbers german = Phrases.in("de").orElseThrow().numbers();
        assertEquals("−1,5", german.decimal(-1.5, 2));
        assertEquals("+0,25", german.signed(.25, 2));
        assertEquals("0", german.signed(0, 2));
        assertEquals("0", german.decimal(-0.001, 2));
        assertEquals("100", german.hundredths(1));
        assertEquals("55", Phrases.english().numbers().hundredths(.549999));
    }

    @Test
    void a_period_is_called_by_its_name_where_it_has_one() {
        Dates dates = Phrases.english().dates();
        assertEquals("October 2026", named(dates, "2026-10"));
        assertEquals("2026", named(dates, "2026"));
        assertEquals("July to September 2026", named(dates, "2026-Q3"));
        assertEquals("13 August 2012 to 8 April 2013", named(dates, "2012-08-13..2013-04-08"));
        assertEquals("28 September to 4 October 2026", named(dates, "2026-W40"));
        assertEquals("4 October 2026", named(dates, "2026-10-04..2026-10-04"));
    }

    private static String named(Dates dates, String period) {
        return dates.period(Period.parse(period).orElseThrow());
    }

    private static List<String> slots(String sentence) {
        return SLOT.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .collect(Collectors.toList());
    }
}
