package daybook.app.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Served;
import daybook.app.web.SetClock;
import daybook.app.web.Visit;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.journal.SummaryShare;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ALEX = new PersonId("alex");

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"), BERLIN);
    private final Served served = Served.locked(clock);
    private final Visit visit = served.unlocked();

    @BeforeEach
    void givenAJournal() {
        assertEquals(200, visit.get("pages").status());
        served.opened().journal().send(new AddPerson(ALEX, new OwnWords("Alexandra"), PersonKind.EX, false, false));
        ZonedDateTime at = LocalDate.of(2026, 10, 12).atTime(20, 0).atZone(BERLIN);
        var stamp = new Stamp(
                new EntryId("win"),
                at.toOffsetDateTime(),
                BERLIN,
                at.toLocalDate(),
                at.toInstant(),
                Source.WEB,
                null,
                new OwnWords("Told Alexandra no, and slept"));
        served.opened().journal().send(new LogEntries(List.of(new SmallWin(stamp))));
    }

    @AfterEach
    void close() {
        served.close();
    }

    private String looked(String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "audience", "therapist", "period", "2026-10", "paper", "a4", "language", "en", "people", "alex"));
        fields.addAll(Arrays.asList(more));
        return visit.postAndFollow("pages", fields.toArray(String[]::new)).body();
    }

    @Test
    void nothing_leaves_before_it_was_looked_at_and_what_was_looked_at_leaves() {
        String page = looked("kept", "names", "kept", "notes", "talk", "How to say no to Alexandra");
        assertTrue(page.contains("What would leave"));
        assertTrue(page.contains("How to say no to Person A"), "as it stands on the page");
        assertTrue(page.contains("Alexandra"), "who is who, for the person alone");
        assertEquals(List.of(), served.timeline().shares());
        Visit.Page picture = visit.get("pages/preview/1");
        assertEquals("image/png", picture.header("Content-Type"));
        assertTrue(String.valueOf(picture.header("Cache-Control")).contains("no-store"));
        String text = visit.get("pages/preview/text").body();
        assertTrue(text.contains("How to say no to Person A"));
        assertFalse(text.contains("Alexandra"));

        Visit.Page file = visit.postAndFollow("pages/save");

        assertEquals("application/pdf", file.header("Content-Type"));
        SummaryShare share = served.timeline().shares().getFirst();
        assertEquals(List.of(ALEX), share.letters());
        assertEquals(1, share.questions());
        assertEquals(List.of(), share.words());
        visit.postAndFollow("pages/save");
        assertEquals(1, served.timeline().shares().size(), "handed out twice, it left once");
    }

    @Test
    void a_single_note_is_offered_after_the_first_look_and_goes_only_where_it_was_ticked() {
        String page = looked("kept", "names", "kept", "notes");
        assertTrue(page.contains("Add single notes (1)"));
        assertFalse(visit.get("pages/preview/text").body().contains("and slept"));
        looked("kept", "names", "kept", "notes", "words", "win");
        assertTrue(visit.get("pages/preview/text").body().contains("Told Person A no, and slept"));
    }

    @Test
    void a_locked_file_shows_its_words_beside_the_preview_and_is_drawn_all_the_same() {
        String page = looked("kept", "names", "password", "on");
        assertTrue(page.contains("These words open the file."));
        assertEquals(200, visit.get("pages/preview/1").status());
        Visit.Page file = visit.postAndFollow("pages/save");
        assertTrue(file.body().contains("/Encrypt"));
        assertTrue(served.timeline().shares().getFirst().locked());
    }

    @Test
    void a_quarter_of_an_hour_later_and_after_the_lock_it_is_gone() {
        looked("kept", "names");
        clock.set(clock.instant().plus(Duration.ofMinutes(14)), BERLIN);
        assertEquals(200, visit.get("pages/preview/1").status());
        clock.set(clock.instant().plus(Duration.ofMinutes(2)), BERLIN);
        assertEquals(404, visit.get("pages/preview/1").status());
        looked("kept", "names");
        served.sitting().lock();
        Visit again = served.unlocked();
        assertEquals(404, again.get("pages/preview/1").status());
        assertFalse(again.get("pages").body().contains("What would leave"));
    }

    @Test
    void a_file_that_was_saved_is_held_no_longer_than_its_preview() {
        looked("kept", "names");
        assertEquals("application/pdf", visit.postAndFollow("pages/save").header("Content-Type"));
        clock.set(clock.instant().plus(Duration.ofMinutes(14)), BERLIN);
        assertEquals(200, visit.get("pages/ready").status());
        assertTrue(visit.get("pages").body().contains("It is made."));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)), BERLIN);
        assertEquals(404, visit.get("pages/ready").status());
        assertFalse(visit.get("pages").body().contains("It is made."));
    }

    @Test
    void a_report_for_oneself_is_held_for_a_quarter_of_an_hour_and_can_be_had_again() {
        visit.postAndFollow("pages", "audience", "self", "period", "2026-10", "paper", "a4", "language", "en");
        assertEquals(200, visit.get("pages/ready").status());
        clock.set(clock.instant().plus(Duration.ofMinutes(16)), BERLIN);
        assertEquals(404, visit.get("pages/ready").status());
        String issue = served.timeline().reports().getFirst().id().value();
        assertEquals("application/pdf", visit.get("pages/" + issue).header("Content-Type"));
    }

    @Test
    void a_page_that_is_not_there_is_no_picture() {
        assertEquals(404, visit.get("pages/preview/1").status());
        looked("kept", "names");
        assertEquals(404, visit.get("pages/preview/9").status());
    }

    @Test
    void which_reports_are_made_by_themselves_is_kept() {
        visit.postAndFollow("pages/by-themselves", "forms", "week", "forms", "year");
        var settings = served.timeline().plans().settings();
        assertTrue(settings.makes(daybook.core.word.ReportForm.WEEK));
        assertFalse(settings.makes(daybook.core.word.ReportForm.MONTH));
    }
}
