package daybook.app.web.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.word.FeelingFrom;
import daybook.core.word.OwnWords;
import org.junit.jupiter.api.Test;

class CheckPageTest {
    private final Pages pages = new Pages().people();

    @Test
    void every_part_is_kept() {
        String after = pages.sent(
                "check",
                "check",
                "feeling",
                "guilt",
                "strength",
                "3",
                "fact",
                "I said no once, kindly.",
                "from",
                "my-past",
                "strengthAfter",
                "1",
                "person",
                "alex",
                "note",
                "On the bus.");
        FactAndFeeling checked = pages.only(FactAndFeeling.class);
        assertEquals(new OwnWords("guilt"), checked.feeling());
        assertEquals(3, checked.strength());
        assertEquals(new OwnWords("I said no once, kindly."), checked.fact());
        assertEquals(FeelingFrom.MY_PAST, checked.from());
        assertEquals(1, checked.strengthAfter());
        assertEquals(Pages.ALEX, checked.stamp().person());
        assertEquals(new OwnWords("On the bus."), checked.stamp().note());
        assertTrue(after.contains("Saved: Alex. A feeling beside the facts, from my past."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(FactAndFeeling.class).size());
    }

    @Test
    void the_feeling_alone_is_enough_and_what_was_not_said_is_not_zero() {
        pages.sent("check", "check", "feeling", "guilt");
        FactAndFeeling checked = pages.only(FactAndFeeling.class);
        assertNull(checked.strength());
        assertNull(checked.fact());
        assertNull(checked.strengthAfter());
    }

    @Test
    void without_a_feeling_the_fact_is_kept_and_the_feeling_asked_for() {
        String back = pages.sent("check", "check", "fact", "I said no once.");
        assertTrue(back.contains("id=\"feeling-err\""));
        assertTrue(back.contains("I said no once."));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void it_is_corrected_and_an_answer_can_be_unsaid() {
        pages.sent("check", "check", "feeling", "guilt", "strength", "3");
        String id = pages.only(FactAndFeeling.class).stamp().id().value();
        String page = pages.read("check/" + id);
        assertTrue(page.contains("name=\"strength\" value=\"3\" checked"));
        assertTrue(page.contains("name=\"strength\" value=\"\""));
        pages.at("2026-11-21T23:00");
        pages.sendAgain(
                Pages.hidden(page), "check/" + id, "feeling", "shame", "strength", "", "fact", "Nothing broke.");
        FactAndFeeling now = pages.only(FactAndFeeling.class);
        assertEquals(new OwnWords("shame"), now.feeling());
        assertNull(now.strength());
        assertEquals(new OwnWords("Nothing broke."), now.fact());
        assertEquals("2026-11-21T21:40+01:00", now.stamp().at().toString());
        assertEquals(1, pages.logged().getFirst().history().size());
        assertEquals(404, pages.visit().get("check/none").status());
    }
}
