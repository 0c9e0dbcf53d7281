package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import daybook.app.web.Served;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leave: gone at once, locked, and Back shows nothing. */
@SuppressWarnings("NullAway.Init")
class LeaveBrowserIT {
    private static final String ON_THE_PAGE = "What helps right now?";
    private Served served;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void unlock() {
        served = Served.locked(Clock.systemDefaultZone());
        chromium = new Chromium();
        page = chromium.page(Chromium.DESK);
        page.navigate("http://127.0.0.1:" + served.port() + "/");
        page.fill("#pass", Served.PASSPHRASE);
        page.click("text=Unlock");
        page.navigate(page.url() + "settings");
        page.click("text=Safety");
        assertTrue(page.content().contains(ON_THE_PAGE));
    }

    @AfterEach
    void end() {
        chromium.close();
        served.close();
    }

    private void elsewhere() {
        page.waitForURL("https://www.bbc.co.uk/weather");
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

    @Test
    void by_the_link() {
        page.click("#leave");
        elsewhere();
        locked();
        assertFalse(back().contains(ON_THE_PAGE));
        assertFalse(page.content().contains("How should it look"));
    }

    @Test
    void back_would_show_the_page_if_it_did_not_empty_itself() {
        page.context()
                .route(
                        url -> url.endsWith("/s/leave.js"),
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody(withoutTheWipe())));
        page.navigate(page.url().replaceAll("help$", "settings"));
        page.click("text=Safety");
        page.click("#leave");
        elsewhere();
        locked();
        assertTrue(back().contains("How should it look"), "the cache kept what nothing emptied");
    }

    private String withoutTheWipe() {
        try (var in = LeaveBrowserIT.class.getResourceAsStream("/static/leave.js")) {
            String script = new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return script.lines()
                    .filter(line -> !line.contains("'pagehide'") && !line.contains("'pageshow'"))
                    .collect(java.util.stream.Collectors.joining("\n"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void by_shift_three_times() {
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
        String base = page.url().replaceAll("help$", "");
        for (String path : List.of("settings", "more", "help", "nothing")) {
            page.navigate(base + path);
            Chromium.lookedOver(page);
        }
        page.navigate(base + "settings");
        page.fill("#idleMinutes", "0");
        page.fill("#exitPage", "x");
        page.click("text=Save");
        Chromium.lookedOver(page);
        assertTrue(chromium.said().stream().allMatch(said -> said.endsWith("a status of 404 ()")));
    }
}
