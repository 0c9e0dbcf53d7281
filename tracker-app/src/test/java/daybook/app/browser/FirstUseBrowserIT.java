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

/** From the link in the terminal to a journal, with a thumb and without scripts. */
@SuppressWarnings("NullAway.Init")
class FirstUseBrowserIT {
    private Served served;
    private Chromium chromium;

    @BeforeEach
    void begin() {
        served = Served.empty(AppClock.wall());
        chromium = new Chromium();
    }

    @AfterEach
    void end() {
        chromium.close();
        served.close();
    }

    private String door() {
        return "http://127.0.0.1:" + served.port();
    }

    @Test
    void a_step_a_page_and_every_page_can_be_used_by_anybody() {
        Page page = chromium.page(Chromium.PHONE);
        page.navigate(door() + "/");
        Chromium.lookedOver(page);
        page.navigate(door() + "/open#" + served.launchCode());
        page.waitForURL("**/start");
        Chromium.lookedOver(page);
        page.click("text=Go on to the passphrase");
        choose(page, "too short");
        page.waitForSelector("#passphrase-err");
        Chromium.lookedOver(page);
        choose(page, Served.PASSPHRASE);
        page.waitForURL("**/start/recovery");
        Chromium.lookedOver(page);
        List<String> sheet = page.locator(".sheet li").allTextContents();
        page.click("text=I have written it down");
        typeBack(page, sheet);
        page.waitForURL("**/start/people");
        Chromium.lookedOver(page);
        page.fill("#alias", "Alex");
        page.locator("label", new Page.LocatorOptions().setHasText("Partner")).click();
        page.click("form button");
        page.waitForSelector(".row");
        page.click(".go a");
        page.waitForURL("**/start/leave");
        Chromium.lookedOver(page);
        assertEquals(1, served.timeline().people().size());
        assertTrue(served.opened().journal().hasRecovery());
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void the_secret_of_the_link_is_gone_from_the_address_and_from_the_way_back() {
        Page page = chromium.page(Chromium.DESK);
        String code = served.launchCode();
        page.navigate(door() + "/open#" + code);
        page.waitForURL("**/start");
        page.evaluate("setTimeout(() => history.back())");
        page.waitForTimeout(500);
        assertFalse(page.url().contains(code));
    }

    @Test
    void without_scripts_the_code_is_pasted() {
        Page page = chromium.pageWithoutScripts(Chromium.PHONE);
        page.navigate(door() + "/open");
        page.fill("#code", served.launchCode());
        page.click("form button");
        page.click("text=Go on to the passphrase");
        choose(page, Served.PASSPHRASE);
        page.click("text=Go on without a recovery key");
        page.click(".go a");
        assertTrue(page.url().endsWith("/start/leave"));
        page.click("#leave");
        page.waitForTimeout(1_000);
        assertTrue(served.sitting().opened().isEmpty());
    }

    private static void choose(Page page, String passphrase) {
        page.fill("#passphrase", passphrase);
        page.fill("#again", passphrase);
        page.click("text=Make the journal");
    }

    private static void typeBack(Page page, List<String> sheet) {
        for (String field : List.of("one", "two")) {
            String label = page.locator("label[for=" + field + "]").textContent();
            page.fill("#" + field, sheet.get(Integer.parseInt(label.replaceAll("[^0-9]", "")) - 1));
        }
        page.click("text=Check");
    }
}
