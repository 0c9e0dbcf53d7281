package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.CameUp;
import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.timeline.Phase;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.PhaseKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes while a safety phase is on: a test a rule, each beside the same page without it. */
class SafetyPhaseTest {
    private static final Pattern PLACE = Pattern.compile("<a href=\"/j/[^/]+/([a-z]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    /** Words that hold one time beside another, or praise it. */
    private static final Pattern PROGRESS = Pattern.compile(
            "(?i)\\b(steadier|steadiest|progress|improv\\w+|better than|worse than|more often than|less often than|compared)\\b");

    private final Pages pages = new Pages().people().boundaries();

    private Pages turn(boolean on) {
        pages.read("help");
        pages.follow(pages.visit().post("help/phase", "on", String.valueOf(on)));
        return pages;
    }

    /** Two months of contact, in which a boundary came to be held. */
    private Pages lived() {
        for (int week = 0; week < 9; week++) {
            for (int day = 0; day < 5; day++) {
                String date = Pages.TODAY.minusDays(7L * (8 - week) + day).toString();
                String id = week + "-" + day;
                pages.given(new BringIn(List.of(
                        Contact.contact("c" + id, date)
                                .left(week < 4 ? Felt.HEAVY : Felt.OKAY)
                                .entry(),
                        tested("t" + id, date, week < 4 ? MyAct.GAVE_WAY : MyAct.HELD_STEADY))));
            }
        }
        pages.given(new BringIn(List.of(tested("s", "2026-11-20", MyAct.YIELDED_FOR_SAFETY))));
        return pages;
    }

    private static BoundaryTest tested(String id, String date, MyAct mine) {
        return CameUp.cameUp(id, date, mine).of(Pages.CALLS).entry();
    }

    private List<String> navigation() {
        String page = pages.read("");
        String nav = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
        return PLACE.matcher(nav).results().map((MatchResult at) -> at.group(1)).toList();
    }

    private static String text(String page) {
        return TAG.matcher(page.substring(page.indexOf("<main"))).replaceAll(" ");
    }

    @Test
    void one_switch_turns_it_on_and_off_at_once() {
        turn(true);
        Phase phase = pages.timeline().phases().getFirst();
        assertEquals(PhaseKind.SAFETY, phase.kind());
        assertEquals(Pages.TODAY, phase.from());
        assertTrue(pages.timeline().safetyOn(Pages.TODAY));
        turn(true);
        assertEquals(1, pages.timeline().phases().size(), "twice on is on");
        assertTrue(turn(false).read("help").contains("Turn the safety phase on"));
        assertFalse(pages.timeline().safetyOn(Pages.TODAY));
        turn(true);
        assertTrue(pages.timeline().safetyOn(Pages.TODAY), "and on again on the same day");
    }

    @Test
    void help_comes_first_in_the_navigation() {
        assertEquals("", navigation().getFirst());
        turn(true);
        assertEquals("help", navigation().getFirst());
        assertTrue(
                navigation().containsAll(List.of("", "days", "months", "pages", "more", "settings")),
                "all is still there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evening"})
    void nobody_is_asked_whether_they_came_back(String page) {
        pages.given(new BringIn(
                List.of(Said.away("o", Moment.on("2026-11-21").hour(18).about(Pages.ALEX)))));
        assertTrue(pages.read(page).contains("back/o"));
        turn(true);
        assertFalse(pages.read(page).contains("back/o"));
    }

    @Test
    void no_act_of_repair_is_asked_for_on_coming_back() {
        pages.given(new BringIn(
                List.of(Said.away("o", Moment.on("2026-11-21").hour(18).about(Pages.ALEX)))));
        String repair = "Asked what they need";
        assertTrue(openly(pages.read("back/o"), repair));
        turn(true);
        assertFalse(openly(pages.read("back/o"), repair));
    }

    /** Whether it stands outside of what is folded in. */
    private static boolean openly(String page, String words) {
        return page.replaceAll("(?s)<details(?![^>]* open).*?</details>", "").contains(words);
    }

    @Test
    void cards_compare_nothing_and_call_yielding_care() {
        lived();
        assertTrue(pages.read("cards").contains("<table>"));
        assertTrue(text(pages.read("cards")).contains("Held 25 times out of 45."));
        turn(true);
        String cards = pages.read("cards");
        assertFalse(cards.contains("<table>"));
        assertFalse(cards.contains("out of"));
        assertTrue(cards.contains("To stay safe you yielded once. That is care."));
    }

    @Test
    void red_flags_stand_open_near_the_top_of_the_log() {
        String page = pages.read("");
        assertTrue(page.indexOf("chips.redFlags") > page.indexOf("test.mine"));
        assertFalse(openly(page, "chips.redFlags"));
        turn(true);
        page = pages.read("");
        assertTrue(page.indexOf("chips.redFlags") < page.indexOf("test.mine"));
        assertTrue(openly(page, "chips.redFlags"));
    }

    @Test
    void yielding_for_safety_is_shown_as_care() {
        turn(true);
        String after = pages.sent(
                "",
                "log",
                "after",
                "-1",
                "person",
                "alex",
                "test.mine",
                "yielded-for-safety",
                "test.boundary[alex]",
                "calls");
        assertTrue(after.contains("No calls after 9 pm: yielded to stay safe. That is care."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "months/2026-11",
                "cards",
                "cards/calls",
                "",
                "evening",
                "days",
                "week/2026-W47",
                "month/2026-11",
                "questions",
                "practices",
                "patterns",
                "experiments",
                "away",
                "steps",
                "more",
                "help"
            })
    void no_page_speaks_of_progress(String page) {
        lived();
        turn(true);
        assertEquals(null, found(page.equals("help") ? withoutSwitch(pages.read(page)) : pages.read(page)));
    }

    /** The switch says what it keeps from happening. */
    private static String withoutSwitch(String page) {
        return page.replaceAll("(?s)<p>It is on\\. Nothing here.*?</p>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"months/2026-10", "months/2026-11"})
    void no_month_speaks_of_steadiness_not_even_one_before_it(String month) {
        lived();
        assertTrue(text(pages.read(month)).contains("How steady"));
        turn(true);
        assertFalse(text(pages.read(month)).matches("(?is).*(how steady|steadier|steadiness).*"));
    }

    @Test
    void the_words_that_are_looked_for_are_found() {
        assertEquals("steadier", found("<main>You are steadier now"));
    }

    private static @Nullable String found(String page) {
        return PROGRESS.matcher(text(page).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(null);
    }
}
