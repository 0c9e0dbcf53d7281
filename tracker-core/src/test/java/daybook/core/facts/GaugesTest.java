package daybook.core.facts;

import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Gauge;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Evening;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.UrgeTo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GaugesTest {
    private static final String DAY = "2026-10-05";

    private static Day day(Entry... entries) {
        return given(ADD_ALEX, ADD_SAM, log(entries))
                .timeline()
                .days(Period.parse(DAY + ".." + DAY).orElseThrow())
                .getFirst();
    }

    private static CheckIn evening(String id, int hour, Evening evening) {
        return new CheckIn(Moment.on(DAY).hour(hour).stamp(id), null, null, evening, List.of(), Map.of());
    }

    private static Evening whole(int step) {
        return new Evening(
                null, null, step, Felt.ofStep(step).orElseThrow(), null, step, step, null, step, null, Set.of());
    }

    private static OptionalDouble value(Gauge gauge, Entry... entries) {
        return Gauges.of(gauge, day(entries));
    }

    @ParameterizedTest
    @EnumSource(Gauge.class)
    void a_day_of_which_nothing_is_known_has_no_value(Gauge gauge) {
        assertEquals(OptionalDouble.empty(), Gauges.of(gauge, new Day(LocalDate.parse(DAY), List.of())));
    }

    @Test
    void felt_after_is_the_middle_of_the_day_and_a_hard_one_stands_in_none() {
        assertEquals(
                OptionalDouble.of(-.5),
                value(
                        Gauge.FELT_AFTER,
                        contact("a", DAY).left(Felt.HEAVY).entry(),
                        contact("b", DAY).left(Felt.OKAY).entry(),
                        contact("c", DAY).left(Felt.DRAINED).hardOne().entry()));
    }

    @Test
    void eggshells_are_said_of_contacts_and_of_the_day() {
        var ofTheDay = new Evening(
                null, null, null, null, Eggshells.ofLevel(3).orElseThrow(), null, null, null, null, null, Set.of());
        Entry contact =
                contact("a", DAY).eggshells(Eggshells.ofLevel(0).orElseThrow()).entry();
        assertEquals(OptionalDouble.of(0), value(Gauge.EGGSHELLS, contact));
        assertEquals(OptionalDouble.of(1.5), value(Gauge.EGGSHELLS, contact, evening("e", 21, ofTheDay)));
    }

    @Test
    void of_three_contacts_of_a_day_the_middle_one_counts() {
        assertEquals(
                OptionalDouble.of(0),
                value(
                        Gauge.EGGSHELLS,
                        contact("a", DAY).eggshells(Eggshells.SPOKE_FREELY).entry(),
                        contact("b", DAY).eggshells(Eggshells.SPOKE_FREELY).entry(),
                        contact("c", DAY).eggshells(Eggshells.SILENCED_MYSELF).entry()));
        assertEquals(
                OptionalDouble.of(1),
                value(
                        Gauge.FELT_AFTER,
                        contact("a", DAY).left(Felt.OKAY).entry(),
                        contact("b", DAY).left(Felt.OKAY).entry(),
                        contact("c", DAY).left(Felt.DRAINED).entry()));
    }

    /** The counts, and the urge: logged on no other day than a closed one, they are unknown, not zero. */
    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "URGE", "SUPPORT", "PRACTICE", "FOR_ME"})
    void a_day_with_an_entry_that_was_not_closed_has_no_zero(Gauge gauge) {
        Entry open = Said.won("w", Moment.on(DAY).note("I slept in"));
        assertEquals(OptionalDouble.empty(), value(gauge, open));
        assertEquals(OptionalDouble.of(0), value(gauge, open, quiet("q", DAY)), "the control");
    }

    @ParameterizedTest
    @EnumSource(names = {"FELT_TODAY", "SLEEP", "BODY_TENSION", "STEADINESS_OF_THE_DAY", "FOR_ME"})
    void what_an_evening_says_is_its_value_and_of_two_the_later_one(Gauge gauge) {
        assertEquals(OptionalDouble.of(2), value(gauge, evening("late", 22, whole(2)), evening("early", 20, whole(1))));
    }

    @Test
    void contact_is_counted_and_zero_on_a_closed_day_only() {
        assertEquals(
                OptionalDouble.of(2),
                value(
                        Gauge.CONTACT,
                        contact("a", DAY).entry(),
                        contact("b", DAY).entry()));
        assertEquals(OptionalDouble.of(0), value(Gauge.CONTACT, quiet("q", DAY)));
        assertEquals(OptionalDouble.of(0), value(Gauge.CONTACT, evening("e", 21, whole(1))));
        assertEquals(OptionalDouble.of(0), value(Gauge.FOR_ME, quiet("q", DAY)));
    }

    private static Urge urge(String id, @Nullable Integer strength) {
        return new Urge(Moment.on(DAY).stamp(id), UrgeTo.CONTACT, strength, null);
    }

    @Test
    void the_strongest_urge_is_the_days_and_none_on_a_closed_day_is_zero() {
        assertEquals(OptionalDouble.of(3), value(Gauge.URGE, urge("a", 1), urge("b", 3), urge("c", null)));
        assertEquals(OptionalDouble.of(0), value(Gauge.URGE, quiet("q", DAY)));
        assertEquals(
                OptionalDouble.empty(),
                value(Gauge.URGE, urge("a", null), evening("e", 21, whole(1))),
                "an urge of unknown strength is no day without");
    }

    @Test
    void what_is_never_logged_is_not_kept_however_many_days_are_closed() {
        List<Day> closed = List.of(day(quiet("q", DAY)));
        assertFalse(Gauges.kept(Gauge.URGE, closed));
        assertFalse(Gauges.kept(Gauge.FELT_TODAY, closed));
        assertTrue(Gauges.kept(Gauge.URGE, List.of(day(urge("a", 1)))));
        assertTrue(Gauges.kept(Gauge.FELT_TODAY, List.of(day(evening("e", 21, whole(0))))));
    }

    @Test
    void contact_with_supporters_and_practice_are_counted() {
        Entry support = new SupportContact(Moment.on(DAY).about(SAM).stamp("s"));
        assertEquals(OptionalDouble.of(1), value(Gauge.SUPPORT, support));
        assertEquals(OptionalDouble.of(0), value(Gauge.SUPPORT, quiet("q", DAY)));
        assertEquals(OptionalDouble.of(0), value(Gauge.PRACTICE, quiet("q", DAY)));
    }
}
