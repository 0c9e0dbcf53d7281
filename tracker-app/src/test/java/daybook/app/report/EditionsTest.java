package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.ReportIssue;
import daybook.core.journal.Settings;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Period;
import daybook.core.word.EntryId;
import daybook.core.word.Paper;
import daybook.core.word.ReportForm;
import daybook.core.word.Source;
import daybook.reports.pdf.PdfPictures;
import daybook.reports.text.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Phrases PHRASES = Phrases.english();

    private final OpenJournal journal = JournalHome.inMemory(on("2026-08-20"), ZONE);

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(21, 0).atZone(ZONE).toInstant(), ZONE);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void quiet(String day) {
        LocalDate date = LocalDate.parse(day);
        Stamp stamp = new Stamp(
                new EntryId("quiet-" + day),
                date.atTime(12, 0).atZone(ZONE).toOffsetDateTime(),
                ZONE,
                date,
                date.atTime(12, 0).atZone(ZONE).toInstant(),
                Source.WEB,
                null,
                null);
        assertInstanceOf(Decision.Accepted.class, journal.send(new BringIn(List.of(new QuietDay(stamp)))));
    }

    private List<String> due(String today) {
        return DueReports.due(journal.timeline(), LocalDate.parse(today)).stream()
                .map(Period::toString)
                .toList();
    }

    private static ReportRequest september() {
        return new ReportRequest(Period.parse("2026-09").orElseThrow(), Paper.A4, PHRASES);
    }

    @Test
    void a_month_is_due_two_days_after_its_end_if_it_has_an_entry() {
        quiet("2026-09-10");
        assertEquals(List.of(), due("2026-10-01"));
        assertEquals(List.of("2026-09-01..2026-09-30"), due("2026-10-02"));
    }

    @Test
    void nothing_that_ended_before_the_journal_was_made_is_due() {
        quiet("2026-07-10");
        quiet("2026-08-03");
        assertEquals(List.of("2026-08-01..2026-08-31"), due("2026-10-02"));
    }

    @Test
    void weeks_quarters_and_years_are_due_where_they_were_chosen() {
        quiet("2026-09-10");
        journal.send(new ChangeSettings(
                Settings.NONE.withReports(Set.of(ReportForm.WEEK, ReportForm.QUARTER, ReportForm.YEAR))));
        assertEquals(List.of("2026-09-07..2026-09-13", "2026-07-01..2026-09-30"), due("2026-10-20"));
        assertEquals(
                List.of("2026-09-07..2026-09-13", "2026-07-01..2026-09-30", "2026-01-01..2026-12-31"),
                due("2027-01-02"));
        journal.send(new ChangeSettings(Settings.NONE.withReports(Set.of())));
        assertEquals(List.of(), due("2027-01-02"));
    }

    @Test
    void what_is_due_is_made_once_the_oldest_first() {
        quiet("2026-08-30");
        quiet("2026-09-10");
        List<ReportIssue> made = new DueReports(on("2026-10-05")).make(journal, PHRASES);
        assertEquals(
                List.of(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-09-01")),
                made.stream().map(ReportIssue::from).toList());
        assertEquals(made, journal.timeline().reports());
        assertEquals(List.of(), new DueReports(on("2026-10-06")).make(journal, PHRASES));
        assertEquals(2, journal.timeline().reports().size());
    }

    @Test
    void what_was_filled_in_later_makes_a_next_edition_that_says_so_and_the_first_stays() {
        quiet("2026-09-10");
        MonthReports reports = new MonthReports(on("2026-10-05"));
        MadeReport first = reports.make(journal, september());
        assertArrayEquals(first.pdf(), reports.next(journal, september()).pdf());
        quiet("2026-09-11");
        quiet("2026-09-12");
        assertEquals(2, reports.make(journal, september()).since());
        MadeReport second = new MonthReports(on("2026-10-20")).next(journal, september());
        ReportIssue issue = second.issue().orElseThrow();
        assertEquals(2, issue.edition());
        assertNotEquals(first.issue().orElseThrow().id(), issue.id());
        String text = PdfPictures.text(second.pdf(), "").replaceAll("\\s+", " ");
        assertTrue(text.contains("Edition 1 was made on 5 October 2026. Since then, in this time: 2 entries added."));
        assertTrue(text.contains("1 of 30") && text.contains("3 of 30"));
        assertFalse(PdfPictures.text(first.pdf(), "").contains("What changed since"));
        assertEquals(2, journal.timeline().reports().size());
    }

    @Test
    void every_edition_is_made_again_byte_for_byte() {
        quiet("2026-09-10");
        MonthReports reports = new MonthReports(on("2026-10-05"));
        MadeReport first = reports.make(journal, september());
        quiet("2026-09-11");
        MadeReport second = reports.next(journal, september());
        quiet("2026-09-12");
        MonthReports later = new MonthReports(on("2026-12-24"));
        assertArrayEquals(
                first.pdf(),
                later.again(journal, first.issue().orElseThrow(), september()).pdf());
        assertArrayEquals(second.pdf(), later.make(journal, september()).pdf());
        assertEquals(1, later.make(journal, september()).since());
    }

    @Test
    void what_can_no_longer_be_made_again_says_so() {
        quiet("2026-09-10");
        MonthReports reports = new MonthReports(on("2026-10-05"));
        ReportIssue real = reports.make(journal, september()).issue().orElseThrow();
        ReportIssue other = new ReportIssue(
                real.id(),
                real.form(),
                real.audience(),
                real.from(),
                real.to(),
                7,
                real.paper(),
                real.language(),
                List.of(),
                real.upTo(),
                real.head(),
                Issuing.LAYOUT,
                "0".repeat(64),
                real.factsSha256(),
                real.made());
        journal.send(new IssueReport(other));
        assertEquals(
                Remade.OTHER_BYTES, reports.again(journal, other, september()).remade());
        ReportIssue older = new ReportIssue(
                real.id(),
                real.form(),
                real.audience(),
                real.from(),
                real.to(),
                8,
                real.paper(),
                real.language(),
                List.of(),
                real.upTo(),
                real.head(),
                Issuing.LAYOUT - 1,
                "0".repeat(64),
                real.factsSha256(),
                real.made());
        assertEquals(
                Remade.NEWER_LOOK, reports.again(journal, older, september()).remade());
        assertEquals(Remade.SAME, reports.again(journal, real, september()).remade());
    }
}
