package daybook.app.web.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.word.BestFriend;
import daybook.core.word.ExtraHelp;
import daybook.core.word.OwnWords;
import daybook.core.word.Week;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekPageTest {
    private static final String NOW = "week/2026-W47";
    private final Pages pages = new Pages();

    @Test
    void every_part_is_kept_and_the_whole_can_be_undone() {
        String after = pages.sent(
                NOW,
                NOW,
                "wins",
                "I slept",
                "painPoints",
                "The call",
                "bestFriend",
                "unsure",
                "extraHelp",
                "fear-or-shame",
                "extraHelp",
                "stuck-cycles",
                "note",
                "More later.");
        WeeklyCheckIn week = pages.only(WeeklyCheckIn.class);
        assertEquals(new Week(2026, 47), week.week());
        assertEquals(new OwnWords("I slept"), week.wins());
        assertEquals(new OwnWords("The call"), week.painPoints());
        assertEquals(BestFriend.UNSURE, week.bestFriend());
        assertEquals(Set.of(ExtraHelp.FEAR_OR_SHAME, ExtraHelp.STUCK_CYCLES), week.extraHelp());
        assertEquals(new OwnWords("More later."), week.stamp().note());
        assertEquals(Pages.TODAY, week.stamp().day());
        assertTrue(after.contains("Saved: the look back at this week."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(WeeklyCheckIn.class).size());
    }

    @Test
    void the_plain_address_leads_to_this_week() {
        assertTrue(pages.visit().get("week").location().endsWith(NOW));
        assertTrue(pages.read(NOW).contains("How was this week?"));
        assertTrue(pages.read("week/2026-W46").contains("How was that week?"));
    }

    @Test
    void a_week_looked_back_at_again_is_corrected() {
        pages.sent(NOW, NOW, "wins", "I slept", "bestFriend", "no");
        pages.at("2026-11-21T22:10");
        String page = pages.read(NOW);
        assertTrue(page.contains("You looked back at this week."));
        assertTrue(page.contains("value=\"no\" checked"));
        String after = pages.sent(NOW, NOW, "wins", "I slept well", "bestFriend", "");
        assertEquals(1, pages.logged().size());
        assertEquals(1, pages.logged().getFirst().history().size());
        assertNull(pages.only(WeeklyCheckIn.class).bestFriend());
        assertTrue(after.contains("Corrected."));
    }

    @Test
    void a_double_tap_writes_one() {
        Map<String, String> form = Pages.hidden(pages.read(NOW));
        pages.sendAgain(form, NOW, "wins", "I slept");
        pages.sendAgain(form, NOW, "wins", "I slept");
        assertEquals(1, pages.logged().size());
        assertEquals(0, pages.logged().getFirst().history().size());
    }

    @Test
    void what_was_taken_back_can_be_written_anew() {
        Map<String, String> form = Pages.hidden(pages.read(NOW));
        pages.sendAgain(form, NOW, "wins", "I slept");
        pages.visit().post("undo");
        pages.follow(pages.sendAgain(form, NOW, "wins", "I slept"));
        assertEquals(1, pages.all(WeeklyCheckIn.class).size());
    }

    @Test
    void an_empty_one_says_what_to_do() {
        String back = pages.sent(NOW, NOW, "wins", " ", "painPoints", "");
        assertTrue(back.contains("Choose or write at least one thing."));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @CsvSource({"bestFriend, perhaps", "extraHelp, everything"})
    void what_is_no_choice_comes_back_beside_its_field(String field, String value) {
        String back = pages.sent(NOW, NOW, field, value, "wins", "kept");
        assertTrue(back.contains("id=\"" + field + "-err\""));
        assertTrue(back.contains("kept</textarea>"));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wins", "painPoints", "note"})
    void too_much_comes_back_whole(String field) {
        String back = pages.sent(NOW, NOW, field, OddTexts.tooLong());
        assertTrue(back.contains("id=\"" + field + "-err\""));
        assertTrue(back.contains("2 too many"));
        assertTrue(back.contains(OddTexts.tooLong()));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void whatever_is_typed_is_kept_to_the_letter(String text) {
        pages.sent(NOW, NOW, "wins", text, "painPoints", text);
        assertEquals(new OwnWords(text), pages.only(WeeklyCheckIn.class).wins());
        assertTrue(pages.read(NOW).contains(OddTexts.shown(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W48", "2026-W54", "2026-W00", "soon", "0001-W01", "2026-11"})
    void a_week_that_has_not_begun_or_is_none_is_not_found(String week) {
        assertEquals(404, pages.visit().get("week/" + week).status());
        pages.read(NOW);
        assertEquals(404, pages.visit().post("week/" + week, "wins", "x").status());
        assertEquals(0, pages.logged().size());
    }

    @Test
    void it_is_corrected_from_the_days() {
        pages.sent(NOW, NOW, "wins", "I slept");
        assertTrue(pages.read("days").contains(NOW + "\""));
    }

    @Test
    void no_own_word_stands_in_an_address() {
        assertFalse(pages.send(NOW, NOW, "wins", "rose").location().contains("rose"));
    }
}
