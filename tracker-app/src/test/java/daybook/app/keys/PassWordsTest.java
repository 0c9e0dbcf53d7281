package daybook.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void there_are_ten_bits_in_a_word_that_any_keyboard_can_type(String language) {
        List<String> all = PassWords.all(language);
        assertTrue(all.size() >= 1_024);
        assertEquals(all.size(), new HashSet<>(all).size());
        assertTrue(all.stream().allMatch(word -> word.matches("[a-z]{2,8}")));
    }

    @Test
    void six_are_drawn_and_others_the_next_time() {
        List<String> drawn = PassWords.drawn("en", 6);
        assertEquals(6, drawn.size());
        assertTrue(PassWords.all("en").containsAll(drawn));
        assertNotEquals(drawn, PassWords.drawn("en", 6), "once in 10^18");
    }

    @Test
    void every_word_can_come() {
        assertTrue(new HashSet<>(PassWords.drawn("de", 20_000)).size()
                > PassWords.all("de").size() * 0.99);
    }
}
