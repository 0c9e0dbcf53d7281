package daybook.app.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Served;
import daybook.app.web.Visit;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), BERLIN);

    private final Served served = Served.locked(CLOCK);
    private final Visit visit = served.unlocked();

    @BeforeEach
    void seeThePage() {
        assertEquals(200, visit.get("pages").status());
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void a_month_that_is_over_is_issued_once_and_handed_out_as_a_file() {
        givenAQuietDay(LocalDate.of(2026, 10, 12));

        Visit.Page page = visit.postAndFollow("pages", "period", "2026-10", "paper", "a4", "language", "en");
        visit.postAndFollow("pages", "period", "2026-10", "paper", "a4", "language", "en");
        Visit.Page file = visit.get("pages/ready");

        assertTrue(page.body().contains("It is made."), "said so");
        assertEquals(1, served.timeline().reports().size(), "issued once");
        assertEquals("application/pdf", file.header("Content-Type"));
        assertTrue(file.body().startsWith("%PDF-"), "a PDF");
        assertTrue(
                String.valueOf(file.header("Content-Disposition")).contains("daybook-2026-10-01-2026-10-31.pdf"),
                "a neutral name");
    }

    @Test
    void an_issued_report_can_be_had_again_from_the_list() {
        givenAQuietDay(LocalDate.of(2026, 10, 12));
        String list = visit.postAndFollow("pages", "period", "2026-10", "paper", "letter", "language", "de")
                .body();

        var link = Pattern.compile("/pages/([0-9a-f]{32})").matcher(list);
        assertTrue(link.find(), "listed");
        assertEquals(200, visit.get("pages/" + link.group(1)).status());
        assertEquals(404, visit.get("pages/0123").status(), "another id is no page");
    }

    @Test
    void the_month_so_far_is_made_and_not_issued() {
        givenAQuietDay(LocalDate.of(2026, 11, 12));

        visit.postAndFollow("pages", "period", "2026-11", "paper", "a4", "language", "en");

        assertEquals(200, visit.get("pages/ready").status());
        assertTrue(served.timeline().reports().isEmpty(), "it is not over");
    }

    @Test
    void dates_in_the_wrong_order_come_back_with_what_to_do_and_what_was_typed() {
        Visit.Page page = visit.postAndFollow(
                "pages", "period", "own", "from", "2026-10-31", "to", "2026-10-01", "paper", "a4", "language", "en");

        assertTrue(page.body().contains("Give a first and a last day"), "what to do");
        assertTrue(page.body().contains("value=\"2026-10-31\""), "nothing lost");
    }

    @Test
    void a_time_that_has_not_begun_is_refused_in_words() {
        Visit.Page page = visit.postAndFollow(
                "pages", "period", "own", "from", "2026-12-01", "to", "2026-12-31", "paper", "a4", "language", "en");

        assertTrue(page.body().contains("has not begun"), "what to do");
    }

    @Test
    void locking_drops_the_file_that_was_made() {
        givenAQuietDay(LocalDate.of(2026, 11, 12));
        visit.postAndFollow("pages", "period", "2026-11", "paper", "a4", "language", "en");
        served.sitting().lock();

        Visit again = served.unlocked();

        assertFalse(again.get("pages").body().contains("It is made."), "gone");
        assertEquals(404, again.get("pages/ready").status());
    }

    private void givenAQuietDay(LocalDate day) {
        ZonedDateTime at = day.atTime(20, 0).atZone(BERLIN);
        var stamp =
                new Stamp(new EntryId("q"), at.toOffsetDateTime(), BERLIN, day, at.toInstant(), Source.WEB, null, null);
        served.opened().journal().send(new LogEntries(List.of(new QuietDay(stamp))));
    }
}
