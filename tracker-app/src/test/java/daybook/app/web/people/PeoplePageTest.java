package daybook.app.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.timeline.Person;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeoplePageTest {
    private final Pages pages = new Pages().people();

    @Test
    void somebody_is_added() {
        String after = pages.sent(
                "people", "people", "alias", "Sam", "kind", "friend", "supporter", "true", "separate", "true");
        Person sam = pages.timeline().people().getLast();
        assertEquals(new OwnWords("Sam"), sam.alias());
        assertEquals(PersonKind.FRIEND, sam.kind());
        assertTrue(sam.supporter() && sam.separate());
        assertTrue(after.contains("Added: Sam."));
        assertTrue(after.contains("stands apart"));
    }

    @Test
    void a_double_tap_adds_one() {
        Map<String, String> form = Pages.hidden(pages.read("people"));
        pages.sendAgain(form, "people", "alias", "Sam", "kind", "friend");
        pages.sendAgain(form, "people", "alias", "Sam", "kind", "friend");
        assertEquals(3, pages.timeline().people().size());
        assertFalse(pages.timeline().people().getLast().supporter());
    }

    @Test
    void a_new_name_shows_everywhere() {
        pages.sent("", "log", "after", "1", "person", "alex");
        String page = pages.read("people/alex");
        assertTrue(page.contains("value=\"Alex\""));
        pages.sent("people/alex", "people/alex", "alias", "A.");
        assertTrue(pages.read("days").contains("A.."));
        assertFalse(pages.read("days").contains("Alex"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | friend | alias | Write something here.",
                "alex | friend | alias | Somebody already has this name.",
                "Sam | | kind | Choose one.",
                "Sam | king | kind | not one of the choices"
            })
    void what_is_wrong_comes_back_beside_its_field(String alias, String kind, String at, String sentence) {
        String back =
                pages.sent("people", "people", "alias", alias == null ? "" : alias, "kind", kind == null ? "" : kind);
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains(sentence));
        assertEquals(2, pages.timeline().people().size());
        pages.sent("people", "people", "alias", "Sam", "kind", "friend");
        assertEquals(3, pages.timeline().people().size());
    }

    @Test
    void a_taken_name_is_refused_on_renaming_too() {
        String back = pages.sent("people/alex", "people/alex", "alias", "Mum");
        assertTrue(back.contains("id=\"alias-err\""));
        assertTrue(back.contains("value=\"Mum\""));
        assertEquals(new OwnWords("Alex"), pages.timeline().people().getFirst().alias());
        assertFalse(pages.read("people").contains("alias-err"));
    }

    @Test
    void a_name_of_61_letters_is_too_long() {
        assertTrue(pages.sent("people", "people", "alias", "x".repeat(61), "kind", "ex")
                .contains("longer than 60 characters: 1 too many"));
    }

    @Test
    void nobody_else_can_be_renamed() {
        assertEquals(404, pages.visit().get("people/none").status());
    }
}
