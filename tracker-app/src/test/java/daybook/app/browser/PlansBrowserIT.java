package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.clock.AppClock;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.word.BestFriend;
import daybook.core.word.DetachmentSign;
import daybook.core.word.ExtraHelp;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking back, planning and safety, with a thumb. */
class PlansBrowserIT extends BrowserCase {
    private static final PersonId ALEX = new PersonId("alex");

    @BeforeEach
    void unlock() {
        open(Chromium.PHONE);
        person("Alex", PersonKind.EX, false);
        send(new NamePattern(new PatternId("sundays"), new OwnWords("Sundays")));
    }

    private <E extends Entry> E only(Class<E> kind) {
        List<E> found = all(kind);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static LocalDate today() {
        return LocalDate.now(AppClock.wall());
    }

    @Test
    void a_week_is_looked_back_at_and_undone() {
        page.navigate(base + "more");
        page.click("text=How was this week?");
        page.fill("#wins", "I slept \uD83C\uDF39");
        tap("bestFriend", "no");
        tap("extraHelp", "stuck-cycles");
        save();
        WeeklyCheckIn week = only(WeeklyCheckIn.class);
        assertEquals(Week.of(today()), week.week());
        assertEquals(BestFriend.NO, week.bestFriend());
        assertEquals(Set.of(ExtraHelp.STUCK_CYCLES), week.extraHelp());
        page.click("text=Undo");
        page.waitForSelector("text=Taken back.");
        assertEquals(0, served.timeline().all(WeeklyCheckIn.class).size());
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void a_month_is_looked_back_at_me_and_them_apart_and_a_digit_picks_its_own_place() {
        page.navigate(base + "month");
        tap("closeness", "3");
        tap("me[numbness]", "2");
        page.focus("[name=loneliness][value='0']");
        page.keyboard().press("7");
        save();
        page.click("text=As I see it in them");
        tap("them[secrecy]", "1");
        save();
        MonthlyCheckIn month = only(MonthlyCheckIn.class);
        assertEquals(YearMonth.from(today()), month.month());
        assertEquals(ALEX, month.stamp().person());
        assertEquals(3, month.sliders().closeness());
        assertEquals(7, month.sliders().loneliness());
        assertEquals(Map.of(DetachmentSign.NUMBNESS, 2), month.signsMe());
        assertEquals(Map.of(DetachmentSign.SECRECY, 1), month.signsThem());
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void the_safety_phase_is_one_switch_and_help_is_one_tap_from_every_page() {
        page.navigate(base + "help/plan");
        page.fill("[id='helplineName[0]']", "The line I chose");
        page.fill("[id='helplineNumber[0]']", "000 000 0000");
        page.click(".savebar .btn");
        page.waitForSelector("a[href='tel:0000000000']");
        page.click("text=Turn the safety phase on");
        page.waitForSelector("text=The safety phase is on.");
        assertTrue(served.timeline().safetyOn(today()));
        page.navigate(base);
        assertTrue(page.isVisible(".worse fieldset"), "red flags are in reach");
        assertEquals("Safety", page.locator(".nav li").first().innerText().strip());
        page.locator(".nav li").first().click();
        page.waitForSelector("text=The line I chose");
        page.click("text=Turn the safety phase off");
        page.waitForSelector("text=The safety phase is off.");
        assertFalse(served.timeline().safetyOn(today()));
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void all_of_it_speaks_german() {
        page.navigate(base + "settings");
        tap("language", "de");
        save();
        page.navigate(base + "more");
        page.click("text=Wie war diese Woche?");
        page.fill("#wins", "Gut geschlafen");
        save();
        assertTrue(page.content().contains("Gespeichert: der Rückblick auf diese Woche."));
        page.navigate(base + "questions/7");
        assertTrue(page.content().contains("nicht die geprüfte deutsche Fassung"));
        page.navigate(base + "evening");
        page.fill("#thorn", "Ich will nicht mehr leben");
        save();
        assertTrue(page.locator(".care").innerText().contains("Das musst du nicht allein tragen"));
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void without_scripts_all_of_it_can_be_done() {
        page = chromium.pageWithoutScripts(Chromium.PHONE);
        enter();
        page.navigate(base + "week");
        page.fill("#wins", "I slept");
        save();
        page.navigate(base + "month");
        tap("talking", "10");
        save();
        page.navigate(base + "settings/order/tones");
        page.click("button[name=up][value=hope]");
        assertTrue(page.locator(".order li").first().innerText().startsWith("Hope")
                || page.locator(".order li").nth(1).innerText().startsWith("Hope"));
        page.navigate(base + "reminder");
        page.fill("#text", "Water plants");
        page.click("text=Make the file");
        page.waitForSelector("text=Download reminder.ics");
        page.navigate(base + "help");
        page.click("text=Turn the safety phase on");
        page.waitForSelector("text=The safety phase is on.");
        only(WeeklyCheckIn.class);
        assertEquals(10, only(MonthlyCheckIn.class).sliders().talking());
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_leads_to_the_field() {
        page.navigate(base + "experiments");
        page.fill("#plan", "Walk");
        page.fill("#days", "0");
        page.click("main .actions .btn");
        page.waitForSelector("#days-err");
        assertEquals("days-err", page.evaluate("document.activeElement.id"));
        assertEquals("Walk", page.inputValue("#plan"));
    }

    @Test
    void nothing_for_axe_to_find_in_any_size_and_either_look() {
        for (String path : List.of(
                "week",
                "month",
                "month/" + YearMonth.from(today()) + "/them",
                "questions",
                "questions/7",
                "questions/8",
                "experiments",
                "practices",
                "practices/walk",
                "patterns",
                "patterns/sundays")) {
            page.navigate(base + path);
            Chromium.lookedOver(page);
        }
        assertEquals(List.of(), chromium.said());
    }

    @Test
    void nor_on_the_pages_of_safety_and_settings() {
        page.navigate(base + "help/plan");
        page.fill("[id='helplineNumber[0]']", "110");
        page.click(".savebar .btn");
        page.waitForSelector("[id='helplineName[0]-err']");
        Chromium.lookedOver(page);
        page.fill("[id='helplineName[0]']", "The line I chose");
        page.fill("#notes", "I may go.");
        page.click(".savebar .btn");
        page.waitForSelector("text=I may go.");
        Chromium.lookedOver(page);
        page.click("text=Turn the safety phase on");
        page.waitForSelector("text=The safety phase is on.");
        Chromium.lookedOver(page);
        for (String path :
                List.of("", "cards", "more", "settings", "settings/order", "settings/order/signs", "reminder")) {
            page.navigate(base + path);
            Chromium.lookedOver(page);
        }
        assertEquals(List.of(), chromium.said());
    }
}
