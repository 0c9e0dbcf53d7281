package daybook.app.web.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.word.DetachmentSign;
import daybook.core.word.OwnWords;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthPageTest {
    private static final String ME = "month/2026-10?with=alex";
    private static final String THEM = "month/2026-10/them?with=alex";
    private final Pages pages = new Pages().people();

    private MonthlyCheckIn only() {
        return pages.only(MonthlyCheckIn.class);
    }

    @Test
    void every_part_about_me_and_us_is_kept() {
        String after = pages.sent(
                ME,
                ME,
                "me[numbness]",
                "2",
                "me[secrecy]",
                "0",
                "closeness",
                "3",
                "talking",
                "0",
                "satisfaction",
                "10",
                "loneliness",
                "",
                "agreed",
                "Twenty minutes on Sundays",
                "note",
                "We talked.");
        assertEquals(YearMonth.of(2026, 10), only().month());
        assertEquals(Pages.ALEX, only().stamp().person());
        assertEquals(Map.of(DetachmentSign.NUMBNESS, 2, DetachmentSign.SECRECY, 0), only().signsMe());
        assertEquals(Map.of(), only().signsThem());
        assertEquals(new Sliders(3, 0, 10, null), only().sliders());
        assertEquals(new OwnWords("Twenty minutes on Sundays"), only().agreed());
        assertEquals(new OwnWords("We talked."), only().stamp().note());
        assertTrue(after.contains("Saved: the look back at this month."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(MonthlyCheckIn.class).size());
    }

    @Test
    void them_is_a_page_of_its_own_and_the_two_leave_each_other_alone() {
        assertFalse(pages.read(ME).contains("them[numbness]"));
        assertFalse(pages.read(THEM).contains("me[numbness]"));
        pages.sent(THEM, THEM, "them[irritability]", "1");
        pages.sent(ME, ME, "me[numbness]", "2", "closeness", "4", "note", "kept");
        pages.sent(THEM, THEM, "them[irritability]", "2");
        assertEquals(Map.of(DetachmentSign.IRRITABILITY, 2), only().signsThem());
        assertEquals(Map.of(DetachmentSign.NUMBNESS, 2), only().signsMe());
        assertEquals(4, only().sliders().closeness());
        assertEquals(new OwnWords("kept"), only().stamp().note());
    }

    @Test
    void each_person_has_a_look_back_of_their_own() {
        pages.sent(ME, ME, "closeness", "1");
        pages.sent("month/2026-10?with=mum", "month/2026-10?with=mum", "closeness", "9");
        pages.sent("month/2026-10?with=nobody", "month/2026-10?with=nobody", "closeness", "5");
        assertEquals(3, pages.all(MonthlyCheckIn.class).size());
        assertTrue(pages.read(ME).contains("name=\"closeness\" value=\"1\" checked"));
        assertTrue(pages.read("month/2026-10?with=mum").contains("name=\"closeness\" value=\"9\" checked"));
    }

    @Test
    void nothing_is_preset_but_that_nothing_was_said() {
        String page = pages.read(ME);
        assertFalse(page.matches("(?s).*name=\"me\\[[^>]*checked.*"));
        assertTrue(page.contains("name=\"closeness\" value=\"\" checked"));
        assertFalse(page.matches("(?s).*name=\"closeness\" value=\"[0-9]+\" checked.*"));
    }

    @ParameterizedTest
    @EnumSource(DetachmentSign.class)
    void every_sign_is_asked_on_both_pages(DetachmentSign sign) {
        assertTrue(pages.read(ME).contains("name=\"me[" + sign.code() + "]\""));
        assertTrue(pages.read(THEM).contains("name=\"them[" + sign.code() + "]\""));
    }

    @Test
    void saying_it_again_corrects_and_can_unsay() {
        pages.sent(ME, ME, "closeness", "3", "me[numbness]", "1");
        pages.sent(ME, ME, "closeness", "", "me[numbness]", "", "agreed", "A walk");
        assertNull(only().sliders().closeness());
        assertEquals(Map.of(), only().signsMe());
        assertEquals(1, pages.logged().getFirst().history().size());
    }

    @Test
    void a_double_tap_writes_one() {
        Map<String, String> form = Pages.hidden(pages.read(ME));
        pages.sendAgain(form, ME, "closeness", "3");
        pages.sendAgain(form, ME, "closeness", "3");
        assertEquals(1, pages.logged().size());
        assertEquals(0, pages.logged().getFirst().history().size());
    }

    @Test
    void an_empty_one_says_what_to_do() {
        assertTrue(pages.sent(ME, ME, "closeness", "").contains("Choose or write at least one thing."));
        assertTrue(pages.sent(THEM, THEM).contains("Choose or write at least one thing."));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @CsvSource({
        "closeness, 11",
        "talking, -1",
        "satisfaction, much",
        "loneliness, 3.5",
        "me[numbness], 3",
        "me[secrecy], x"
    })
    void what_lies_off_the_scale_comes_back_beside_its_field(String field, String value) {
        String back = pages.sent(ME, ME, field, value, "agreed", "kept");
        assertTrue(back.contains("id=\"" + field + "-err\""));
        assertTrue(back.contains("kept</textarea>"));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void what_lies_off_the_scale_comes_back_about_them_too() {
        String back = pages.sent(THEM, THEM, "them[numbness]", "7", "them[secrecy]", "1");
        assertTrue(back.contains("id=\"them[numbness]-err\""));
        assertTrue(back.contains("name=\"them[secrecy]\" value=\"1\" checked"));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void too_much_comes_back_whole() {
        String back = pages.sent(ME, ME, "agreed", OddTexts.tooLong(), "closeness", "3");
        assertTrue(back.contains("id=\"agreed-err\""));
        assertTrue(back.contains(OddTexts.tooLong()));
        assertTrue(back.contains("name=\"closeness\" value=\"3\" checked"));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void whatever_is_typed_is_kept_to_the_letter(String text) {
        pages.sent(ME, ME, "agreed", text);
        assertEquals(new OwnWords(text), only().agreed());
        assertTrue(pages.read(ME).contains(OddTexts.shown(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12", "2026-13", "soon", "1800-01", "2026-10?with=stranger", "2026-10?with=no%20id"})
    void a_month_that_has_not_begun_and_somebody_unknown_are_not_found(String month) {
        assertEquals(404, pages.visit().get("month/" + month).status());
        pages.read(ME);
        assertEquals(404, pages.visit().post("month/" + month, "closeness", "3").status());
        assertEquals(0, pages.logged().size());
    }

    @Test
    void it_is_corrected_from_the_days() {
        pages.sent(ME, ME, "closeness", "3");
        assertTrue(pages.read("days").contains(ME + "\""));
    }
}
