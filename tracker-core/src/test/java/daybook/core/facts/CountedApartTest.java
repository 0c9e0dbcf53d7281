package daybook.core.facts;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Lived;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.given.Written;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.PatternMoment;
import daybook.core.timeline.Period;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.Result;
import daybook.core.trend.Steadiness;
import daybook.core.trend.Swing;
import daybook.core.trend.TestDay;
import daybook.core.trend.Why;
import daybook.core.word.Felt;
import daybook.core.word.HealthySign;
import daybook.core.word.MyAct;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a count divides: the value on either side of the line, in small journals counted by hand. */
class CountedApartTest {
    private static final String OCTOBER = "2026-10";
    private static final PatternId MONEY = new PatternId("money");

    private static PeriodFacts facts(Given given, String period) {
        return PeriodFacts.of(given.timeline(), Period.parse(period).orElseThrow(), TODAY);
    }

    private static Given alex(Entry... entries) {
        return given(ADD_ALEX, SET_CALLS, log(entries));
    }

    private static Entry left(String id, String day, Felt felt) {
        return contact(id, day).left(felt).entry();
    }

    @Test
    void lighter_after_heavy_begins_below_uneasy() {
        ContactShares shares = facts(
                        alex(
                                left("a", "2026-10-01", Felt.UNEASY),
                                left("b", "2026-10-02", Felt.LIGHT),
                                left("c", "2026-10-03", Felt.HEAVY),
                                left("d", "2026-10-04", Felt.LEVEL),
                                left("e", "2026-10-05", Felt.HEAVY),
                                left("f", "2026-10-06", Felt.UNEASY)),
                        OCTOBER)
                .themes()
                .contact()
                .shares();
        assertEquals(1, shares.lighterAfterHeavy().toOptional().orElseThrow().k());
        assertEquals(2, shares.lighterAfterHeavy().toOptional().orElseThrow().n());
    }

    private static CheckIn slept(String day, int sleep) {
        var evening = new Evening(null, null, null, null, null, sleep, null, null, null, null, Set.of());
        return new CheckIn(Moment.on(day).hour(21).stamp("s" + day), null, null, evening, List.of(), Map.of());
    }

    @Test
    void one_contact_makes_a_night_after_contact_and_a_closed_day_without_makes_the_other() {
        ContactSplits.Two nights = facts(
                        alex(
                                left("a", "2026-10-01", Felt.LEVEL),
                                slept("2026-10-02", 1),
                                slept("2026-10-03", 3),
                                slept("2026-10-05", 2)),
                        OCTOBER)
                .themes()
                .contact()
                .splits()
                .nightAfter();
        assertEquals(1, nights.with().n());
        assertEquals(1, nights.without().n(), "of the fourth nothing is known");
    }

    private static Interaction round(String id, String day) {
        return contact(id, day)
                .round(new PatternMoment(MONEY, PatternStage.FIGHT))
                .entry();
    }

    private static int rounds(String second) {
        return facts(
                        given(
                                ADD_ALEX,
                                new NamePattern(MONEY, words("Money, again")),
                                log(round("a", "2026-10-01"), round("b", second))),
                        OCTOBER)
                .themes()
                .contact()
                .patterns()
                .getFirst()
                .rounds()
                .size();
    }

    @Test
    void the_same_stage_is_a_new_round_after_four_days() {
        assertEquals(1, rounds("2026-10-04"));
        assertEquals(2, rounds("2026-10-05"));
    }

    @Test
    void three_practices_are_two_and_more() {
        List<Spread> dose = facts(
                        alex(
                                Said.walked("a", Moment.on("2026-10-01")),
                                Said.walked("b", Moment.on("2026-10-01").hour(13)),
                                Said.walked("c", Moment.on("2026-10-01").hour(14)),
                                Written.evening("e", "2026-10-02", Felt.OKAY),
                                Written.evening("f", "2026-10-03", Felt.OKAY)),
                        OCTOBER)
                .themes()
                .help()
                .dose();
        assertEquals(List.of(1, 0, 1), dose.stream().map(Spread::n).toList());
    }

    @Test
    void a_level_day_is_no_good_one() {
        var good = facts(
                        alex(
                                Written.evening("a", "2026-10-01", Felt.LEVEL),
                                Written.evening("b", "2026-10-02", Felt.OKAY),
                                Written.evening("c", "2026-10-03", Felt.OKAY),
                                left("d", "2026-10-03", Felt.OKAY)),
                        OCTOBER)
                .themes()
                .days()
                .goodWithoutThem()
                .toOptional()
                .orElseThrow();
        assertEquals(List.of(1, 2), List.of(good.k(), good.n()));
    }

    private static Interaction ticked(String id, Set<HealthySign> healthy, Set<WithdrawalSign> withdrawal) {
        var chips = new Chips(Set.of(), Set.of(), healthy, withdrawal, Set.of(), Set.of(), Set.of());
        return contact(id, "2026-10-02").ticked(chips).entry();
    }

    @Test
    void the_healthy_and_the_withdrawn_are_counted_apart() {
        HealthyRow row = facts(
                        alex(
                                ticked("a", Set.of(HealthySign.STEPPED_BACK_TO_CALM), Set.of()),
                                ticked("b", Set.of(), Set.of(WithdrawalSign.STOPPED_SHARING)),
                                ticked(
                                        "c",
                                        Set.of(HealthySign.STEPPED_BACK_TO_CALM),
                                        Set.of(WithdrawalSign.AVOIDED_MY_PART, WithdrawalSign.STOPPED_SHARING)),
                                ticked("d", Set.of(HealthySign.STEPPED_BACK_TO_CALM), Set.of()),
                                ticked("e", Set.of(), Set.of())),
                        OCTOBER)
                .themes()
                .healthy()
                .getFirst();
        assertEquals(List.of(5, 3, 2), List.of(row.contacts(), row.healthy(), row.withdrawal()));
    }

    @Test
    void an_hour_of_the_week_is_the_local_one_and_the_week_begins_on_monday() {
        List<Entry> entries = new ArrayList<>();
        for (LocalDate day :
                LocalDate.of(2026, 7, 1).datesUntil(LocalDate.of(2026, 10, 1)).toList()) {
            boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
            if (monday || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                for (int i = 0; i < 3; i++) {
                    Moment when = Moment.on(day.toString()).about(ALEX).hour(monday ? 18 : 4);
                    entries.add(contact(day + "-" + i, day.toString())
                            .moment(when)
                            .left(monday ? Felt.HEAVY : Felt.LIGHT)
                            .entry());
                }
            }
        }
        HoursOfWeek hours = facts(alex(entries.toArray(Entry[]::new)), "2026-Q3")
                .themes()
                .contact()
                .hours()
                .toOptional()
                .orElseThrow();
        List<String> known = hours.cells().stream()
                .filter(cell -> cell.n() > 0)
                .map(cell -> cell.weekday() + "/" + cell.part() + ": " + cell.worse() + " of " + cell.n())
                .toList();
        assertEquals(List.of("0/3: 39 of 39", "6/0: 0 of 39"), known);
    }

    @Test
    void a_swing_stands_beside_that_of_the_month_before() {
        double[] felt = IntStream.range(0, 61)
                .mapToDouble(day -> day < 30 ? day % 2 : day % 4 - 1)
                .toArray();
        SwingFacts swing = PeriodFacts.of(
                        Lived.from("2026-09-01").feltAfter(felt).timeline(),
                        Period.parse(OCTOBER).orElseThrow(),
                        TODAY)
                .themes()
                .days()
                .swing()
                .getFirst();
        assertEquals(1, swing.before().toOptional().map(Swing::rmssd).orElseThrow());
        assertEquals(29, swing.before().toOptional().map(Swing::pairs).orElseThrow());
        assertTrue(swing.now().toOptional().map(Swing::rmssd).orElseThrow() > 1.5);
    }

    private static Entry tested(String day, MyAct mine, @Nullable TheirAct theirs) {
        var up = cameUp("t" + day, day, mine);
        return (theirs == null ? up : up.they(theirs)).entry();
    }

    @Test
    void that_they_crossed_it_takes_nothing_from_what_was_held() {
        Given crossed = alex(
                tested("2026-10-01", MyAct.HELD_STEADY, TheirAct.CROSSED),
                tested("2026-10-02", MyAct.HELD_WOBBLE, TheirAct.CROSSED));
        long first = LocalDate.parse("2026-10-01").toEpochDay();
        assertEquals(
                Steadiness.of(List.of(new TestDay(first, 1, 1), new TestDay(first + 1, 1, 1)), first + 30),
                facts(crossed, OCTOBER).steadiness().level());
    }

    @Test
    void what_was_held_before_the_first_giving_way_is_no_run_between_two() {
        Given given = alex(
                tested("2026-10-01", MyAct.HELD_STEADY, null),
                tested("2026-10-02", MyAct.HELD_STEADY, null),
                tested("2026-10-03", MyAct.GAVE_WAY, null),
                tested("2026-10-04", MyAct.YIELDED_FOR_SAFETY, null),
                tested("2026-10-05", MyAct.HELD_STEADY, null),
                tested("2026-10-06", MyAct.GAVE_WAY, null),
                tested("2026-10-07", MyAct.HELD_STEADY, null));
        var runs = facts(given, OCTOBER).themes().boundary().runs();
        assertEquals(1, runs.toOptional().orElseThrow().centre());
        assertEquals(
                Result.declined(Why.NOTHING_COUNTED),
                facts(alex(tested("2026-10-01", MyAct.GAVE_WAY, null)), OCTOBER)
                        .themes()
                        .boundary()
                        .runs());
    }

    @Test
    void quiet_days_know_of_no_contact() {
        assertEquals(
                1,
                facts(alex(quiet("q", "2026-10-01"), slept("2026-10-02", 2)), OCTOBER)
                        .themes()
                        .contact()
                        .splits()
                        .nightAfter()
                        .without()
                        .n());
    }
}
