package daybook.app.web.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.timeline.Boundary;
import daybook.core.word.BoundaryKind;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsPageTest {
    private final Pages pages = new Pages().people();

    private Boundary boundary(int at) {
        return pages.timeline().boundaries().get(at);
    }

    private void cameUp(String mine, String theirs, String then) {
        pages.sent(
                "",
                "log",
                "after",
                "0",
                "person",
                "alex",
                "test.mine",
                mine,
                "test.boundary[alex]",
                "calls",
                "test.theirs",
                theirs,
                "test.followThrough",
                then);
    }

    /** @return the numbers of a row of a card */
    private static String row(String page, String version) {
        int from = page.indexOf(">" + version);
        assertTrue(from > 0, version);
        return page.substring(page.indexOf("<td>", from), page.indexOf("</tr>", from))
                .replaceAll("</td><td>", " ")
                .replaceAll("<[^>]*>", "");
    }

    @Test
    void a_card_is_added_with_its_four_parts_and_its_people() {
        assertTrue(pages.read("cards").contains("No card yet."));
        String after = pages.sent(
                "cards/new",
                "cards",
                "limit",
                "  No calls\nafter 9 pm ",
                "kind",
                "time",
                "people",
                "alex",
                "value",
                "My sleep",
                "script",
                "Not tonight.",
                "consequence",
                "I hang up.");
        BoundaryTerms terms = boundary(0).current().terms();
        assertEquals(
                new BoundaryTerms(
                        BoundaryKind.TIME,
                        Set.of(Pages.ALEX),
                        new OwnWords("No calls after 9 pm"),
                        new OwnWords("My sleep"),
                        new OwnWords("Not tonight."),
                        new OwnWords("I hang up.")),
                terms);
        assertEquals(Pages.TODAY, boundary(0).current().from());
        assertTrue(after.contains("“Not tonight.”"));
        assertTrue(after.contains("with Alex"));
        assertTrue(after.contains("It has not come up yet."));
        assertTrue(after.contains("Saved: No calls after 9 pm."));
    }

    @Test
    void a_double_tap_adds_one_card() {
        Map<String, String> form = Pages.hidden(pages.read("cards/new"));
        pages.sendAgain(form, "cards", "limit", "Mine", "kind", "privacy");
        pages.sendAgain(form, "cards", "limit", "Mine", "kind", "privacy");
        assertEquals(1, pages.timeline().boundaries().size());
    }

    @Test
    void a_revision_is_a_new_version_and_what_came_up_keeps_its_own() {
        pages.boundaries();
        cameUp("gave-way", "crossed", "not-done");
        String form = pages.read("cards/calls/edit");
        assertTrue(form.contains("This makes version 2."));
        assertTrue(form.contains("value=\"No calls after 9 pm\""));
        pages.sendAgain(
                Pages.hidden(form),
                "cards/calls",
                "limit",
                "No calls after 9 pm",
                "kind",
                "time",
                "people",
                "alex",
                "value",
                "My sleep",
                "script",
                "I am free tomorrow.",
                "consequence",
                "I hang up");
        assertEquals(2, boundary(0).current().number());
        cameUp("held-steady", "crossed", "done");
        String page = pages.read("cards");
        assertEquals("1 1 0 1 1 of 1", row(page, "2, since 21\u00a0Nov"));
        assertEquals("0 1 0 1 0 of 1", row(page, "1, from 28\u00a0Sep"));
        assertTrue(page.contains("Version 2 changed the words. One time is few"));
    }

    @Test
    void what_was_held_is_counted_and_their_act_never_lowers_it() {
        pages.boundaries();
        cameUp("held-steady", "crossed", "done");
        cameUp("held-wobble", "pushed", "");
        cameUp("gave-way", "crossed", "late-or-partly");
        cameUp("yielded-for-safety", "crossed", "unsafe-to-do");
        cameUp("changed-by-choice", "unknown", "");
        String page = pages.read("cards/calls");
        assertEquals("2 3 1 3 2 of 2", row(page, "1, since"));
        assertTrue(page.contains("Held twice out of 3. Too few to say more."));
        assertTrue(page.contains("Alex. They crossed it. Yielded to stay safe, consequence unsafe to do."));
        assertTrue(page.contains("days/2026-11#d2026-11-21"));
    }

    @Test
    void what_is_only_safety_or_choice_is_not_a_rate() {
        pages.boundaries();
        cameUp("yielded-for-safety", "crossed", "");
        assertTrue(pages.read("cards").contains("It came up one time; nothing of that is counted as held or not."));
    }

    @Test
    void a_day_filled_in_later_belongs_to_the_version_then_in_force() {
        pages.boundaries()
                .given(new ReviseBoundary(
                        Pages.CALLS,
                        new BoundaryTerms(
                                BoundaryKind.TIME, Set.of(), new OwnWords("No calls at night"), null, null, null),
                        LocalDate.parse("2026-11-10")));
        pages.sent(
                "?day=2026-11-05",
                "log",
                "after",
                "0",
                "person",
                "alex",
                "at",
                "2026-11-05T10:00",
                "test.mine",
                "held-steady",
                "test.boundary[alex]",
                "calls");
        assertEquals("1 1 0 0 0 of 0", row(pages.read("cards"), "1, from"));
    }

    @Test
    void a_retired_card_is_kept_apart_and_no_longer_offered() {
        pages.boundaries();
        assertTrue(pages.read("cards/calls/retire").contains("Retire this boundary?"));
        String after = pages.sent("cards/calls/retire", "cards/calls/retire");
        assertNotNull(boundary(0).retired());
        assertTrue(after.contains("Retired (1)"));
        assertFalse(after.contains("id=\"calls\"") || after.contains("cards/calls/edit"));
        assertTrue(pages.read("cards/retired").contains("Retired on Saturday 21 November"));
        assertFalse(pages.read("").contains("No calls after 9 pm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | time | limit | Write something here.",
                "x | | kind | Choose one.",
                "x | weather | kind | not one of the choices"
            })
    void what_is_missing_comes_back_beside_its_field(String limit, String kind, String at, String sentence) {
        String back = pages.sent(
                "cards/new",
                "cards",
                "limit",
                limit == null ? "" : limit,
                "kind",
                kind == null ? "" : kind,
                "script",
                "kept");
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains(sentence));
        assertTrue(back.contains("kept</textarea>"));
        assertEquals(0, pages.timeline().boundaries().size());
        pages.sent("cards/new", "cards", "limit", "x", "kind", "time", "script", "kept");
        assertEquals(1, pages.timeline().boundaries().size());
    }

    @Test
    void a_limit_of_201_letters_is_too_long_for_a_title() {
        String back = pages.sent("cards/new", "cards", "limit", "x".repeat(201), "kind", "time");
        assertTrue(back.contains("longer than 200 characters: 1 too many"));
        assertEquals(0, pages.timeline().boundaries().size());
    }

    @Test
    void somebody_unknown_is_refused() {
        String back = pages.sent("cards/new", "cards", "limit", "x", "kind", "time", "people", "nobody");
        assertTrue(back.contains("This person is not in the journal."));
    }

    @Test
    void a_card_that_is_not_there_is_not_found() {
        for (String page : new String[] {"cards/none", "cards/none/edit", "cards/none/retire", "cards/%20"}) {
            assertEquals(404, pages.visit().get(page).status(), page);
        }
    }
}
