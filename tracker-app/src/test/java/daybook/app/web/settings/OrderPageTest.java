package daybook.app.web.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.Settings;
import daybook.core.word.ChipList;
import daybook.core.word.ReportForm;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderPageTest {
    private static final String TONES = "settings/order/tones";
    private static final Pattern TONE = Pattern.compile("name=\"tones\" value=\"([^\"]+)\"");
    private final Pages pages = new Pages().people();

    private List<String> asked() {
        return TONE.matcher(pages.read("evening"))
                .results()
                .map((MatchResult at) -> at.group(1))
                .toList();
    }

    private List<String> kept(ChipList list) {
        return pages.timeline().plans().settings().chips().getOrDefault(list, List.of());
    }

    @Test
    void one_goes_up_and_down_and_the_form_asks_in_that_order() {
        assertEquals(List.of("relief", "missing-them", "hope", "guilt", "anger", "peace"), asked());
        pages.sent(TONES, TONES, "up", "hope");
        pages.sent(TONES, TONES, "up", "hope");
        pages.sent(TONES, TONES, "down", "anger");
        assertEquals(List.of("hope", "relief", "missing-them", "guilt", "peace", "anger"), asked());
    }

    @Test
    void the_first_stays_first_and_the_last_last() {
        pages.sent(TONES, TONES, "up", "relief");
        pages.sent(TONES, TONES, "down", "peace");
        assertEquals(List.of("relief", "missing-them", "hope", "guilt", "anger", "peace"), asked());
    }

    @Test
    void the_first_order_comes_back() {
        pages.sent(TONES, TONES, "up", "peace");
        pages.sent(TONES, TONES, "first", "true");
        assertEquals(List.of(), kept(ChipList.TONES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glee", "", "\uD83C\uDF39"})
    void what_is_no_chip_moves_nothing(String code) {
        pages.sent(TONES, TONES, "up", code);
        assertEquals(List.of("relief", "missing-them", "hope", "guilt", "anger", "peace"), asked());
    }

    @ParameterizedTest
    @EnumSource(ChipList.class)
    void every_row_has_a_page(ChipList list) {
        assertTrue(pages.read("settings/order").contains("settings/order/" + list.code() + "\""));
        pages.read("settings/order/" + list.code());
    }

    @Test
    void neither_page_forgets_what_it_does_not_ask_for() {
        Settings chosen = Settings.NONE.withReports(Set.of(ReportForm.YEAR));
        pages.given(new ChangeSettings(chosen));
        pages.sent(TONES, TONES, "up", "peace");
        pages.sent("settings", "settings", "idleMinutes", "9", "exitPage", "https://example.org/");
        assertEquals(chosen.reports(), pages.timeline().plans().settings().reports());
    }

    @Test
    void changing_the_look_leaves_the_order_alone() {
        pages.sent(TONES, TONES, "up", "peace");
        pages.sent("settings", "settings", "idleMinutes", "9", "exitPage", "https://example.org/", "look", "dark");
        assertEquals("peace", kept(ChipList.TONES).get(4));
        assertEquals(404, pages.visit().get("settings/order/none").status());
    }
}
