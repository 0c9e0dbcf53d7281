package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does every day, with a thumb. */
class EverydayBrowserIT extends BrowserCase {
    private static final PersonId ALEX = new PersonId("alex");

    @BeforeEach
    void unlock() {
        open(Chromium.PHONE);
        for (String name : List.of("Alex", "Mum")) {
            person(name, PersonKind.OTHER, false);
        }
        send(new SetBoundary(
                new BoundaryId("calls"),
                new BoundaryTerms(
                        BoundaryKind.TIME,
                        Set.of(ALEX),
                        new OwnWords("No calls after 9 pm"),
                        null,
                        new OwnWords("Not tonight."),
                        new OwnWords("I hang up")),
                LocalDate.of(2020, 1, 1)));
        page.navigate(base);
    }

    @Test
    void three_taps_and_the_save_is_seen_among_the_days() {
        tap("after", "-2");
        tap("eggshells", "2");
        save();
        assertTrue(page.content().contains("Saved: heavy, with Alex."));
        page.click(".nav >> text=Timeline");
        assertTrue(page.locator(".day").innerText().contains("Weighed my words."));
        Interaction contact = all(Interaction.class).getFirst();
        assertEquals(Felt.HEAVY, contact.after());
        assertEquals(Eggshells.WEIGHED_MY_WORDS, contact.eggshells());
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void a_boundary_is_asked_about_only_as_far_as_it_came_up() {
        assertFalse(page.isVisible("text=No calls after 9 pm"));
        tap("test.mine", "held-wobble");
        assertTrue(page.isVisible(".which >> text=No calls after 9 pm"));
        page.click("summary:has-text('More')");
        assertFalse(page.isVisible("text=My consequence"));
        tap("test.theirs", "crossed");
        assertTrue(page.isVisible("legend:has-text('My consequence') >> text=I hang up"));
        tap("test.followThrough", "done");
        save();
        BoundaryTest test = all(BoundaryTest.class).getFirst();
        assertEquals(FollowThrough.DONE, test.followThrough());
        assertEquals(1, all(Interaction.class).size());
    }

    @Test
    void undo_takes_it_back() {
        tap("after", "1");
        save();
        page.click("text=Undo");
        page.waitForSelector("text=Taken back.");
        assertEquals(0, all(Interaction.class).size());
    }

    @Test
    void a_missing_word_is_asked_for_where_it_is_missing_and_has_the_focus() {
        page.click(".savebar .btn");
        page.waitForSelector("#after-err");
        assertEquals("after-err", page.evaluate("document.activeElement.id"));
        tap("after", "0");
        save();
        assertEquals(1, all(Interaction.class).size());
    }

    @Test
    void the_evening_is_closed_and_corrected() {
        page.navigate(base + "evening");
        tap("felt", "2");
        page.fill("#rose", "The walk \uD83C\uDF39");
        tap("forMe", "1");
        save();
        page.fill("#rose", "The walk home");
        save();
        page.click(".nav >> text=Timeline");
        assertTrue(page.locator(".changed").innerText().contains("The walk home"));
        assertEquals(1, all(CheckIn.class).size());
    }

    @Test
    void what_was_logged_is_corrected_and_taken_back() {
        tap("after", "-2");
        save();
        page.click(".nav >> text=Timeline");
        page.click("text=Correct");
        tap("after", "-1");
        save();
        assertTrue(page.locator(".changed del").innerText().contains("heavy"));
        page.click("text=Take back");
        page.fill("#reason", "twice");
        page.click("button:has-text('Take back')");
        page.waitForSelector(".gone-back");
        assertEquals(0, all(Interaction.class).size());
    }

    @Test
    void somebody_new_is_named_when_chosen() {
        assertFalse(page.isVisible("#someone\\.alias"));
        tap("person", "new");
        page.fill("#someone\\.alias", "Kim");
        tap("after", "1");
        save();
        assertTrue(page.content().contains("Saved: okay, with Kim."));
    }

    @Test
    void without_scripts_all_of_it_can_be_done() {
        page = chromium.pageWithoutScripts(Chromium.PHONE);
        enter();
        tap("after", "-2");
        tap("test.mine", "gave-way");
        save();
        assertEquals(1, all(BoundaryTest.class).size());
        page.click("text=Undo");
        page.waitForSelector("text=Taken back.");
        page.navigate(base + "cards/new");
        page.fill("#limit", "My phone is mine");
        tap("kind", "privacy");
        page.click(".savebar .btn");
        page.waitForSelector("h2:has-text('My phone is mine')");
        page.navigate(base + "evening");
        tap("felt", "0");
        save();
        assertEquals(1, all(CheckIn.class).size());
    }

    @Test
    void keys_save_and_pick_words_of_the_scale_that_is_focused_only() {
        page.focus("[name=after][value='-3']");
        page.keyboard().press("6");
        assertTrue(page.isChecked("[name=after][value='2']"));
        page.focus("#person");
        page.keyboard().press("1");
        assertTrue(page.isChecked("[name=after][value='2']"));
        page.focus("[name=after][value='2']");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("text=Saved: light");
        assertEquals(1, all(Interaction.class).size());
    }

    @Test
    void enter_in_a_line_saves_and_presses_no_other_button() {
        tap("person", "new");
        page.fill("#someone\\.alias", "Kim");
        tap("after", "1");
        page.press("#someone\\.alias", "Enter");
        page.waitForSelector("text=Saved: okay, with Kim.");
        assertFalse(all(Interaction.class).getFirst().hard());
    }

    @Test
    void what_was_typed_stays_when_the_journal_was_locked_meanwhile() {
        tap("after", "-3");
        page.click("summary:has-text('More')");
        page.fill("#story\\.said", "many words");
        served.sitting().lock();
        page.click(".savebar .btn");
        page.waitForSelector(".lost:visible");
        assertTrue(page.locator(".lost").innerText().contains("Not saved: the journal was locked"));
        assertEquals("many words", page.inputValue("#story\\.said"));
    }

    @Test
    void what_was_typed_stays_when_nobody_answers() {
        tap("after", "-3");
        page.context().setOffline(true);
        page.click(".savebar .btn");
        page.waitForSelector(".lost:visible");
        assertTrue(page.locator(".lost").innerText().contains("Not saved yet"));
        page.context().setOffline(false);
        save();
        assertEquals(1, all(Interaction.class).size());
    }

    @Test
    void every_page_of_the_everyday_can_be_used_by_anybody() {
        tap("after", "-2");
        tap("test.mine", "gave-way");
        save();
        String contact = "entries/" + all(Interaction.class).getFirst().stamp().id();
        for (String path : List.of(
                "",
                "?day=2026-01-05",
                "days",
                contact,
                contact + "/back",
                "evening",
                "cards",
                "cards/new",
                "cards/calls",
                "cards/calls/edit",
                "people",
                "people/alex",
                "settings/measures",
                "settings/phases")) {
            page.navigate(base + path);
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })");
            Chromium.lookedOver(page);
        }
        assertEquals(List.of(), chromium.said());
    }
}
