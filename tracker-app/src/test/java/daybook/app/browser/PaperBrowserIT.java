package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month that was kept with a pen comes in with the keyboard. */
class PaperBrowserIT extends BrowserCase {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    @BeforeEach
    void unlock() {
        open(Chromium.DESK);
        for (String name : List.of("Alex", "Mum")) {
            person(name, PersonKind.OTHER, false);
        }
        for (String limit : List.of("No calls after 9 pm", "My phone is mine")) {
            send(new SetBoundary(
                    new BoundaryId(limit.substring(0, 2)),
                    new BoundaryTerms(BoundaryKind.TIME, Set.of(), new OwnWords(limit), null, null, null),
                    LocalDate.of(2020, 1, 1)));
        }
        page.navigate(base + "paper/" + MONTH);
    }

    /** Keys as somebody presses them who never lifts a hand to the mouse; a blank leaves a column out. */
    private void types(String... keys) {
        for (String key : keys) {
            if (!key.isEmpty()) {
                page.keyboard().type(key);
            }
            page.keyboard().press("Tab");
        }
    }

    @Test
    void a_row_is_typed_from_left_to_right_and_the_next_one_follows() {
        page.focus("[name='rows[1].felt']");
        types("-1", "2", "3", "1", "", "", "A", "-2", "2", "w", "No", "Long call");
        types("2", "3", "", "2+", "", "", "", "", "", "", "", "");
        types("", "", "", "", "", " ");
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".toast:not(.lost)");
        assertEquals(2, all(CheckIn.class).size());
        assertEquals(Felt.UNEASY, all(CheckIn.class).getFirst().evening().felt());
        assertEquals(Felt.HEAVY, all(Interaction.class).getFirst().after());
        assertEquals(MyAct.HELD_WOBBLE, all(BoundaryTest.class).getFirst().mine());
        assertEquals(MONTH.atDay(3), all(QuietDay.class).getFirst().stamp().day());
        assertFalse(page.isVisible("[name='rows[1].felt']"));
        page.click("text=Undo");
        page.waitForSelector("text=Taken back.");
        assertEquals(0, all(Entry.class).size());
        assertTrue(page.isVisible("[name='rows[1].felt']"));
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_mended_there() {
        page.fill("[name='rows[4].felt']", "9");
        page.fill("[name='rows[5].line']", "kept");
        page.click(".savebar .btn");
        page.waitForSelector("[id='rows[4].felt-err']");
        assertEquals("rows[4].felt-err", page.evaluate("document.activeElement.id"));
        assertEquals("kept", page.inputValue("[name='rows[5].line']"));
        page.fill("[name='rows[4].felt']", "light");
        save();
        assertEquals(2, all(CheckIn.class).size());
    }

    @Test
    void without_scripts_a_thumb_can_do_it_all() {
        page = chromium.pageWithoutScripts(Chromium.PHONE);
        enter();
        page.navigate(base + "more");
        page.click("text=Paper");
        page.navigate(base + "paper/" + MONTH);
        page.fill("[name='rows[1].felt']", "1");
        page.check("[name='rows[2].quiet']");
        save();
        assertEquals(1, all(QuietDay.class).size());
        page.click("text=Undo");
        page.waitForSelector("text=Taken back.");
        assertEquals(0, all(Entry.class).size());
    }

    @Test
    void anybody_can_use_it_refused_saved_and_before_its_time() {
        page.fill("[name='rows[1].felt']", "2");
        page.fill("[name='rows[4].felt']", "9");
        page.fill("[name='rows[4].after']", "9");
        page.check("[name='rows[4].quiet']");
        page.selectOption("[name='rows[4].with']", "alex");
        page.click(".savebar .btn");
        page.waitForSelector(".errors");
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })");
        Chromium.lookedOver(page);
        page.fill("[name='rows[4].felt']", "");
        page.fill("[name='rows[4].after']", "");
        page.selectOption("[name='rows[4].with']", "");
        save();
        Chromium.lookedOver(page);
        page.navigate(base + "paper/2999-01");
        Chromium.lookedOver(page);
        assertEquals(List.of(), chromium.said());
    }
}
