package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recovery key opens nothing until two of its groups were typed back. */
@SuppressWarnings("NullAway.Init")
class RecoverySheetTest {
    private static final Pattern GROUP = Pattern.compile("<li>([0-9A-Z]{4})</li>");
    private static final Pattern ASKED = Pattern.compile(">Group ([1-9])<");
    private Served served;
    private Visit visit;

    @BeforeEach
    void unlock() {
        served = Served.locked(Clock.systemUTC());
        visit = served.unlocked();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private List<String> sheet() {
        return found(GROUP, visit.get("start/recovery").body());
    }

    private static List<String> found(Pattern pattern, String body) {
        return pattern.matcher(body)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private Visit.Page typedBack(List<String> sheet) {
        List<String> asked = found(ASKED, visit.get("start/written").body());
        return visit.post("start/written", "one", group(sheet, asked.get(0)), "two", group(sheet, asked.get(1)));
    }

    private static String group(List<String> sheet, String number) {
        return sheet.get(Integer.parseInt(number) - 1).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean opensWith(List<String> sheet) {
        served.sitting().lock();
        Visit other = served.visit();
        other.get("/");
        return other.post("/unlock", "passphrase", String.join(" ", sheet))
                .location()
                .startsWith("/j/");
    }

    @Test
    void two_groups_typed_back_make_it_a_way_in() {
        List<String> sheet = sheet();
        assertEquals(9, sheet.size());
        assertTrue(typedBack(sheet).location().endsWith("start/people"));
        assertTrue(opensWith(sheet));
        assertTrue(served.opened().journal().openedByRecovery());
    }

    @Test
    void it_is_shown_no_more_once_it_works() {
        typedBack(sheet());
        assertTrue(visit.get("start/recovery").location().endsWith("start/people"));
    }

    @Test
    void wrong_groups_are_said_and_the_same_sheet_is_asked_for_again() {
        List<String> sheet = sheet();
        visit.get("start/written");
        Visit.Page again = visit.postAndFollow("start/written", "one", "AAAA", "two", "BBBB");
        assertTrue(again.body().contains("One of the two is not as shown"));
        assertEquals(sheet, sheet());
        assertFalse(opensWith(sheet));
    }

    @Test
    void declined_it_opens_nothing_and_the_next_one_is_another() {
        List<String> sheet = sheet();
        visit.post("start/no-recovery");
        assertNotEquals(sheet, sheet());
        assertFalse(opensWith(sheet));
    }
}
