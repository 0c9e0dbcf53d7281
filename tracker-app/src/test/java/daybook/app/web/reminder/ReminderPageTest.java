package daybook.app.web.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.app.web.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPageTest {
    private static final String PAGE = "reminder";
    private final Pages pages = new Pages();

    @Test
    void there_is_none_before_somebody_asks_for_one() {
        assertFalse(pages.read(PAGE).contains("reminder/ready"));
        assertEquals(404, pages.visit().get("reminder/ready").status());
    }

    @Test
    void a_file_to_take_away_has_the_persons_words_and_a_neutral_name() {
        String page = pages.sent(PAGE, PAGE, "text", "Water plants", "time", "21:05");
        assertTrue(page.contains("reminder/ready"));
        Visit.Page file = pages.visit().get("reminder/ready");
        assertEquals("attachment; filename=\"reminder.ics\"", file.header("content-disposition"));
        assertTrue(String.valueOf(file.header("content-type")).startsWith("text/calendar"));
        assertTrue(file.body().contains("SUMMARY:Water plants\r\n"));
        assertTrue(file.body().contains("DTSTART:20261121T210500\r\n"));
        assertFalse(page.contains("value=\"Water plants\""), "its words are not kept in the form");
        pages.sent(PAGE, PAGE, "text", "Water plants", "time", "21:05");
        assertNotEquals(file.body(), pages.visit().get("reminder/ready").body(), "another id each time");
    }

    @Test
    void the_page_says_that_it_cannot_fall_silent() {
        assertTrue(pages.read(PAGE).contains("it cannot fall silent once you have"));
    }

    @ParameterizedTest
    @CsvSource({"' ', 21:00, text", "Plants, 25:00, time", "Plants, '', time", "Plants, soon, time"})
    void what_is_wrong_comes_back_beside_its_field(String text, String time, String at) {
        String back = pages.sent(PAGE, PAGE, "text", text, "time", time);
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains("value=\"" + (at.equals("text") ? time : text) + "\""));
        assertEquals(404, pages.visit().get("reminder/ready").status());
    }

    @Test
    void too_long_words_come_back_whole() {
        String text = "\uD83C\uDF39".repeat(5_000);
        String back = pages.sent(PAGE, PAGE, "text", text, "time", "21:00");
        assertTrue(back.contains("id=\"text-err\""));
        assertTrue(back.contains(text));
    }
}
