package daybook.core.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    @Test
    void they_print_their_length_and_nothing_else() {
        assertEquals("OwnWords[6]", new OwnWords("marker").toString());
    }

    @Test
    void a_refused_text_is_not_quoted_in_the_exception() {
        var tooLong =
                assertThrows(IllegalArgumentException.class, () -> new OwnWords("marker".repeat(OwnWords.LONGEST)));
        assertFalse(String.valueOf(tooLong.getMessage()).contains("marker"));
    }

    @Test
    void blank_is_nothing_said_and_the_longest_is_still_said() {
        assertThrows(IllegalArgumentException.class, () -> new OwnWords(" \n"));
        assertEquals(
                OwnWords.LONGEST,
                new OwnWords("x".repeat(OwnWords.LONGEST)).text().length());
        assertThrows(IllegalArgumentException.class, () -> new OwnWords("x".repeat(OwnWords.LONGEST + 1)));
    }

    @Test
    void they_are_ordered_as_text() {
        assertTrue(new OwnWords("a").compareTo(new OwnWords("b")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-Z_09", "0123456789012345678901234567890123456789012345678901234567890123"})
    void an_id_is_1_to_64_plain_characters(String id) {
        assertTrue(Ids.valid(id));
        assertEquals(id, new EntryId(id).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "ä",
                "a.b",
                "01234567890123456789012345678901234567890123456789012345678901234",
                "a\n"
            })
    void anything_else_is_no_id_and_is_not_quoted(String id) {
        assertFalse(Ids.valid(id));
        var refused = assertThrows(IllegalArgumentException.class, () -> new EntryId(id));
        assertEquals("an id has 1 to 64 of A-Z a-z 0-9 _ -", refused.getMessage());
    }
}
