package daybook.app.web.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.timeline.Experiment;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentsPageTest {
    private static final String PAGE = "experiments";
    private final Pages pages = new Pages().people();

    private Experiment only() {
        assertEquals(1, pages.timeline().plans().experiments().size());
        return pages.timeline().plans().experiments().values().iterator().next();
    }

    private void begin(String days, String from) {
        pages.sent(PAGE, PAGE, "plan", "Notice, breathe", "days", days, "from", from);
    }

    @Test
    void a_plan_for_some_days_is_set_and_ended() {
        String after = pages.sent(PAGE, PAGE, "plan", "Notice, breathe", "days", "7", "from", "2026-11-20");
        assertEquals(new OwnWords("Notice, breathe"), only().terms().plan());
        assertEquals(7, only().terms().days());
        assertNull(only().terms().lot());
        assertTrue(after.contains("day 2 of 7"));
        assertFalse(after.contains("What was logged"), "no read-out before its end");
        String page = PAGE + "/" + only().id();
        String ended = pages.sent(page, page + "/end");
        assertEquals(Pages.TODAY, only().ended());
        assertTrue(ended.contains("Today is its last day."));
        assertTrue(ended.contains("How did it go?"));
    }

    @Test
    void a_start_is_drawn_when_it_is_set_and_stays_however_often_the_page_is_opened() {
        Map<String, String> form = Pages.hidden(pages.read(PAGE));
        String[] asked = {"plan", "Walk", "days", "28", "from", "2026-11-21", "drawn", "true"};
        pages.sendAgain(form, PAGE, asked);
        var lot = only().terms().lot();
        assertNotNull(lot);
        assertTrue(lot.drawn() >= 8 && lot.drawn() <= 21);
        for (int i = 0; i < 8; i++) {
            pages.sendAgain(form, PAGE, asked);
        }
        assertEquals(lot, only().terms().lot(), "a double tap draws nothing");
        assertTrue(pages.read(PAGE + "/" + only().id()).contains("drawn by lot"));
    }

    @Test
    void another_plan_under_the_same_form_is_another_experiment() {
        Map<String, String> form = Pages.hidden(pages.read(PAGE));
        pages.sendAgain(form, PAGE, "plan", "Walk", "days", "3", "from", "2026-11-21");
        pages.sendAgain(form, PAGE, "plan", "Rest", "days", "3", "from", "2026-11-21");
        assertEquals(2, pages.timeline().plans().experiments().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' ' | 7 | 2026-11-21 | plan | Write something here.",
                "Walk | 0 | 2026-11-21 | days | from 1 to 366",
                "Walk | 367 | 2026-11-21 | days | from 1 to 366",
                "Walk | many | 2026-11-21 | days | from 1 to 366",
                "Walk | | 2026-11-21 | days | from 1 to 366",
                "Walk | 7 | | from | Write a day",
                "Walk | 7 | 2026-02-30 | from | Write a day"
            })
    void what_is_wrong_comes_back_beside_its_field(String plan, String days, String from, String at, String sentence) {
        String back = pages.sent(
                PAGE, PAGE, "plan", plan, "days", days == null ? "" : days, "from", from == null ? "" : from);
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains(sentence));
        assertTrue(back.contains(plan.strip() + "</textarea>"));
        assertEquals(0, pages.timeline().plans().experiments().size());
    }

    @Test
    void one_day_has_no_two_parts() {
        String back = pages.sent(PAGE, PAGE, "plan", "Walk", "days", "1", "from", "2026-11-21", "drawn", "true");
        assertTrue(back.contains("id=\"days-err\""));
        assertTrue(back.contains("name=\"drawn\" value=\"true\" checked"));
        assertEquals(0, pages.timeline().plans().experiments().size());
    }

    @Test
    void too_long_a_plan_comes_back_whole() {
        String back = pages.sent(PAGE, PAGE, "plan", OddTexts.tooLong(), "days", "3", "from", "2026-11-21");
        assertTrue(back.contains("id=\"plan-err\""));
        assertTrue(back.contains(OddTexts.tooLong()));
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void a_plan_is_kept_to_the_letter(String text) {
        pages.sent(PAGE, PAGE, "plan", text, "days", "3", "from", "2026-11-21");
        assertEquals(new OwnWords(text), only().terms().plan());
        assertTrue(pages.read(PAGE + "/" + only().id()).contains(OddTexts.shown(text)));
        pages.read(PAGE);
    }

    @Test
    void the_read_out_counts_before_during_and_after_with_its_n() {
        pages.at("2026-11-10T20:00");
        pages.sent("", "log", "after", "-2", "person", "alex");
        pages.sent("evening", "evening", "felt", "-1");
        pages.at("2026-11-13T20:00");
        pages.sent("", "log", "after", "1", "person", "alex");
        pages.sent("", "log", "after", "-1", "person", "alex");
        pages.sent("evening", "evening", "felt", "2");
        pages.at("2026-11-21T21:40");
        begin("3", "2026-11-12");
        String page = pages.read(PAGE + "/" + only().id());
        assertEquals(
                "as many days before 1 of 3 1 of 1 0 of 1 during 1 of 3 1 of 2 1 of 1 after 0 of 3 0 of 0 0 of 0",
                table(page, 0));
        assertEquals(
                "How contact left you, −3 to +3 heavy −2 (1 day) level 0 (1 day) no day"
                        + " The day as a whole, −3 to +3 uneasy −1 (1 day) light +2 (1 day) no day",
                table(page, 1));
        assertTrue(page.contains("No lot decided when it began"), "why no more can be said");
    }

    private static String table(String page, int number) {
        return page.split("<tbody>")[number + 1]
                .replaceAll("(?s)</tbody>.*", "")
                .replaceAll("<[^>]+>", "|")
                .replaceAll("[|\\s]+", " ")
                .strip();
    }

    @Test
    void a_start_drawn_from_enough_days_says_how_many_of_them_gave_as_much() {
        BeginExperiment walk = new BeginExperiment(
                new ExperimentId("walk"),
                new ExperimentTerms(
                        new OwnWords("Walk"), 40, LocalDate.parse("2026-10-01"), new ExperimentTerms.Lot(11, 30, 17)));
        pages.given(walk);
        for (int day = 1; day <= 31; day++) {
            pages.at("2026-10-%02dT20:00".formatted(day));
            pages.sent("evening", "evening", "felt", day < 17 ? "-1" : "1");
        }
        pages.at("2026-11-21T21:40");
        String page = pages.read(PAGE + "/walk");
        assertTrue(
                page.contains("how many of the starts that could have been drawn gave a difference at least as large"));
        assertTrue(page.contains("The day as a whole: 2 points; 1 of 20 starts."));
        assertEquals("The day as a whole, −3 to +3 uneasy −1 (16 days) okay +1 (15 days) no day", table(page, 1));
    }

    @Test
    void on_the_day_it_was_ended_it_is_not_read_out_yet() {
        begin("3", "2026-11-20");
        String page = PAGE + "/" + only().id();
        String ended = pages.sent(page, page + "/end");
        assertTrue(ended.contains("Its last day is 21 November 2026"));
        assertFalse(ended.contains("A typical day"));
    }

    @Test
    void an_off_and_an_on_part_are_counted_apart() {
        pages.sent(PAGE, PAGE, "plan", "Walk", "days", "3", "from", "2026-11-01", "drawn", "true");
        String page = pages.read(PAGE + "/" + only().id());
        assertTrue(page.contains("during, off") && page.contains("during, on"));
    }

    @Test
    void where_a_safety_phase_was_nothing_is_compared() {
        begin("3", "2026-11-12");
        String page = PAGE + "/" + only().id();
        assertTrue(pages.read(page).contains("What was logged"));
        PhaseId safe = new PhaseId("safe");
        pages.given(
                new BeginPhase(safe, PhaseKind.SAFETY, null, LocalDate.parse("2026-11-13"), null),
                new EndPhase(safe, LocalDate.parse("2026-11-13")));
        assertFalse(pages.read(page).contains("What was logged"));
        assertFalse(pages.read(page).contains("No lot decided"));
        assertTrue(pages.read(page).contains("nothing is held beside anything else"));
    }

    @Test
    void one_that_is_not_there_is_not_found_and_one_to_come_is_not_ended() {
        assertEquals(404, pages.visit().get(PAGE + "/none").status());
        begin("3", "2026-12-12");
        String page = PAGE + "/" + only().id();
        assertFalse(pages.read(page).contains("End it today"));
        assertTrue(pages.follow(pages.visit().post(page + "/end")).contains("cannot end before it begins"));
        assertNull(only().ended());
    }
}
