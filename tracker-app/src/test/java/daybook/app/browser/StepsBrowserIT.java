package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonKind;
import daybook.core.word.RepairAct;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stepping away and back, steps for steadiness, and the evening whole, with a thumb. */
class StepsBrowserIT extends BrowserCase {
    @BeforeEach
    void unlock() {
        open(Chromium.PHONE);
        person("Alex", PersonKind.OTHER, false);
        person("Sam", PersonKind.OTHER, true);
        send(new NamePattern(new PatternId("promise"), new OwnWords("The promise")));
        page.navigate(base);
    }

    private void stepAway() {
        page.click(".also >> text=Stepped away");
        tap("intention", "calm");
        tap("told", "true");
        tap("promised.picked", "20");
        save();
    }

    @Test
    void stepping_away_and_coming_back() {
        stepAway();
        assertEquals(Intention.CALM, all(StepAway.class).getFirst().intention());
        page.click(".nav >> text=Log");
        page.click("text=I came back");
        assertFalse(page.isVisible("#reason"), "coming back needs no reason");
        tap("repair", "named-inner-state");
        tap("repair", "offered-a-next-step");
        tap("response", "met");
        save();
        Return back = all(Return.class).getFirst();
        assertEquals(Set.of(RepairAct.NAMED_INNER_STATE, RepairAct.OFFERED_A_NEXT_STEP), back.repair());
        page.click(".nav >> text=Timeline");
        assertTrue(page.locator(".day").innerText().contains("Alex. Came back, they met it."));
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void closing_one_without_a_return_asks_for_the_reason_alone() {
        stepAway();
        page.click(".nav >> text=Log");
        page.click("text=Close it without return");
        assertFalse(page.isVisible("#repair"));
        page.click(".savebar .btn");
        page.waitForSelector("#reason-err");
        page.fill("#reason", "They left.");
        save();
        assertFalse(all(Return.class).getFirst().returned());
    }

    @Test
    void for_safety_no_time_to_be_back_is_asked_for() {
        page.navigate(base + "away");
        assertTrue(page.isVisible("#promised"));
        tap("intention", "safety");
        assertFalse(page.isVisible("#promised"));
        tap("intention", "calm");
        page.fill("[name='promised.typed']", "45");
        tap("intention", "safety");
        assertTrue(page.isVisible("#promised"), "what was typed stays in sight");
    }

    @Test
    void repair_that_was_ticked_stays_in_sight_when_it_is_closed_without_a_return() {
        stepAway();
        page.click(".nav >> text=Log");
        page.click("text=I came back");
        tap("repair", "named-inner-state");
        tap("returned", "false");
        assertTrue(page.isVisible("#repair"));
        tap("repair", "named-inner-state");
        assertFalse(page.isVisible("#repair"));
    }

    @Test
    void a_practice_a_name_and_a_small_win() {
        page.click(".also >> text=For steadiness");
        assertFalse(page.isVisible("text=How long"));
        tap("practice.practice", "walk");
        tap("practice.minutes.picked", "20");
        page.fill("#win\\.line", "Put the phone away.");
        page.click("button.chip:has-text('Sam')");
        page.waitForSelector("text=Saved: Walk, 20 min. In touch with Sam. Small win.");
        assertEquals(20, all(PracticeDone.class).getFirst().minutes());
        assertEquals(1, all(SupportContact.class).size());
        assertEquals(1, all(SmallWin.class).size());
        page.click("text=Undo");
        page.waitForSelector("text=Taken back.");
        assertEquals(0, all(SmallWin.class).size());
    }

    @Test
    void breathing_is_paced_by_the_clock_and_without_motion_where_none_is_wanted() {
        page.clock().install();
        page.navigate(base + "steps");
        page.click(".breath summary");
        page.click(".breath .btn");
        assertEquals("Breathe in", page.innerText(".phase"));
        page.clock().runFor(4_200);
        assertEquals("Hold", page.innerText(".phase"));
        page.clock().runFor(4_000);
        assertEquals("Breathe out", page.innerText(".phase"));
        assertFalse(page.isVisible(".ring"));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertTrue(page.isVisible(".ring"));
        page.clock().runFor(60_000);
        page.click(".breath .btn");
        assertTrue(page.isChecked("[name='practice.practice'][value=breathing]"));
        save();
        assertEquals(1, all(PracticeDone.class).getFirst().minutes());
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void the_evening_is_closed_whole() {
        page.navigate(base + "evening");
        tap("felt", "1");
        page.fill("#rose", "The walk");
        page.fill("#thorn", "The message");
        tap("forMe", "2");
        tap("steadiness", "3");
        page.click("summary:has-text('More')");
        for (String part : List.of("sleep", "tension", "eggshells", "numbness", "grief")) {
            tap(part, "1");
        }
        tap("tones", "relief");
        page.fill("#emotion", "tired");
        page.fill("#intention", "Rest");
        page.fill("#note", "Long day.");
        save();
        CheckIn closed = all(CheckIn.class).getFirst();
        assertEquals(1, closed.evening().grief());
        assertEquals(new OwnWords("Rest"), closed.intention());
        assertEquals(new OwnWords("Long day."), closed.stamp().note());
    }

    @Test
    void not_now_keeps_what_was_typed_and_enter_saves() {
        stepAway();
        page.navigate(base + "evening");
        page.fill("#rose", "The walk");
        page.click("text=Not now");
        page.waitForCondition(() -> page.locator("text=Not now").count() == 0);
        assertEquals("The walk", page.inputValue("#rose"));
        page.press("#rose", "Enter");
        page.waitForSelector("text=Saved: the day is closed.");
    }

    @Test
    void without_scripts_all_of_it_can_be_done() {
        page = chromium.pageWithoutScripts(Chromium.PHONE);
        enter();
        stepAway();
        page.navigate(base);
        page.click("text=I came back");
        save();
        assertEquals(1, all(Return.class).size());
        page.navigate(base + "steps");
        // by keyboard: it moves what it reaches clear of the bar, which a click without scripts does not
        page.press(".breath summary", "Enter");
        assertTrue(page.isVisible("text=Breathe in for 4 seconds"));
        assertFalse(page.isVisible("text=Begin"));
        page.press("button.chip:has-text('Sam')", "Enter");
        page.waitForSelector("text=Saved: In touch with Sam.");
        page.navigate(base + "check");
        page.fill("#feeling", "guilt");
        save();
        page.navigate(base + "morning");
        page.fill("#words", "Rest");
        save();
        assertEquals(1, all(CheckIn.class).size());
    }

    @Test
    void every_page_of_it_can_be_used_by_anybody() {
        stepAway();
        String away = all(StepAway.class).getFirst().stamp().id().value();
        page.navigate(base + "steps");
        tap("practice.practice", "walk");
        saveBy("button.chip:has-text('Sam')");
        String walk = all(PracticeDone.class).getFirst().stamp().id().value();
        String sam = all(SupportContact.class).getFirst().stamp().id().value();
        for (String path : List.of(
                "",
                "away",
                "away/" + away,
                "back/" + away,
                "back/" + away + "?closed=yes",
                "steps",
                "steps/" + walk,
                "steps/" + sam,
                "check",
                "morning",
                "noon",
                "evening",
                "more")) {
            page.navigate(base + path);
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })");
            Chromium.lookedOver(page);
        }
        page.navigate(base + "steps");
        page.click(".breath summary");
        page.click(".breath .btn");
        tap("practice.practice", "walk");
        page.fill("[name='practice.minutes.typed']", "ten");
        page.click(".savebar .btn");
        page.waitForSelector("#practice\\.minutes\\.typed-err");
        Chromium.lookedOver(page);
        assertEquals(List.of(), chromium.said());
    }
}
