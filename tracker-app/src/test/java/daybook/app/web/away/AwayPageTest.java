package daybook.app.web.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwayPageTest {
    private static final String OFFER = "and have not logged coming back.";
    private final Pages pages = new Pages().people();

    private String steppedAway(String intention) {
        pages.sent("away", "away", "intention", intention, "person", "alex");
        return pages.all(StepAway.class).getLast().stamp().id().value();
    }

    @Test
    void two_taps_say_why() {
        String after = pages.sent("away", "away", "intention", "calm", "person", "alex");
        StepAway away = pages.only(StepAway.class);
        assertEquals(Intention.CALM, away.intention());
        assertNull(away.told());
        assertNull(away.promisedMinutes());
        assertEquals(Pages.ALEX, away.stamp().person());
        assertEquals(pages.now(), away.stamp().at().toInstant());
        assertTrue(after.contains("Saved: Alex. Took space to calm down."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(StepAway.class).size());
    }

    @Test
    void the_reason_is_never_preset_and_the_person_is() {
        pages.sent("", "log", "after", "1", "person", "mum");
        String page = pages.read("away");
        assertFalse(page.matches("(?s).*name=\"intention\"[^>]*checked.*"));
        assertTrue(page.contains("name=\"person\" value=\"mum\" checked"));
    }

    @Test
    void every_part_is_kept() {
        pages.sent(
                "away",
                "away",
                "intention",
                "space",
                "person",
                "",
                "told",
                "true",
                "promised.picked",
                "20",
                "promised.typed",
                "45",
                "when.at",
                "2026-11-20T18:30",
                "note",
                "In the kitchen.");
        StepAway away = pages.only(StepAway.class);
        assertEquals(true, away.told());
        assertEquals(45, away.promisedMinutes(), "what is typed counts");
        assertNull(away.stamp().person());
        assertEquals("2026-11-20T18:30+01:00", away.stamp().at().toString());
        assertEquals(new OwnWords("In the kitchen."), away.stamp().note());
    }

    @Test
    void a_double_tap_saves_one() {
        Map<String, String> form = Pages.hidden(pages.read("away"));
        pages.sendAgain(form, "away", "intention", "calm");
        pages.at("2026-11-21T21:41");
        pages.sendAgain(form, "away", "intention", "calm");
        assertEquals(1, pages.logged().size());
    }

    @Test
    void the_same_form_with_other_words_is_offered_as_another_entry() {
        Map<String, String> form = Pages.hidden(pages.read("away"));
        pages.sendAgain(form, "away", "intention", "calm");
        String back = pages.follow(pages.sendAgain(form, "away", "intention", "space"));
        assertTrue(back.contains("Press Save to keep this one as another entry."));
        pages.sendAgain(Pages.hidden(back), "away", "intention", "space");
        assertEquals(2, pages.all(StepAway.class).size());
    }

    @Test
    void an_open_one_is_offered_with_the_log_and_the_evening_until_it_is_closed() {
        String away = steppedAway("calm");
        for (String page : new String[] {"", "evening"}) {
            assertTrue(pages.read(page).contains("You stepped away from Alex at 21:40 " + OFFER), page);
            assertTrue(pages.read(page).contains("back/" + away + "\""), page);
        }
        pages.at("2026-11-21T22:00");
        pages.sent("back/" + away, "back/" + away, "returned", "true");
        assertFalse(pages.read("").contains(OFFER));
        assertFalse(pages.read("evening").contains(OFFER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evening", ""})
    void not_now_hides_it_and_keeps_what_was_typed(String page) {
        String away = steppedAway("calm");
        String field = page.isEmpty() ? "story.said" : "rose";
        String after = pages.sent(page, page.isEmpty() ? "log" : page, "later", away, field, "The walk");
        assertFalse(after.contains(OFFER));
        assertTrue(after.contains("The walk"));
        assertFalse(after.contains("class=\"err\""));
        assertEquals(1, pages.logged().size());
        assertTrue(pages.read("away").contains("back/" + away + "\""), "it is still found where it belongs");
    }

    @Test
    void safety_owes_nobody_a_return() {
        steppedAway("safety");
        assertFalse(pages.read("").contains(OFFER));
        assertFalse(pages.read("away").contains("back/"));
    }

    @Test
    void in_a_safety_phase_nobody_is_asked_to_come_back() {
        String away = steppedAway("calm");
        String before = pages.read("away");
        assertTrue(before.indexOf("id=\"promised\"") < before.indexOf("<details"));
        pages.given(new BeginPhase(new PhaseId("safe"), PhaseKind.SAFETY, null, Pages.TODAY, null));
        assertFalse(pages.read("").contains(OFFER));
        assertFalse(pages.read("evening").contains(OFFER));
        String page = pages.read("back/" + away);
        assertTrue(page.indexOf("id=\"repair\"") > page.indexOf("<details"), "repair is not asked about at once");
        String next = pages.read("away");
        assertTrue(next.indexOf("id=\"promised\"") > next.indexOf("<details"), "nor a time to be back");
    }

    @Test
    void one_of_long_ago_is_offered_nowhere_but_on_its_page() {
        pages.sent("away", "away", "intention", "calm", "when.at", "2026-11-13T20:00");
        assertFalse(pages.read("").contains(OFFER));
        assertTrue(pages.read("away").contains("You stepped away on Friday 13 November at 20:00 " + OFFER));
    }

    @Test
    void it_is_corrected_and_its_return_follows_to_the_other_person() {
        String away = steppedAway("calm");
        pages.at("2026-11-21T22:00");
        pages.sent("back/" + away, "back/" + away, "returned", "true");
        String page = pages.read("away/" + away);
        assertTrue(page.contains("name=\"intention\" value=\"calm\" checked"));
        String after = pages.follow(pages.sendAgain(
                Pages.hidden(page),
                "away/" + away,
                "intention",
                "avoid",
                "person",
                "mum",
                "when.at",
                "2026-11-21T21:40"));
        assertTrue(after.contains("Corrected. The first version is kept."));
        assertEquals(Intention.AVOID, pages.only(StepAway.class).intention());
        assertEquals(Pages.MUM, pages.only(StepAway.class).stamp().person());
        assertEquals(Pages.MUM, pages.only(Return.class).stamp().person());
        assertEquals(404, pages.visit().get("away/none").status());
    }
}
