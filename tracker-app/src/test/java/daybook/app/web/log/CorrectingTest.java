package daybook.app.web.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.app.web.Visit;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A correction opens the form as the entry stands, and keeps the first version. */
class CorrectingTest {
    private static final Pattern CHECKED =
            Pattern.compile("<input type=\"(?:radio|checkbox)\" name=\"([^\"]+)\" value=\"([^\"]*)\" checked");
    private static final Pattern TYPED =
            Pattern.compile("<input type=\"(?:text|datetime-local)\"[^>]*name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>\n?([^<]*)</textarea>");
    private final Pages pages = new Pages().people().boundaries().measures();

    private EntryId logged(String... more) {
        List<String> all = new ArrayList<>(List.of("after", "-2", "person", "alex"));
        all.addAll(List.of(more));
        String page = pages.read("");
        pages.sendAgain(Pages.hidden(page), "log", all.toArray(String[]::new));
        return new EntryId(String.valueOf(Pages.hidden(page).get("id")));
    }

    /** What a browser would send of the page as it came. */
    private static String[] untouched(String page) {
        List<String> all = new ArrayList<>();
        for (Pattern pattern : List.of(CHECKED, TYPED, AREA)) {
            Matcher found = pattern.matcher(page);
            while (found.find()) {
                all.add(found.group(1));
                all.add(found.group(2));
            }
        }
        return all.toArray(String[]::new);
    }

    private static String[] changed(String[] form, String... changes) {
        List<String> all = new ArrayList<>(List.of(form));
        for (int i = 0; i < changes.length; i += 2) {
            for (int j = all.size() - 2; j >= 0; j -= 2) {
                if (all.get(j).equals(changes[i])) {
                    all.subList(j, j + 2).clear();
                }
            }
            all.addAll(List.of(changes[i], changes[i + 1]));
        }
        return all.toArray(String[]::new);
    }

    private Logged there(EntryId id) {
        return pages.timeline().entry(id).orElseThrow();
    }

    @Test
    void saving_the_form_untouched_corrects_nothing() {
        EntryId id = logged(
                "eggshells",
                "2",
                "before",
                "0",
                "dreaded",
                "false",
                "channel",
                "text",
                "settled",
                "still-not",
                "note",
                "two\nlines",
                "story.said",
                "said",
                "story.topic",
                "money",
                "story.practical",
                "true",
                "story.rescued",
                "false",
                "chips.signs",
                "calm",
                "chips.stuck",
                "no-one-better",
                "measures[minutes]",
                "12.5",
                "test.mine",
                "changed-by-choice",
                "test.boundary[alex]",
                "calls",
                "test.theirs",
                "crossed",
                "test.followThrough",
                "unsafe-to-do",
                "test.pressure",
                "friends",
                "test.scriptUsed",
                "false");
        pages.at("2026-11-22T10:00");
        String page = pages.read("entries/" + id);
        pages.sendAgain(Pages.hidden(page), "entries/" + id, untouched(page));
        assertEquals(List.of(), there(id).history());
        assertEquals(2, pages.logged().size());
        assertTrue(pages.logged().stream().allMatch(one -> one.history().isEmpty()));
    }

    @Test
    void a_changed_word_is_a_correction_that_keeps_the_receipt() {
        EntryId id = logged();
        pages.at("2026-11-22T10:00");
        String page = pages.read("entries/" + id);
        Visit.Page answer =
                pages.sendAgain(Pages.hidden(page), "entries/" + id, changed(untouched(page), "after", "-1"));
        assertTrue(answer.location().endsWith("/days/2026-11#d2026-11-21"), answer.location());
        Logged now = there(id);
        assertEquals(Felt.UNEASY, ((Interaction) now.entry()).after());
        assertEquals(Felt.HEAVY, ((Interaction) now.history().getFirst().entry()).after());
        assertEquals("2026-11-21T20:40:00Z", now.entry().stamp().written().toString());
        assertFalse(now.entry().stamp().late());
    }

    @Test
    void a_new_time_moves_the_contact_and_what_came_up_in_it() {
        EntryId id = logged("test.mine", "gave-way", "test.boundary[alex]", "calls");
        String page = pages.read("entries/" + id);
        pages.sendAgain(Pages.hidden(page), "entries/" + id, changed(untouched(page), "at", "2026-11-19T08:00"));
        assertEquals(
                LocalDate.parse("2026-11-19"),
                pages.only(Interaction.class).stamp().day());
        BoundaryTest test = pages.only(BoundaryTest.class);
        assertEquals("2026-11-19T08:00+01:00", test.stamp().at().toString());
        assertEquals(id, test.during());
    }

    @Test
    void a_hard_one_gets_its_word_later() {
        pages.sent("", "log", "hard", "true", "person", "mum");
        EntryId id = pages.only(Interaction.class).stamp().id();
        String page = pages.read("entries/" + id);
        assertTrue(page.contains("name=\"hard\" value=\"true\" checked"));
        String[] form = changed(untouched(page), "hard", "x", "after", "-3");
        List<String> unticked = new ArrayList<>(List.of(form));
        unticked.subList(unticked.indexOf("hard"), unticked.indexOf("hard") + 2).clear();
        pages.sendAgain(Pages.hidden(page), "entries/" + id, unticked.toArray(String[]::new));
        Interaction contact = pages.only(Interaction.class);
        assertFalse(contact.hard());
        assertEquals(Felt.DRAINED, contact.after());
    }

    @Test
    void a_boundary_can_be_added_changed_and_left_out() {
        EntryId id = logged();
        String page = pages.read("entries/" + id);
        pages.sendAgain(
                Pages.hidden(page),
                "entries/" + id,
                changed(untouched(page), "test.mine", "held-steady", "test.boundary[alex]", "calls"));
        assertEquals(MyAct.HELD_STEADY, pages.only(BoundaryTest.class).mine());
        page = pages.read("entries/" + id);
        pages.sendAgain(
                Pages.hidden(page),
                "entries/" + id,
                changed(
                        untouched(page),
                        "test.mine",
                        "gave-way",
                        "test.theirs",
                        "crossed",
                        "test.followThrough",
                        "done"));
        BoundaryTest test = pages.only(BoundaryTest.class);
        assertEquals(MyAct.GAVE_WAY, test.mine());
        assertEquals(FollowThrough.DONE, test.followThrough());
        page = pages.read("entries/" + id);
        pages.sendAgain(Pages.hidden(page), "entries/" + id, changed(untouched(page), "test.mine", "none"));
        assertEquals(0, pages.all(BoundaryTest.class).size());
        assertEquals(1, pages.all(Interaction.class).size());
    }

    @Test
    void what_was_retired_since_stays_with_the_entry() {
        EntryId id = logged("measures[minutes]", "30", "test.mine", "gave-way", "test.boundary[alex]", "calls");
        pages.given(new RetireBoundary(Pages.CALLS, Pages.TODAY), new RetireMeasure(Pages.MINUTES, Pages.TODAY));
        assertFalse(pages.read("").contains("Minutes of it"));
        String page = pages.read("entries/" + id);
        assertTrue(page.contains("Minutes of it"));
        pages.sendAgain(Pages.hidden(page), "entries/" + id, changed(untouched(page), "after", "0"));
        assertEquals(Map.of(Pages.MINUTES, 30.0), pages.only(Interaction.class).measures());
        assertEquals(Pages.CALLS, pages.only(BoundaryTest.class).boundary());
    }

    @Test
    void an_answer_can_be_unsaid() {
        EntryId id = logged("channel", "call");
        String page = pages.read("entries/" + id);
        assertTrue(page.contains("name=\"channel\" value=\"\""));
        pages.sendAgain(Pages.hidden(page), "entries/" + id, changed(untouched(page), "channel", ""));
        assertNull(pages.only(Interaction.class).channel());
    }

    @Test
    void a_refused_correction_comes_back_with_its_own_draft() {
        EntryId one = logged();
        EntryId other = logged();
        String page = pages.read("entries/" + one);
        String back = pages.follow(pages.sendAgain(
                Pages.hidden(page), "entries/" + one, changed(untouched(page), "at", "2027-01-01T08:00")));
        assertTrue(back.contains("id=\"at-err\""));
        assertTrue(back.contains("value=\"2027-01-01T08:00\""));
        assertFalse(pages.read("entries/" + other).contains("at-err"));
        assertFalse(pages.read("").contains("at-err"));
    }

    @Test
    void a_boundary_logged_alone_has_a_form_of_its_own() {
        Stamp stamp = new Stamp(
                new EntryId("alone"),
                OffsetDateTime.parse("2026-11-20T12:00:00+01:00"),
                Pages.BERLIN,
                LocalDate.parse("2026-11-20"),
                pages.now(),
                Source.API,
                null,
                new OwnWords("on the phone"));
        pages.given(new LogEntries(List.of(
                new BoundaryTest(stamp, Pages.CALLS, 1, TheirAct.PUSHED, MyAct.GAVE_WAY, null, Set.of(), null, null))));
        String page = pages.read("entries/alone/moment");
        assertTrue(page.contains("on the phone"));
        pages.sendAgain(Pages.hidden(page), "entries/alone/moment", untouched(page));
        assertEquals(List.of(), there(new EntryId("alone")).history());
        pages.sendAgain(
                Pages.hidden(page),
                "entries/alone/moment",
                changed(untouched(page), "test.mine", "held-steady", "test.boundary[anybody]", "money"));
        BoundaryTest now = pages.only(BoundaryTest.class);
        assertEquals(MyAct.HELD_STEADY, now.mine());
        assertEquals(Pages.MONEY, now.boundary());
        assertEquals(new OwnWords("on the phone"), now.stamp().note());
        assertNull(now.stamp().person());
    }

    @Test
    void there_is_nothing_to_correct_where_nothing_stands() {
        EntryId id = logged();
        assertEquals(200, pages.visit().get("entries/" + id).status());
        assertEquals(404, pages.visit().get("entries/" + id + "/moment").status());
        assertEquals(404, pages.visit().get("entries/none").status());
        assertEquals(404, pages.visit().get("entries/%3Cb%3E").status());
        pages.given(new RetractEntries(List.of(id), pages.now(), null));
        assertEquals(404, pages.visit().get("entries/" + id).status());
    }
}
