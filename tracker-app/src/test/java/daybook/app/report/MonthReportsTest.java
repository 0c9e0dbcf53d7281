package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.demo.SampleJournal;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.ReportIssue;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Period;
import daybook.core.word.EntryId;
import daybook.core.word.Paper;
import daybook.core.word.ReportForm;
import daybook.core.word.Source;
import daybook.reports.text.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthReportsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 21, 30, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(), NOW.getZone());

    private final OpenJournal journal = sample();

    private static OpenJournal sample() {
        OpenJournal made = JournalHome.inMemory(CLOCK, NOW.getZone());
        SampleJournal.into(made::send, NOW, "en");
        return made;
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static ReportRequest request(String period) {
        return new ReportRequest(Period.parse(period).orElseThrow(), Paper.A4, Phrases.english());
    }

    private MadeReport made(String period, Clock clock) {
        return new MonthReports(clock).make(journal, request(period));
    }

    private MadeReport made(String period) {
        return made(period, CLOCK);
    }

    private void log(String day) {
        LocalDate date = LocalDate.parse(day);
        Stamp stamp = new Stamp(
                new EntryId("later-" + day),
                date.atTime(12, 0).atZone(NOW.getZone()).toOffsetDateTime(),
                NOW.getZone(),
                date,
                NOW.toInstant(),
                Source.WEB,
                null,
                null);
        assertInstanceOf(Decision.Accepted.class, journal.send(new BringIn(List.of(new QuietDay(stamp)))));
    }

    @Test
    void a_month_that_is_over_is_issued_once_with_what_it_was_made_from() {
        long before = journal.seen();
        String head = journal.head().root();
        MadeReport first = made("2026-10");
        ReportIssue issue = first.issue().orElseThrow();
        assertEquals(List.of(issue), journal.timeline().reports());
        assertEquals(ReportForm.MONTH, issue.form());
        assertEquals(before, issue.upTo());
        assertEquals(head, issue.head());
        assertEquals(Sha256.hex(first.pdf()), issue.sha256());
        assertEquals(Sha256.hex(FactsJson.write(first.facts(), Phrases.english())), issue.factsSha256());
        assertEquals(before + 1, journal.seen());
    }

    @Test
    void asked_for_again_it_is_the_same_file_whatever_was_written_since_and_on_any_day() {
        byte[] first = made("2026-10").pdf();
        log("2026-10-13");
        MadeReport again = made("2026-10", Clock.offset(CLOCK, Duration.ofDays(40)));
        assertArrayEquals(first, again.pdf());
        assertEquals(1, again.since());
        assertEquals(1, journal.timeline().reports().size());
        assertEquals(Remade.SAME, again.remade());
    }

    @Test
    void another_paper_or_language_is_an_issue_of_its_own() {
        byte[] first = made("2026-10").pdf();
        MadeReport letter = new MonthReports(CLOCK)
                .make(
                        journal,
                        new ReportRequest(
                                Period.parse("2026-10").orElseThrow(),
                                Paper.LETTER,
                                Phrases.in("de").orElseThrow()));
        assertFalse(Arrays.equals(first, letter.pdf()));
        assertEquals(2, journal.timeline().reports().size());
    }

    @ParameterizedTest
    @CsvSource({"2026-11", "2026-W47", "2026", "2026-10-05..2026-10-20", "2019-05"})
    void a_time_that_runs_a_free_run_of_days_and_one_without_entries_are_not_issued(String period) {
        long before = journal.seen();
        assertEquals(Optional.empty(), made(period).issue());
        assertEquals(before, journal.seen());
    }

    @Test
    void what_is_not_issued_is_still_the_same_for_the_same_journal_and_day() {
        assertArrayEquals(made("2026-11").pdf(), made("2026-11").pdf());
        byte[] before = made("2026-10-05..2026-10-20").pdf();
        assertArrayEquals(
                before,
                made("2026-10-05..2026-10-20", Clock.offset(CLOCK, Duration.ofDays(9)))
                        .pdf());
        log("2026-10-13");
        assertFalse(Arrays.equals(before, made("2026-10-05..2026-10-20").pdf()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W40,WEEK",
        "2026-10,MONTH",
        "2026-Q3,QUARTER",
        "2024,YEAR",
        "2026-09-28..2026-10-04,WEEK",
        "2026-02-01..2026-02-28,MONTH"
    })
    void whole_weeks_months_quarters_and_years_are_known_by_their_days(String period, ReportForm form) {
        assertEquals(Optional.of(form), Issuing.form(Period.parse(period).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-29..2026-10-05",
        "2026-10-01..2026-10-30",
        "2026-02-01..2026-04-30",
        "2026-01-01..2026-11-30",
        "2026-10-01..2026-10-01"
    })
    void any_other_run_of_days_has_no_form(String period) {
        assertEquals(Optional.empty(), Issuing.form(Period.parse(period).orElseThrow()));
    }

    @Test
    void the_file_says_that_the_sample_was_made_up() {
        assertTrue(made("2026-10").facts().synthetic());
    }
}
