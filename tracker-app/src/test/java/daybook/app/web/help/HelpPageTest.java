package daybook.app.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.SafetyPlan.Item;
import daybook.core.journal.SafetyPlan.Line;
import daybook.core.word.Checklist;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPageTest {
    private static final String PLAN = "help/plan";
    private final Pages pages = new Pages();

    private SafetyPlan plan() {
        return pages.timeline().plans().safetyPlan();
    }

    private static OwnWords words(String text) {
        return new OwnWords(text);
    }

    private String written() {
        return pages.sent(
                PLAN,
                PLAN,
                "helplineName[0]",
                "The line I chose",
                "helplineNumber[0]",
                "+49 (0) 800-000 0000",
                "helplineRemark[0]",
                "day and night",
                "personName[1]",
                "Sam",
                "personNumber[1]",
                "ring the bell",
                "safety[0]",
                "Papers, and the key",
                "safety[2]",
                "Where I go first",
                "leaving[0]",
                "A flat",
                "notes",
                "I may go.");
    }

    @Test
    void lines_people_and_plan_are_written_down_and_stand_on_the_page() {
        String page = written();
        assertEquals(
                new SafetyPlan(
                        List.of(
                                new Item(Checklist.SAFETY, words("Papers, and the key"), false),
                                new Item(Checklist.SAFETY, words("Where I go first"), false),
                                new Item(Checklist.LEAVING, words("A flat"), false)),
                        List.of(new Line(words("Sam"), words("ring the bell"), null)),
                        List.of(new Line(
                                words("The line I chose"), words("+49 (0) 800-000 0000"), words("day and night"))),
                        words("I may go."),
                        Pages.TODAY),
                plan());
        assertTrue(page.contains("href=\"tel:+4908000000000\""));
        assertTrue(page.contains(">ring the bell</span>"), "what is no number is no link");
        assertTrue(page.contains("Last looked at on Saturday 21 November."));
    }

    @Test
    void ticks_are_kept_and_looking_at_the_plan_has_a_day() {
        written();
        pages.at("2026-11-25T10:00");
        pages.sent("help", "help/ticks", "tick", "0", "tick", "2");
        assertEquals(
                List.of(true, false, true),
                plan().items().stream().map(Item::ticked).toList());
        assertEquals(Pages.TODAY, plan().reviewed());
        pages.sent("help", "help/ticks", "tick", "0", "looked", "true");
        assertEquals(
                List.of(true, false, false),
                plan().items().stream().map(Item::ticked).toList());
        assertEquals(LocalDate.parse("2026-11-25"), plan().reviewed());
    }

    @Test
    void changing_a_row_keeps_the_ticks_of_the_others_and_emptying_takes_it_out() {
        written();
        pages.sent("help", "help/ticks", "tick", "0", "tick", "1");
        pages.sent(PLAN, PLAN, "safety[0]", "Papers, and the key", "safety[1]", "");
        assertEquals(List.of(new Item(Checklist.SAFETY, words("Papers, and the key"), true)), plan().items());
        assertEquals(List.of(), plan().helplines());
    }

    @Test
    void a_first_plan_begins_with_words_to_keep_or_to_change_and_none_of_them_is_saved_by_itself() {
        assertTrue(pages.read(PLAN).contains("value=\"Where I go first\""));
        assertEquals(SafetyPlan.NONE, plan());
        pages.sent(PLAN, PLAN, "notes", "Only this.");
        assertFalse(pages.read(PLAN).contains("value=\"Where I go first\""));
    }

    @Test
    void a_row_without_a_name_comes_back_with_what_was_typed() {
        String back = pages.sent(PLAN, PLAN, "helplineNumber[0]", "110", "safety[0]", "kept");
        assertTrue(back.contains("id=\"helplineName[0]-err\""));
        assertTrue(back.contains("value=\"110\"") && back.contains("value=\"kept\""));
        assertEquals(SafetyPlan.NONE, plan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety[0]", "leaving[0]", "personName[0]", "helplineRemark[0]"})
    void a_row_that_is_too_long_comes_back_whole(String field) {
        String text = "x".repeat(10_000);
        String back = pages.sent(PLAN, PLAN, "helplineName[0]", "Line", field, text);
        assertTrue(back.contains("id=\"" + field + "-err\""));
        assertTrue(back.contains(text));
        assertEquals(SafetyPlan.NONE, plan());
    }

    @Test
    void more_than_a_plan_holds_says_so_and_loses_nothing() {
        String text = "y".repeat(19_990);
        String back = pages.sent(PLAN, PLAN, "notes", text, "safety[0]", "z".repeat(100));
        assertTrue(back.contains("The plan is longer than can be kept."));
        assertTrue(back.contains(text));
        assertEquals(SafetyPlan.NONE, plan());
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void own_words_are_kept_to_the_letter(String text) {
        pages.sent(PLAN, PLAN, "notes", text);
        assertEquals(words(text), plan().notes());
        assertTrue(pages.read("help").contains(OddTexts.shown(text)));
    }

    @Test
    void odd_ticks_and_odd_rows_change_nothing() {
        written();
        SafetyPlan before = plan();
        pages.sent("help", "help/ticks", "tick", "99", "tick", "x", "tick", "-1");
        assertEquals(before, plan());
        pages.sent(PLAN, PLAN, "safety[soon]", "x", "safety[-1]", "y", "safety[0]", "kept");
        assertEquals(List.of(new Item(Checklist.SAFETY, words("kept"), false)), plan().items());
    }

    @Test
    void the_page_says_what_it_cannot_do_and_how_to_leave() {
        String page = pages.read("help");
        assertTrue(page.contains("What this cannot do"));
        assertTrue(page.contains("It does not hide that it is here."));
        assertTrue(page.contains("Shift three times"));
        assertTrue(page.contains("call your local emergency number"));
    }
}
