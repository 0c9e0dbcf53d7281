package daybook.reports.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthCardTest {
    static final Iterable<String> LANGUAGES = Phrases.LANGUAGES;

    /** What a stranger must not read off a card that lies about: that somebody is written about, or what for. */
    private static final Pattern TELLING =
            Pattern.compile("(?i)bound|limit|grenz|eggshell|eierschal|contact|kontakt|safe"
                    + "|sicher|abus|gewalt|partner|therap|detach|cross|verletz|danger|gefahr|journal|tagebuch|daybook");

    @ParameterizedTest
    @CsvSource({"2026-12, 31, 4", "2026-02, 28, 4", "2028-02, 29, 4", "2026-11, 30, 5"})
    void a_month_has_a_row_for_each_of_its_days(YearMonth month, int days, int sundays) {
        MonthCard card = MonthCard.of(month, Phrases.english());
        assertEquals(days, card.rows().size());
        assertEquals(
                sundays, card.rows().stream().filter(MonthCard.Row::closesWeek).count());
        assertTrue(card.rows().stream().filter(MonthCard.Row::closesWeek).allMatch(MonthCard.Row::weekend));
    }

    @Test
    void the_days_are_named_in_the_language_of_the_card() {
        assertEquals("1 Tue", label(MonthCard.of(YearMonth.of(2026, 12), Phrases.english()), 1));
        assertEquals("1 Di", label(MonthCard.of(YearMonth.of(2026, 12), german()), 1));
        assertEquals(
                "Dezember 2026", MonthCard.of(YearMonth.of(2026, 12), german()).title());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_column_says_what_to_write(String language) {
        MonthCard card =
                MonthCard.of(YearMonth.of(2026, 12), Phrases.in(language).orElseThrow());
        assertEquals(
                List.of(CardColumn.values()),
                card.columns().stream().map(MonthCard.Column::what).toList());
        assertTrue(card.columns().stream()
                .noneMatch(column -> column.head().isBlank() || column.hint().isBlank()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoever_finds_it_reads_a_diary_and_nothing_more(String language) {
        MonthCard card =
                MonthCard.of(YearMonth.of(2026, 12), Phrases.in(language).orElseThrow());
        words(card).forEach(words -> assertFalse(TELLING.matcher(words).find(), words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eggshells", "Meine Grenze", "My limit", "Contact with"})
    void a_word_that_tells_is_found(String words) {
        assertTrue(TELLING.matcher(words).find());
    }

    private static Stream<String> words(MonthCard card) {
        Stream<String> heads = card.columns().stream().flatMap(column -> Stream.of(column.head(), column.hint()));
        Stream<String> around = Stream.of(card.title(), card.note(), card.corner());
        return Stream.of(heads, around, card.key().stream().map(Text::plain)).flatMap(all -> all);
    }

    private static String label(MonthCard card, int day) {
        return card.rows().get(day - 1).label().plain();
    }

    private static Phrases german() {
        return Phrases.in("de").orElseThrow();
    }
}
