package daybook.app.web.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.timeline.Practice;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PracticesPageTest {
    private static final String PAGE = "practices";
    private static final int FROM_THE_START = PracticeKind.values().length - 1;
    private final Pages pages = new Pages();

    private Practice own() {
        return pages.timeline().plans().practices().values().stream()
                .filter(one -> one.current().kind() == PracticeKind.OWN)
                .findFirst()
                .orElseThrow();
    }

    private Practice walk() {
        return pages.timeline().plans().practice(new PracticeId("walk")).orElseThrow();
    }

    private int size() {
        return pages.timeline().plans().practices().size();
    }

    @Test
    void an_own_practice_is_added_with_a_plan_and_changed() {
        String after = pages.sent(PAGE, PAGE, "name", "Swim", "perWeek", "2");
        assertEquals(new OwnWords("Swim"), own().current().name());
        assertEquals(2, own().current().perWeek());
        assertTrue(after.contains("Added: Swim."));
        assertTrue(after.contains("planned 2 a week"));
        String page = PAGE + "/" + own().id();
        pages.sent(page, page, "name", "Swim far", "perWeek", "");
        assertEquals(new OwnWords("Swim far"), own().current().name());
        assertNull(own().current().perWeek());
    }

    @Test
    void one_that_everybody_knows_takes_a_plan_and_keeps_its_name() {
        assertFalse(pages.read("practices/walk").contains("name=\"name\""));
        pages.sent("practices/walk", "practices/walk", "perWeek", "3");
        assertEquals(3, walk().current().perWeek());
        assertEquals(PracticeKind.WALK, walk().current().kind());
    }

    @Test
    void one_is_retired_and_taken_up_again() {
        pages.sent("practices/walk", "practices/walk", "perWeek", "3");
        String after = pages.sent("practices/walk", "practices/walk/retire");
        assertFalse(walk().live());
        assertTrue(after.contains("Retired: Walk."));
        assertTrue(after.contains("Take up again"));
        pages.sent(PAGE, "practices/walk/again");
        assertTrue(walk().live());
        assertEquals(3, walk().current().perWeek());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' ' | 2 | name | Write something here.",
                "Swim | 0 | perWeek | from 1 to 50",
                "Swim | 51 | perWeek | from 1 to 50",
                "Swim | often | perWeek | from 1 to 50",
                "Swim | -1 | perWeek | from 1 to 50"
            })
    void what_is_wrong_comes_back_beside_its_field(String name, String perWeek, String at, String sentence) {
        String back = pages.sent(PAGE, PAGE, "name", name, "perWeek", perWeek);
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains(sentence));
        assertTrue(back.contains("value=\"" + perWeek + "\""));
        assertEquals(FROM_THE_START, size());
    }

    @Test
    void a_name_is_taken_once_and_not_too_long() {
        pages.sent(PAGE, PAGE, "name", "Swim");
        assertTrue(pages.sent(PAGE, PAGE, "name", "swim").contains("A practice already has this name."));
        String back = pages.sent(PAGE, PAGE, "name", "x".repeat(10_000));
        assertTrue(back.contains("id=\"name-err\""));
        assertTrue(back.contains("x".repeat(10_000)));
        assertEquals(FROM_THE_START + 1, size());
    }

    @Test
    void a_double_tap_adds_one() {
        Map<String, String> form = Pages.hidden(pages.read(PAGE));
        pages.sendAgain(form, PAGE, "name", "Swim");
        pages.sendAgain(form, PAGE, "name", "Swim");
        assertEquals(FROM_THE_START + 1, size());
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void a_name_is_kept_to_the_letter_as_far_as_it_is_a_line(String text) {
        String name = text.length() > 60 ? text.substring(0, 60) : text;
        pages.sent(PAGE, PAGE, "name", name);
        assertEquals(new OwnWords(name.replace("\n", " ")), own().current().name());
        assertTrue(pages.read(PAGE).contains(OddTexts.shown(name.replace("\n", " "))));
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertEquals(404, pages.visit().get("practices/none").status());
        pages.read(PAGE);
        assertEquals(404, pages.visit().post("practices/none/retire").status());
    }
}
