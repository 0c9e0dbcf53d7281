package daybook.app.web.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Served;
import daybook.app.web.Visit;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.Source;
import daybook.core.word.TheirAct;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsPageTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), BERLIN);
    private static final PersonId ALEX = new PersonId("p1");
    private static final BoundaryId EVENINGS = new BoundaryId("b1");

    private final Served served = Served.locked(CLOCK);
    private final Visit visit = served.unlocked();

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void an_empty_journal_is_told_in_one_sentence() {
        Visit.Page page = visit.get("months/2026-11");

        assertEquals(200, page.status());
        assertFalse(page.body().contains("<svg aria-labelledby"), "nothing to draw");
        assertTrue(page.body().contains("Nothing was written in"), "one sentence");
    }

    @Test
    void the_month_shows_drawings_in_two_widths_and_the_numbers_behind_them() {
        givenSixWeeksOfContact();

        String body = visit.get("months/2026-11").body();

        assertTrue(body.contains("class=\"chart narrow\"") && body.contains("class=\"chart wide\""), "two widths");
        assertTrue(body.contains("Show the numbers"), "the numbers");
        assertFalse(body.contains("style="), "no inline style: the page forbids it");
    }

    @Test
    void a_month_that_is_over_says_what_was_held_and_one_that_runs_claims_nothing() {
        givenSixWeeksOfContact();

        assertTrue(visit.get("months/2026-10").body().contains("You held"), "over");
        assertFalse(visit.get("months/2026-11").body().contains("You held"), "running");
    }

    @Test
    void a_limit_with_markup_in_it_is_shown_as_it_was_typed() {
        givenSixWeeksOfContact();

        String body = visit.get("months/2026-11").body();

        assertTrue(body.contains("&lt;b&gt;No calls&lt;/b&gt;"), "escaped");
        assertFalse(body.contains("<b>No calls</b>"), "never as markup");
    }

    @Test
    void every_colour_of_a_drawing_is_a_token_of_the_page() {
        givenSixWeeksOfContact();
        String style = served.visit().get("/s/daybook.css").body();

        Set<String> tokens = Pattern.compile("var\\((--[a-z0-9-]+)\\)")
                .matcher(visit.get("months/2026-10").body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(tokens.isEmpty(), "drawn in tokens");
        assertEquals(
                Set.of(),
                tokens.stream().filter(token -> !style.contains(token + ":")).collect(Collectors.toSet()));
    }

    @Test
    void months_are_paged_and_one_that_has_not_begun_is_not_offered() {
        givenSixWeeksOfContact();

        assertTrue(visit.get("months/2026-11").body().contains("months/2026-10"), "the month before");
        assertFalse(visit.get("months/2026-11").body().contains("months/2026-12"), "not begun");
        assertTrue(visit.get("months/2026-10").body().contains("months/2026-11"), "the month after");
    }

    @ParameterizedTest
    @CsvSource({
        "months/2026-11, 2026-W47 2026-11 2026-Q4 2026",
        "months/2026-W45, 2026-W45 2026-11 2026-Q4 2026",
        "months/2026-Q3, 2026-W40 2026-09 2026-Q3 2026"
    })
    void a_period_leads_to_the_week_month_quarter_and_year_around_it(String page, String periods) {
        givenSixWeeksOfContact();

        String body = visit.get(page).body();

        for (String period : periods.split(" ")) {
            assertTrue(body.contains("months/" + period + "\""), period);
        }
    }

    @Test
    void weeks_quarters_and_years_turn_to_their_own_neighbours() {
        givenSixWeeksOfContact();

        assertTrue(visit.get("months/2026-W46").body().contains("months/2026-W45\""), "the week before");
        assertTrue(visit.get("months/2026-W46").body().contains("months/2026-W47\""), "the week after");
        assertFalse(visit.get("months/2026-Q4").body().contains("months/2026-Q3\""), "nothing was written by then");
        assertFalse(visit.get("months/2026").body().contains("months/2027\""), "not begun");
    }

    @Test
    void a_phase_is_a_period_too_and_no_word_of_the_writers_stands_in_its_address() {
        givenSixWeeksOfContact();
        LocalDate from = TODAY.minusDays(20);
        served.opened()
                .journal()
                .send(new BeginPhase(
                        new PhaseId("f1"), PhaseKind.LOW_CONTACT, ALEX, from, new OwnWords("After the move")));

        String body = visit.get("months/2026-11").body();

        assertTrue(body.contains("months/" + from + ".." + TODAY + "\""), "from its first day to today");
        assertTrue(body.contains("After the move"), "named as the writer named it");
        assertEquals(200, visit.get("months/" + from + ".." + TODAY).status());
        assertFalse(addresses(body).anyMatch(address -> address.contains("move") || address.contains("Alex")));
    }

    @Test
    void one_persons_entries_are_counted_alone_and_the_links_keep_to_them() {
        givenSixWeeksOfContact();
        PersonId sam = new PersonId("p2");
        var journal = served.opened().journal();
        journal.send(new AddPerson(sam, new OwnWords("Sam"), PersonKind.FRIEND, false, false));
        journal.send(new LogEntries(List.of(contact(TODAY.minusDays(30), 100, sam))));

        assertTrue(visit.get("months/2026-10").body().contains(">22<"), "all contacts of October");
        assertTrue(visit.get("months/2026-10?with=p1").body().contains(">21<"), "with Alex");
        String body = visit.get("months/2026-10?with=p2").body();
        assertTrue(body.contains(">1<"), "with Sam");
        assertFalse(body.contains("No calls"), "nothing came up with Sam");
        assertTrue(body.contains("months/2026-11?with=p2\""), "on, with Sam");
        assertTrue(body.contains("months/2026-10\""), "everyone again");
    }

    @Test
    void where_there_is_one_person_nobody_is_asked_whose() {
        givenSixWeeksOfContact();

        assertFalse(visit.get("months/2026-10").body().contains("?with="));
    }

    private static Stream<String> addresses(String body) {
        return Pattern.compile("href=\"([^\"]*)\"").matcher(body).results().map(found -> found.group(1));
    }

    @Test
    void an_address_that_names_no_period_is_no_page() {
        assertEquals(404, visit.get("months/2026-13").status());
    }

    private void givenSixWeeksOfContact() {
        var journal = served.opened().journal();
        journal.send(new AddPerson(ALEX, new OwnWords("Alex"), PersonKind.EX, false, false));
        var terms =
                new BoundaryTerms(BoundaryKind.TIME, Set.of(ALEX), new OwnWords("<b>No calls</b>"), null, null, null);
        journal.send(new SetBoundary(EVENINGS, terms, TODAY.minusDays(60)));
        List<Entry> entries = new ArrayList<>();
        for (int back = 42; back >= 1; back--) {
            LocalDate day = TODAY.minusDays(back);
            entries.add(contact(day, back));
            if (back % 3 == 0) {
                entries.add(test(day, back));
            }
        }
        journal.send(new LogEntries(entries));
    }

    private static Entry contact(LocalDate day, int n) {
        return contact(day, n, ALEX);
    }

    private static Entry contact(LocalDate day, int n, PersonId with) {
        return new Interaction(
                stamp("c" + n, day, with),
                null,
                Felt.ofStep(n % 5 - 2).orElseThrow(),
                null,
                false,
                null,
                null,
                null,
                Chips.NONE,
                Story.NONE,
                Map.of(),
                null);
    }

    private static Entry test(LocalDate day, int n) {
        return new BoundaryTest(
                stamp("t" + n, day, ALEX),
                EVENINGS,
                1,
                TheirAct.PUSHED,
                n % 2 == 0 ? MyAct.HELD_STEADY : MyAct.GAVE_WAY,
                null,
                Set.of(),
                null,
                null);
    }

    private static Stamp stamp(String id, LocalDate day, @Nullable PersonId person) {
        ZonedDateTime at = day.atTime(LocalTime.NOON).atZone(BERLIN);
        return new Stamp(new EntryId(id), at.toOffsetDateTime(), BERLIN, day, at.toInstant(), Source.WEB, person, null);
    }
}
