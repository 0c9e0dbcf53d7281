package daybook.app.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.app.web.Visit;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DaysPageTest {
    private final Pages pages = new Pages().people().boundaries();

    private EntryId logged(String at, String... more) {
        pages.at(at);
        List<String> all = new ArrayList<>(List.of("after", "-2", "person", "alex"));
        all.addAll(List.of(more));
        Map<String, String> hidden = Pages.hidden(pages.read(""));
        pages.sendAgain(hidden, "log", all.toArray(String[]::new));
        return new EntryId(String.valueOf(hidden.get("id")));
    }

    private static String section(String page, String day) {
        int from = page.indexOf("id=\"d" + day + "\"");
        assertTrue(from > 0, day);
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void days_stand_newest_first_with_their_entries_newest_first() {
        logged("2026-11-19T08:00");
        logged("2026-11-21T09:00");
        logged("2026-11-21T18:00");
        pages.at("2026-11-21T21:40");
        String page = pages.read("days");
        assertTrue(page.indexOf("Saturday 21") < page.indexOf("Thursday 19"));
        String today = section(page, "2026-11-21");
        assertTrue(today.indexOf("18:00") < today.indexOf("09:00"));
        assertTrue(today.contains("2 entries"));
    }

    @Test
    void a_contact_is_told_with_what_came_up_in_it() {
        logged(
                "2026-11-21T09:00",
                "channel",
                "call",
                "eggshells",
                "2",
                "chips.signs",
                "felt-heard",
                "story.said",
                "<They> asked",
                "test.mine",
                "held-wobble",
                "test.boundary[alex]",
                "calls",
                "test.theirs",
                "crossed",
                "test.followThrough",
                "done");
        String today = section(pages.read("days"), "2026-11-21");
        assertTrue(today.contains("Alex, call. Weighed my words."));
        assertTrue(today.contains("No calls after 9 pm: they crossed it. Held with a wobble, followed through."));
        assertTrue(today.contains("Felt heard"));
        assertTrue(today.contains("&lt;They&gt; asked"));
        assertTrue(today.contains("1 entry<"));
        assertTrue(today.contains("heavy"));
    }

    @Test
    void one_person_can_be_looked_at_alone() {
        logged("2026-11-20T09:00");
        logged("2026-11-21T09:00", "chips.signs", "calm");
        pages.sent("", "log", "after", "3", "person", "mum");
        String mum = pages.read("days/2026-11?with=mum");
        assertTrue(mum.contains("restored"));
        assertFalse(mum.contains("heavy<"));
        assertFalse(mum.contains("Friday 20"));
        assertTrue(mum.contains("with=mum\" aria-current=\"true\""));
    }

    @Test
    void a_correction_shows_the_old_struck_the_new_beside_it_and_when() {
        EntryId id = logged("2026-11-20T08:05", "eggshells", "3");
        pages.at("2026-11-20T12:10");
        Map<String, String> hidden = Pages.hidden(pages.read("entries/" + id));
        pages.sendAgain(
                hidden, "entries/" + id, "after", "-1", "person", "alex", "eggshells", "2", "at", "2026-11-20T08:05");
        String day = section(pages.read("days"), "2026-11-20");
        assertTrue(day.contains("Friday, 12:10"));
        assertTrue(day.contains(">heavy</del>") && day.contains(">uneasy</ins>"));
        assertTrue(day.contains(">Silenced myself</del>") && day.contains(">Weighed my words</ins>"));
        assertFalse(day.contains(">Alex</del>"));
        assertTrue(day.contains("The first version is kept."));
    }

    @Test
    void what_was_taken_back_is_struck_with_its_reason_and_has_no_links() {
        EntryId id = logged("2026-11-20T11:20");
        pages.given(new RetractEntries(List.of(id), pages.now(), new OwnWords("logged twice")));
        String day = section(pages.read("days"), "2026-11-20");
        assertTrue(day.contains("gone-back"));
        assertTrue(day.contains("“logged twice”"));
        assertTrue(day.contains("It counts nowhere and stays in the history."));
        assertTrue(day.contains("no entry, 1 taken back"));
        assertFalse(day.contains("class=\"links\""));
    }

    @Test
    void what_was_filled_in_later_says_so() {
        pages.sent("?day=2026-11-20", "log", "after", "1", "person", "alex", "at", "2026-11-20T10:00");
        pages.sent("?day=2026-11-18", "log", "after", "1", "person", "alex", "at", "2026-11-18T10:00");
        String page = pages.read("days");
        assertTrue(section(page, "2026-11-20").contains("written next day"));
        assertTrue(section(page, "2026-11-18").contains("some written later"));
    }

    @Test
    void a_quiet_day_is_told_as_one() {
        pages.at("2026-11-18T21:00");
        pages.sent("", "log", "quiet", "true");
        String day = section(pages.read("days"), "2026-11-18");
        assertTrue(day.contains("quiet day"));
        assertTrue(day.contains("Nothing happened, logged on purpose."));
    }

    @Test
    void days_without_an_entry_are_named_as_unknown_and_can_be_filled_in() {
        logged("2026-11-12T09:00");
        logged("2026-11-15T09:00");
        logged("2026-11-17T09:00");
        pages.at("2026-11-21T21:40");
        String page = pages.read("days");
        assertTrue(page.contains("13 November and 14 November: no entry. They are unknown, not zero."));
        assertTrue(page.contains("16 November: no entry. It is unknown, not zero."));
        assertTrue(page.contains("18 November to 20 November: no entry."));
        assertTrue(page.contains("?day=2026-11-14\""));
        assertFalse(page.contains("11 November"));
        assertFalse(page.contains("21 November: no entry"));
    }

    @Test
    void months_lead_to_each_other_and_no_further_than_the_record() {
        logged("2026-10-05T09:00");
        pages.at("2026-11-21T21:40");
        String november = pages.read("days");
        assertTrue(november.contains("days/2026-10\" aria-label=\"October\""));
        assertFalse(november.contains("days/2026-12"));
        String october = pages.read("days/2026-10");
        assertTrue(october.contains("days/2026-11\" aria-label=\"November\""));
        assertFalse(october.contains("days/2026-09"));
        assertTrue(pages.read("days/2025-03").contains("March 2025"));
        assertEquals(404, pages.visit().get("days/2026-13").status());
        assertEquals(404, pages.visit().get("days/november").status());
    }

    @Test
    void taking_back_asks_which_and_why_and_takes_back_the_whole_save() {
        EntryId id = logged("2026-11-21T09:00", "test.mine", "gave-way", "test.boundary[alex]", "calls");
        String page = pages.read("entries/" + id + "/back");
        assertTrue(page.contains("Take this back?"));
        assertTrue(page.contains("No calls after 9 pm: gave way."));
        Visit.Page answer = pages.send("entries/" + id + "/back", "entries/" + id + "/back", "reason", "not so");
        assertTrue(answer.location().endsWith("days/2026-11#d2026-11-21"));
        assertEquals(0, pages.all(Entry.class).size());
        assertTrue(pages.read("days").contains("“not so”"));
        assertEquals(404, pages.visit().get("entries/" + id + "/back").status());
    }

    @Test
    void a_reason_is_optional_and_one_that_is_too_long_comes_back() {
        EntryId id = logged("2026-11-21T09:00");
        String back = pages.sent("entries/" + id + "/back", "entries/" + id + "/back", "reason", "x".repeat(20_001));
        assertTrue(back.contains("longer than 20,000 characters"));
        assertEquals(1, pages.all(Interaction.class).size());
        pages.sent("entries/" + id + "/back", "entries/" + id + "/back", "reason", " ");
        assertEquals(0, pages.all(Interaction.class).size());
    }

    @Test
    void a_boundary_can_be_taken_back_alone_and_the_contact_stays() {
        logged("2026-11-21T09:00", "test.mine", "gave-way", "test.boundary[alex]", "calls");
        EntryId test = pages.only(BoundaryTest.class).stamp().id();
        pages.sent("entries/" + test + "/back", "entries/" + test + "/back");
        assertEquals(0, pages.all(BoundaryTest.class).size());
        assertEquals(1, pages.all(Interaction.class).size());
        String day = section(pages.read("days"), "2026-11-21");
        assertTrue(day.contains("1 entry, 1 taken back"));
    }

    @Test
    void a_hard_one_without_details_offers_to_add_them() {
        pages.at("2026-11-19T20:00");
        pages.sent("", "log", "hard", "true", "person", "mum");
        String day = section(pages.read("days"), "2026-11-19");
        assertTrue(day.contains("hard one, details later"));
        assertTrue(day.contains("Add details"));
    }

    @Test
    void nothing_yet_is_said_as_such() {
        assertTrue(pages.read("days").contains("No entry in this month."));
    }
}
