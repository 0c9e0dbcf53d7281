package daybook.app.web.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.word.OwnWords;
import org.junit.jupiter.api.Test;

class DayPartPageTest {
    private final Pages pages = new Pages();

    @Test
    void a_line_of_the_morning_is_an_intention_and_closes_no_day() {
        pages.at("2026-11-21T07:30");
        String after = pages.sent("morning", "morning", "words", "Answer when I am ready.", "note", "Slept late.");
        CheckIn morning = pages.only(CheckIn.class);
        assertEquals(new OwnWords("Answer when I am ready."), morning.intention());
        assertEquals(new OwnWords("Slept late."), morning.stamp().note());
        assertNull(morning.emotion());
        assertEquals(Evening.NONE, morning.evening());
        assertTrue(after.contains("<span>Saved.</span>"));
        pages.visit().post("undo");
        assertEquals(0, pages.all(CheckIn.class).size());
    }

    @Test
    void a_word_of_midday_is_an_emotion() {
        pages.sent("noon", "noon", "words", "müde");
        assertEquals(new OwnWords("müde"), pages.only(CheckIn.class).emotion());
        assertNull(pages.only(CheckIn.class).intention());
    }

    @Test
    void what_was_written_is_shown_and_corrected() {
        pages.at("2026-11-21T07:30");
        pages.sent("morning", "morning", "words", "Rest");
        pages.at("2026-11-21T08:00");
        String page = pages.read("morning");
        assertTrue(page.contains("You wrote this at 07:30."));
        assertTrue(page.contains("value=\"Rest\""));
        String after = pages.follow(pages.sendAgain(Pages.hidden(page), "morning", "words", "Rest early"));
        assertTrue(after.contains("Corrected. The first version is kept."));
        assertEquals(new OwnWords("Rest early"), pages.only(CheckIn.class).intention());
        assertFalse(pages.read("noon").contains("You wrote this"));
    }

    @Test
    void a_correction_leaves_the_rest_of_the_check_in_alone() {
        pages.sent("evening", "evening", "felt", "1", "intention", "Rest", "emotion", "tired");
        String id = pages.only(CheckIn.class).stamp().id().value();
        pages.sendAgain(Pages.hidden(pages.read("noon/" + id)), "noon/" + id, "words", "calm");
        CheckIn now = pages.only(CheckIn.class);
        assertEquals(new OwnWords("calm"), now.emotion());
        assertEquals(new OwnWords("Rest"), now.intention());
        assertTrue(now.evening().closes());
    }

    @Test
    void nothing_written_is_said_beside_the_line() {
        String back = pages.sent("morning", "morning", "words", "  ");
        assertTrue(back.contains("id=\"words-err\""));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void the_log_leads_to_what_belongs_to_the_hour() {
        for (String hour : new String[] {"05:00 morning", "12:00 noon", "19:00 evening", "01:00 evening"}) {
            String[] parts = hour.split(" ");
            pages.at("2026-11-21T" + parts[0]);
            String page = pages.read("");
            String also = page.substring(page.indexOf("<nav class=\"also\""));
            assertTrue(also.substring(0, also.indexOf("</nav>")).contains("/" + parts[1] + "\""), hour);
        }
    }
}
