package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that state a wish to die bring up words of support, once, on the page alone. */
class CareTest {
    private static final String SUPPORT = "class=\"care\"";
    private final Pages pages = new Pages().people();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log | note | I want to die",
                "log | story.said | Ich will nicht mehr leben",
                "evening | emotion | suicidal",
                "evening | thorn | I wish I was dead"
            })
    void wherever_they_are_written(String form, String field, String words) {
        String page = form.equals("log") ? "" : form;
        assertTrue(pages.sent(page, form, "after", "-3", "person", "alex", field, words)
                .contains(SUPPORT));
    }

    @Test
    void other_words_bring_up_nothing() {
        assertFalse(pages.sent("evening", "evening", "thorn", "dead tired").contains(SUPPORT));
    }

    @Test
    void it_stands_until_the_next_action_and_speaks_in_the_readers_language() {
        pages.in("de");
        String after = pages.sent("evening", "evening", "thorn", "Ich will sterben");
        assertTrue(after.contains("Das musst du nicht allein tragen"));
        assertTrue(pages.read("days").contains(SUPPORT));
        assertFalse(pages.sent("evening", "evening", "thorn", "Besser jetzt").contains(SUPPORT));
        assertFalse(pages.read("days").contains(SUPPORT));
    }

    @Test
    void what_was_refused_was_not_saved_and_brings_up_nothing() {
        assertFalse(pages.sent("evening", "evening", "thorn", "I want to die", "felt", "9")
                .contains(SUPPORT));
    }
}
