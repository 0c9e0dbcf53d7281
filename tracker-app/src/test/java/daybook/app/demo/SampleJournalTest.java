package daybook.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Claim;
import daybook.core.finding.Finding;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.SteadinessLevel;
import daybook.core.word.JournalId;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleJournalTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 21, 30, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Period NINE_MONTHS = new Period(TODAY.minusDays(273), TODAY);

    private final Timeline timeline = grown(NOW, "en");

    private static Timeline grown(ZonedDateTime now, String language) {
        Journal journal = Journal.NEW;
        Timeline timeline = Timeline.EMPTY;
        for (JournalCommand command : withOpening(now, language)) {
            Decision decision = journal.decide(command);
            assertTrue(decision instanceof Decision.Accepted, decision::toString);
            for (JournalEvent event : ((Decision.Accepted) decision).events()) {
                journal = journal.apply(event);
                timeline = timeline.apply(event);
            }
        }
        return timeline;
    }

    private static List<JournalCommand> withOpening(ZonedDateTime now, String language) {
        List<JournalCommand> all = new java.util.ArrayList<>();
        all.add(new OpenJournal(new JournalId("00ff"), now.toInstant(), now.getZone()));
        all.addAll(SampleJournal.commands(now, language));
        return all;
    }

    private List<Logged> entries() {
        return timeline.days(NINE_MONTHS).stream()
                .flatMap(day -> day.all().stream())
                .toList();
    }

    private PeriodFacts facts(Period period) {
        return PeriodFacts.of(timeline, period, TODAY);
    }

    @Test
    void the_same_moment_gives_the_same_journal() {
        assertEquals(timeline, grown(NOW, "en"));
        assertFalse(timeline.equals(grown(NOW.plusDays(1), "en")));
    }

    @Test
    void it_runs_over_nine_months_and_ends_today() {
        assertEquals(NINE_MONTHS, timeline.span().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 12, 23})
    void nothing_in_it_lies_in_the_future(int hour) {
        ZonedDateTime now = NOW.withHour(hour);
        Timeline early = grown(now, "en");
        assertTrue(early.days(NINE_MONTHS).stream()
                .flatMap(day -> day.all().stream())
                .allMatch(one -> !one.entry().stamp().written().isAfter(now.toInstant())));
    }

    @Test
    void every_entry_says_that_it_was_made_up() {
        assertTrue(entries().stream().allMatch(one -> one.entry().stamp().source() == Source.DEMO));
        assertTrue(facts(NINE_MONTHS).synthetic());
    }

    @Test
    void there_are_three_people_and_four_boundaries_one_revised_and_one_retired() {
        assertEquals(3, timeline.people().size());
        assertEquals(4, timeline.boundaries().size());
        assertEquals(
                1,
                timeline.boundaries().stream()
                        .filter(one -> one.versions().size() == 2)
                        .count());
        assertEquals(3, timeline.boundaries().stream().filter(Boundary::live).count());
        assertEquals(2, timeline.phases().size());
    }

    @Test
    void days_without_an_entry_quiet_days_and_late_entries_are_in_it() {
        Coverage coverage = facts(NINE_MONTHS).coverage();
        assertTrue(coverage.daysUnknown() > 30 && coverage.daysUnknown() < 90, coverage::toString);
        assertTrue(coverage.daysQuiet() > 15, coverage::toString);
        assertTrue(coverage.late() > coverage.entries() / 20 && coverage.late() < coverage.entries() / 4);
    }

    @Test
    void every_kind_of_entry_is_in_it() {
        assertEquals(
                Set.of(Entry.class.getPermittedSubclasses()),
                entries().stream().map(one -> one.entry().getClass()).collect(Collectors.toSet()));
    }

    @Test
    void some_entries_were_corrected_and_some_taken_back() {
        assertTrue(entries().stream().anyMatch(one -> !one.history().isEmpty()));
        assertTrue(entries().stream().anyMatch(one -> !one.counts()));
    }

    @Test
    void holding_gets_steadier_with_a_bad_spell_on_the_way() {
        double first = holding(TODAY.minusDays(273), TODAY.minusDays(183));
        double spell = holding(TODAY.minusDays(113), TODAY.minusDays(83));
        double last = holding(TODAY.minusDays(60), TODAY);
        assertTrue(last > first + .2, first + " " + last);
        assertTrue(spell < last - .2, spell + " " + last);
    }

    private double holding(LocalDate from, LocalDate to) {
        return facts(new Period(from, to))
                .boundaries()
                .holding()
                .toOptional()
                .map(PeriodRate::share)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-10", "2026-11-30", "2026-12-05", "2027-01-15", "2027-03-31"})
    void on_whatever_day_the_report_of_the_last_month_can_say_that_things_got_steadier(String day) {
        LocalDate today = LocalDate.parse(day);
        Timeline grown = grown(today.atTime(21, 30).atZone(NOW.getZone()), "en");
        Period lastMonth = Period.of(YearMonth.from(today).minusMonths(1));
        assertTrue(PeriodFacts.of(grown, lastMonth, today).findings().stream().anyMatch(SampleJournalTest::steadier));
    }

    private static boolean steadier(Finding finding) {
        return switch (finding) {
            case Finding.Shown(Claim.SteadyChange change) -> change.direction() > 0;
            case Finding.Leaning(Claim.SteadyChange change) -> change.direction() > 0;
            case Finding.Shown ignored -> false;
            case Finding.Leaning ignored -> false;
            case Finding.CannotTell ignored -> false;
        };
    }

    @Test
    void the_last_whole_month_has_something_to_say() {
        PeriodFacts october = facts(Period.parse("2026-10").orElseThrow());
        assertTrue(october.steadiness()
                .level()
                .toOptional()
                .filter(SteadinessLevel::shown)
                .isPresent());
        assertTrue(october.findings().stream()
                .anyMatch(one -> one instanceof Finding.Shown(Claim.Held held) && held.n() >= PeriodRate.FEWEST));
        assertTrue(october.measures().getFirst().n() > 10);
    }

    @Test
    void the_sample_speaks_both_languages_with_the_same_keys() {
        assertEquals(
                ResourceBundle.getBundle("messages/sample", java.util.Locale.ENGLISH)
                        .keySet(),
                ResourceBundle.getBundle("messages/sample", java.util.Locale.GERMAN)
                        .keySet());
        assertEquals(timeline.entryCount(), grown(NOW, "de").entryCount());
    }
}
