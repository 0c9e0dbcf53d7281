package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import daybook.app.clock.AppClock;
import daybook.app.web.Served;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leave: gone at once, locked, and Back shows nothing. */
@SuppressWarnings("NullAway.Init")
class LeaveBrowserIT {
    private static final String BEFORE_IT = "How should it look and lock?";
    private static final String ON_THE_PAGE = "What helps right now?";
    private Served served;
    private Chromium chromium;
    private Page page;
    private String base;

    @BeforeEach
    void unlock() {
        served = Served.locked(AppClock.wall());
        chromium = new Chromium();
        page = chromium.page(Chromium.DESK);
        page.navigate("http://127.0.0.1:" + served.port() + "/");
        page.fill("#pass", Served.PASSPHRASE);
        page.click("text=Unlock");
        base = page.url();
        visitTwoPages();
    }

    private void visitTwoPages() {
        page.navigate(base + "settings");
        page.click("text=Safety");
        page.waitForURL("**/help");
        assertTrue(page.content().contains(ON_THE_PAGE));
    }

    @AfterEach
    void end() {
        chromium.close();
        served.close();
    }

    private void elsewhere() {
        page.waitForURL(chromium.elsewhereUrl());
        assertTrue(page.content().contains(Chromium.ELSEWHERE));
    }

    private void locked() {
        for (int i = 0; i < 50 && served.sitting().opened().isPresent(); i++) {
            page.waitForTimeout(100);
        }
        assertTrue(served.sitting().opened().isEmpty());
    }

    private String back() {
        page.evaluate("setTimeout(() => history.back())");
        page.waitForTimeout(1_000);
        return page.content();
    }

    private void leave() {
        chromium.leadElsewhere(page);
        page.click("#leave");
        elsewhere();
        locked();
    }

    @Test
    void by_the_link_and_back_shows_nothing() {
        leave();
        String back = back();
        assertFalse(back.contains(ON_THE_PAGE));
        assertFalse(back.contains(BEFORE_IT));
    }

    /** Taking the cookie back makes Chromium forget pages too, though not for sure: here the lock leaves the cookie alone. */
    private String backAfterALockThatTouchesNoCookie() {
        chromium.leadElsewhere(page);
        page.evaluate("delete document.getElementById('leave').dataset.lock");
        page.click("#leave");
        elsewhere();
        served.sitting().lock();
        return back();
    }

    @Test
    void back_shows_nothing_because_a_page_empties_itself() {
        String back = backAfterALockThatTouchesNoCookie();
        assertFalse(back.contains(BEFORE_IT));
        assertTrue(back.contains("Locked."));
    }

    @Test
    void back_would_show_the_page_before_if_it_did_not() {
        page.addInitScript("const listen = addEventListener;"
                + " window.addEventListener = (type, ...more) =>"
                + " type.startsWith('page') ? undefined : listen.call(window, type, ...more);");
        visitTwoPages();
        assertTrue(backAfterALockThatTouchesNoCookie().contains(BEFORE_IT), "the cache kept what nothing emptied");
    }

    @Test
    void by_shift_three_times() {
        chromium.leadElsewhere(page);
        page.keyboard().press("Shift");
        assertEquals(
                "Press Shift twice more to leave.",
                page.locator("#leave-status").textContent());
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        elsewhere();
        locked();
    }

    @Test
    void not_by_capital_letters() {
        for (String letter : List.of("A", "B", "C", "D")) {
            page.keyboard().press("Shift+" + letter);
        }
        page.waitForTimeout(300);
        assertTrue(page.content().contains(ON_THE_PAGE));
        assertTrue(served.sitting().opened().isPresent());
    }

    @Test
    void a_tab_that_is_left_alone_empties_itself() {
        page.clock().install();
        page.reload();
        page.clock().fastForward("05:01");
        page.waitForURL("http://127.0.0.1:" + served.port() + "/");
        assertFalse(page.content().contains(ON_THE_PAGE));
    }

    @Test
    void nothing_is_kept_in_the_browsers_storage() {
        assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
    }

    @Test
    void every_page_of_the_frame_can_be_used_by_anybody() {
        for (String path : List.of("settings", "more", "help", "nothing")) {
            page.navigate(base + path);
            Chromium.lookedOver(page);
        }
        page.navigate(base + "settings");
        page.fill("#idleMinutes", "0");
        page.fill("#exitPage", "x");
        page.click("text=Save");
        page.waitForSelector("#exitPage-err");
        Chromium.lookedOver(page);
        assertTrue(chromium.said().stream().allMatch(said -> said.endsWith("a status of 404 ()")));
    }
}
