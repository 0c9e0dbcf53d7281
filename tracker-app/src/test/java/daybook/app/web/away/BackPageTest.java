package daybook.app.web.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.word.EntryId;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackPageTest {
    private static final Moment THEN = Moment.on("2026-11-21").hour(20).about(Pages.ALEX);
    private final Pages pages = new Pages()
            .people()
            .given(new BringIn(List.of(Said.away("a", THEN), Said.away("s", THEN.hour(19), Intention.SAFETY, null))));

    @Test
    void coming_back_with_repair_is_kept_whole() {
        String after = pages.sent(
                "back/a",
                "back/a",
                "returned",
                "true",
                "when.at",
                "2026-11-21T20:25",
                "repair",
                "named-inner-state",
                "repair",
                "agreed-one-small-change",
                "response",
                "met",
                "note",
                "Tea.");
        Return back = pages.only(Return.class);
        assertEquals(new EntryId("a"), back.stepAway());
        assertTrue(back.returned());
        assertEquals("2026-11-21T20:25+01:00", back.stamp().at().toString());
        assertEquals(Pages.ALEX, back.stamp().person());
        assertEquals(Set.of(RepairAct.NAMED_INNER_STATE, RepairAct.AGREED_ONE_SMALL_CHANGE), back.repair());
        assertEquals(Response.MET, back.response());
        assertEquals(new OwnWords("Tea."), back.stamp().note());
        assertTrue(after.contains("Saved: Alex. Came back, they met it."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(Return.class).size());
    }

    @Test
    void closing_it_without_a_return_needs_a_reason() {
        assertTrue(pages.read("back/a?closed=yes").contains("name=\"returned\" value=\"false\" checked"));
        String back = pages.sent("back/a", "back/a", "returned", "false", "reason", " ");
        assertTrue(back.contains("id=\"reason-err\""));
        assertTrue(back.contains("Say in a word why it is closed without coming back."));
        pages.sendAgain(Pages.hidden(back), "back/a", "returned", "false", "reason", "They left.");
        assertEquals(new OwnWords("They left."), pages.only(Return.class).reason());
        assertFalse(pages.only(Return.class).returned());
    }

    @Test
    void safety_needs_no_reason() {
        assertTrue(pages.read("back/s").contains("only if you want to say"));
        pages.sent("back/s", "back/s", "returned", "false");
        assertFalse(pages.only(Return.class).returned());
    }

    @Test
    void nobody_comes_back_before_stepping_away() {
        String back = pages.sent("back/a", "back/a", "returned", "true", "when.at", "2026-11-21T19:59", "note", "kept");
        assertTrue(back.contains("id=\"when.at-err\""));
        assertTrue(back.contains("Coming back cannot be earlier than stepping away."));
        assertTrue(back.contains("kept"));
        assertEquals(0, pages.all(Return.class).size());
    }

    @Test
    void repair_without_a_return_is_said_beside_the_question() {
        String back = pages.sent(
                "back/a", "back/a", "returned", "false", "reason", "They left.", "repair", "named-inner-state");
        assertTrue(back.contains("id=\"returned-err\""));
        assertTrue(back.contains("value=\"named-inner-state\" checked"));
    }

    @Test
    void one_that_was_closed_or_taken_back_meanwhile_says_so_and_keeps_the_words() {
        var form = Pages.hidden(pages.read("back/a"));
        pages.sent("back/a", "back/a", "returned", "true");
        String closed = pages.follow(pages.sendAgain(form, "back/a", "returned", "true", "note", "kept"));
        assertTrue(closed.contains("This step-away is closed already."));
        assertTrue(closed.contains("kept"));
        pages.given(new RetractEntries(List.of(new EntryId("s")), pages.now(), null));
        String gone = pages.sent("back/s", "back/s", "returned", "true", "note", "kept too");
        assertTrue(gone.contains("This step-away was taken back."));
        assertTrue(gone.contains("kept too"));
        assertEquals(1, pages.all(Return.class).size());
    }

    @Test
    void a_return_is_corrected_under_its_own_id() {
        pages.sent("back/a", "back/a", "returned", "true", "response", "refused");
        String id = pages.only(Return.class).stamp().id().value();
        String page = pages.read("back/" + id);
        assertTrue(page.contains("name=\"response\" value=\"refused\" checked"));
        pages.sendAgain(Pages.hidden(page), "back/" + id, "returned", "true", "response", "met");
        assertEquals(Response.MET, pages.only(Return.class).response());
        assertEquals(new EntryId("a"), pages.only(Return.class).stepAway());
        assertEquals(404, pages.visit().get("back/none").status());
    }
}
