package daybook.app.web.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.timeline.Pattern;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsPageTest {
    private static final String PAGE = "patterns";
    private final Pages pages = new Pages().people();

    private int size() {
        return pages.timeline().plans().patterns().size();
    }

    private Pattern only() {
        assertEquals(1, size());
        return pages.timeline().plans().patterns().values().iterator().next();
    }

    @Test
    void a_story_is_named_renamed_retired_and_used_again() {
        String after = pages.sent(PAGE, PAGE, "name", "The Sunday quarrel");
        assertEquals(new OwnWords("The Sunday quarrel"), only().name());
        assertTrue(after.contains("not logged yet"));
        String page = PAGE + "/" + only().id();
        pages.sent(page, page, "name", "Sundays");
        assertEquals(new OwnWords("Sundays"), only().name());
        assertTrue(pages.sent(page, page + "/retire").contains("Retired: Sundays."));
        assertFalse(only().live());
        assertTrue(pages.sent(PAGE, page + "/again").contains("In use again: Sundays."));
        assertTrue(only().live());
    }

    @Test
    void what_was_logged_of_it_is_counted_by_its_stage() {
        pages.given(new NamePattern(new PatternId("sundays"), new OwnWords("Sundays")));
        for (String stage : new String[] {"trigger", "fight", "fight"}) {
            pages.sent("", "log", "after", "-1", "person", "alex", "pattern.id", "sundays", "pattern.stage", stage);
        }
        String page = pages.read(PAGE);
        assertTrue(page.contains("logged 3 times, last on 21\u00a0Nov · Trigger 1 · Fight 2"), page);
    }

    @Test
    void a_name_is_needed_taken_once_and_not_too_long() {
        assertTrue(pages.sent(PAGE, PAGE, "name", " ").contains("Write something here."));
        pages.sent(PAGE, PAGE, "name", "Sundays");
        String taken = pages.sent(PAGE, PAGE, "name", "sundays");
        assertTrue(taken.contains("A pattern already has this name."));
        assertTrue(taken.contains("value=\"sundays\""));
        String back = pages.sent(PAGE, PAGE, "name", "x".repeat(10_000));
        assertTrue(back.contains("id=\"name-err\""));
        assertTrue(back.contains("x".repeat(10_000)));
        assertEquals(1, size());
    }

    @Test
    void a_double_tap_names_one() {
        Map<String, String> form = Pages.hidden(pages.read(PAGE));
        pages.sendAgain(form, PAGE, "name", "Sundays");
        pages.sendAgain(form, PAGE, "name", "Sundays");
        assertEquals(1, size());
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void a_name_is_kept_to_the_letter_as_far_as_it_is_a_line(String text) {
        String name = text.length() > 60 ? text.substring(0, 60) : text;
        pages.sent(PAGE, PAGE, "name", name);
        assertEquals(new OwnWords(name.replace("\n", " ")), only().name());
        assertTrue(pages.read(PAGE).contains(OddTexts.shown(name.replace("\n", " "))));
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertEquals(404, pages.visit().get("patterns/none").status());
        pages.read(PAGE);
        assertEquals(404, pages.visit().post("patterns/none/retire").status());
    }
}
