package daybook.core.timeline;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.MONEY;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.SET_MONEY;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.CameUp;
import daybook.core.given.Contact;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastUsedTest {
    private static final Given BOTH = given(ADD_ALEX, ADD_SAM, SET_CALLS, SET_MONEY);

    private static Contact with(String id, String day, PersonId person) {
        return contact(id, day).moment(Moment.on(day).about(person));
    }

    private static CameUp tested(String id, String day, BoundaryId boundary) {
        return cameUp(id, day, MyAct.HELD_STEADY)
                .moment(Moment.on(day).about(ALEX))
                .of(boundary);
    }

    @Test
    void the_last_contact_is_the_last_to_happen_not_the_last_to_be_written() {
        Given journal = BOTH.and(log(with("a", "2026-10-07", SAM).entry(), quiet("q", "2026-10-09")))
                .and(log(with("b", "2026-10-05", ALEX).entry()));
        assertEquals(Optional.of(SAM), LastUsed.person(journal.timeline()));
        assertEquals(
                Optional.of(ALEX), LastUsed.person(journal.and(retract("a")).timeline()));
        assertEquals(Optional.empty(), LastUsed.person(Timeline.EMPTY));
    }

    @Test
    void the_last_boundary_is_one_of_this_person_that_is_in_use() {
        Given journal = BOTH.and(log(
                tested("t", "2026-10-05", CALLS).entry(),
                tested("u", "2026-10-06", MONEY).entry()));
        assertEquals(Optional.of(MONEY), LastUsed.boundary(journal.timeline(), ALEX));
        assertEquals(Optional.empty(), LastUsed.boundary(journal.timeline(), SAM));
        Given retired = journal.and(new RetireBoundary(MONEY, TODAY));
        assertEquals(Optional.of(CALLS), LastUsed.boundary(retired.timeline(), ALEX));
    }

    @Test
    void before_anything_came_up_it_is_one_that_names_the_person() {
        var terms = new BoundaryTerms(BoundaryKind.TIME, Set.of(ALEX), words("no calls"), null, null, null);
        Given journal = BOTH.and(new ReviseBoundary(CALLS, terms, TODAY));
        assertEquals(Optional.of(CALLS), LastUsed.boundary(journal.timeline(), ALEX));
        assertEquals(Optional.empty(), LastUsed.boundary(journal.timeline(), SAM));
    }

    @Test
    void a_hard_one_is_unfinished_until_a_word_comes() {
        Contact hard = with("h", "2026-10-05", ALEX).hardOne();
        Given journal = BOTH.and(log(hard.entry(), with("c", "2026-10-05", SAM).entry()));
        Period october = Period.parse("2026-10").orElseThrow();
        assertEquals(List.of(hard.entry()), Unfinished.in(journal.timeline(), october));
        assertEquals(
                List.of(),
                Unfinished.in(journal.timeline(), Period.parse("2026-11").orElseThrow()));
        Given finished = journal.and(correct(hard.left(Felt.DRAINED).entry()));
        assertEquals(List.of(), Unfinished.in(finished.timeline(), october));
    }

    @Test
    void all_of_a_kind_are_what_counts_in_the_order_it_happened() {
        Given journal = BOTH.and(log(
                        with("late", "2026-10-07", ALEX).entry(),
                        with("early", "2026-10-05", ALEX).entry(),
                        with("gone", "2026-10-06", ALEX).entry(),
                        quiet("q", "2026-10-08")))
                .and(retract("gone"));
        assertEquals(
                List.of("early", "late"),
                journal.timeline().all(Entry.Interaction.class).stream()
                        .map(entry -> entry.stamp().id().value())
                        .toList());
    }
}
