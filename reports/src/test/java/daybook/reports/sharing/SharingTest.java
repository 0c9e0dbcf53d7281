package daybook.reports.sharing;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.SET_MONEY;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.share;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.ShareSummary;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.SharedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();
    private static final Given BOTH = given(
            ADD_ALEX,
            ADD_SAM,
            SET_CALLS,
            SET_MONEY,
            log(
                    contact("a", "2026-10-05").left(Felt.HEAVY).entry(),
                    cameUp("t", "2026-10-05", MyAct.GAVE_WAY)
                            .moment(Moment.on("2026-10-05").about(ALEX))
                            .entry()),
            log(contact("s", "2026-10-07")
                    .moment(Moment.on("2026-10-07").about(SAM))
                    .left(Felt.LIGHT)
                    .entry()));

    private static Shared view(Given journal, Choices choices) {
        Timeline timeline = journal.timeline();
        return Sharing.view(timeline, choices, OCTOBER, Letters.of(timeline, Audience.THERAPIST), TODAY);
    }

    @Test
    void leaving_somebody_out_is_as_if_nothing_had_been_written_about_them() {
        Shared without = view(BOTH, Choices.start().without(ALEX));
        assertEquals(1, without.facts(TODAY).contacts().n());
        assertEquals(0, without.facts(TODAY).boundaries().all().raised());
        assertEquals(
                List.of(SAM),
                without.timeline().people().stream().map(person -> person.id()).toList());
        assertEquals(List.of(SAM), without.letters().used());
        assertEquals(2, without.keptBack());
        assertEquals(2, view(BOTH, Choices.start()).facts(TODAY).contacts().n());
    }

    @Test
    void coverage_counts_all_entries_so_that_no_day_is_falsely_unknown() {
        assertEquals(
                view(BOTH, Choices.start()).facts(TODAY).coverage(),
                view(BOTH, Choices.start().without(ALEX)).facts(TODAY).coverage());
    }

    @Test
    void a_letter_stays_with_whoever_had_it_and_nobody_else_gets_it() {
        PersonId gone = new PersonId("gone");
        Given shared = BOTH.and(new ShareSummary(share("first", gone, SAM)));
        Shared again = view(shared, Choices.start());
        assertEquals("B", again.letter(SAM));
        assertEquals("C", again.letter(ALEX));
        assertEquals(List.of(gone, SAM, ALEX), again.letters().order());
        Shared withoutSam = view(shared, Choices.start().without(SAM));
        assertEquals("C", withoutSam.letter(ALEX));
        assertEquals(List.of(gone, SAM, ALEX), withoutSam.letters().order());
    }

    @Test
    void letters_go_on_after_z() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA"),
                List.of(0, 25, 26, 51, 52).stream().map(Letters::letter).toList());
    }

    @Test
    void names_in_own_words_are_covered_as_whole_words_in_any_case_and_by_any_name_they_had() {
        Given renamed = BOTH.and(new RenamePerson(ALEX, words("Mister X")));
        Masks masks = view(renamed, Choices.start()).masks();
        assertEquals("Person A, PERSON.", masks.masked(words("ALEX, PERSON.")).text());
        assertEquals(
                "Person A’s; Person A laughed",
                masks.masked(words("mister\u00a0x’s; Alexs laughed")).text());
        assertEquals(
                "Alexander and Samt stay",
                masks.masked(words("Alexander and Samt stay")).text());
        Masks named = view(renamed, Choices.start().with(SharedPart.NAMES)).masks();
        assertEquals("Alex", named.masked(words("Alex")).text());
    }

    @Test
    void somebody_left_out_is_covered_even_where_names_are_shown_and_has_no_letter() {
        Choices choices = Choices.start().with(SharedPart.NAMES).without(ALEX);
        Masks masks = view(BOTH, choices).masks();
        assertEquals("Sam told […]", masks.masked(words("Sam told Alex")).text());
    }

    @Test
    void words_leave_one_by_one_and_never_those_of_another_time() {
        Given noted = given(
                ADD_ALEX,
                log(contact("in", "2026-10-05")
                        .moment(Moment.on("2026-10-05").about(ALEX).note("in time"))
                        .left(Felt.HEAVY)
                        .entry()),
                log(contact("before", "2026-09-05")
                        .moment(Moment.on("2026-09-05").about(ALEX).note("long ago"))
                        .left(Felt.HEAVY)
                        .entry()));
        Choices none = Choices.start();
        assertEquals(List.of(), view(noted, none).words());
        var one = new Choices(
                none.shown(),
                Set.of(),
                Set.of(new daybook.core.word.EntryId("in"), new daybook.core.word.EntryId("before")));
        Shared chosen = view(noted, one);
        assertEquals(List.of(new daybook.core.word.EntryId("in")), chosen.words());
        assertTrue(chosen.timeline().day(LocalDate.parse("2026-09-05")).entries().stream()
                .allMatch(entry -> entry.stamp().note() == null));
    }

    @Test
    void a_safety_phase_keeps_its_rules_also_where_nobody_is_told_of_it() {
        Given safe =
                BOTH.and(new BeginPhase(new PhaseId("p"), PhaseKind.SAFETY, ALEX, LocalDate.parse("2026-10-10"), null));
        Shared view = view(safe, Choices.start());
        assertEquals(List.of(), view.timeline().phases());
        assertTrue(view.facts(TODAY).safety());
        assertFalse(view(BOTH, Choices.start()).facts(TODAY).safety());
        assertEquals(
                1,
                view(safe, Choices.start().with(SharedPart.SAFETY))
                        .timeline()
                        .phases()
                        .size());
    }

    @Test
    void without_their_titles_boundaries_are_known_by_their_kind() {
        Shared view = view(BOTH, Choices.start().without(SharedPart.BOUNDARIES));
        assertEquals(
                List.of("time"),
                view.timeline().boundaries().stream()
                        .map(boundary -> boundary.current().terms().limit().text())
                        .toList());
    }
}
