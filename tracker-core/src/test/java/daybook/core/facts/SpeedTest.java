package daybook.core.facts;

import static daybook.core.given.Sample.SET_CALLS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.CameUp;
import daybook.core.given.Contact;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.Sample;
import daybook.core.given.Written;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten busy years, 36,500 entries. Processor time, not the clock on the wall: the machine may be busy with other things. */
@Tag("slow")
class SpeedTest {
    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");
    private static final Period TEN_YEARS =
            Period.parse("2016-01-01..2025-12-28").orElseThrow();
    private static Timeline timeline = Timeline.EMPTY;

    @BeforeAll
    static void writeTenYears() {
        Random random = new Random(20170401);
        timeline = Given.given(Sample.ADD_ALEX, SET_CALLS, Sample.DEFINE_UNREST).timeline();
        for (int i = 0; i < 36_500; i++) {
            timeline = timeline.apply(new EntryLogged(entry(random, i)));
        }
    }

    private static Entry entry(Random random, int i) {
        String day = FIRST.plusDays(i / 10).toString();
        return switch (i % 10) {
            case 0, 1 ->
                CameUp.cameUp("e" + i, day, random.nextInt(4) == 0 ? MyAct.GAVE_WAY : MyAct.HELD_STEADY)
                        .they(random.nextInt(30) == 0 ? TheirAct.CROSSED : TheirAct.RESPECTED)
                        .entry();
            case 2 -> evening("e" + i, day, random);
            case 3 -> Written.measured("e" + i, day, Sample.UNREST, 1 + random.nextInt(7));
            default ->
                Contact.contact("e" + i, day)
                        .left(Felt.ofStep(random.nextInt(7) - 3).orElseThrow())
                        .eggshells(Eggshells.ofLevel(random.nextInt(4)).orElseThrow())
                        .entry();
        };
    }

    private static CheckIn evening(String id, String day, Random random) {
        var evening = new Evening(
                null,
                null,
                random.nextInt(3),
                Felt.ofStep(random.nextInt(7) - 3).orElseThrow(),
                null,
                random.nextInt(4),
                random.nextInt(4),
                null,
                random.nextInt(4),
                null,
                Set.of());
        return new CheckIn(Moment.on(day).hour(21).stamp(id), null, null, evening, List.of(), Map.of());
    }

    private static double warmMillis(Period period) {
        return warmMillis(period, LocalDate.parse("2026-01-01"));
    }

    private static double warmMillis(Period period, LocalDate today) {
        List<Double> rounds = IntStream.range(0, 9)
                .mapToObj(i -> {
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    PeriodFacts facts = PeriodFacts.of(timeline, period, today);
                    assertEquals(0, facts.coverage().daysUnknown());
                    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
                })
                .skip(4)
                .sorted()
                .toList();
        return rounds.get(2);
    }

    @Test
    void all_numbers_of_ten_years_take_well_under_a_second() {
        double millis = warmMillis(TEN_YEARS);
        System.out.printf("facts of ten years: %.0f ms%n", millis);
        assertTrue(millis < 2_000, millis + " ms");
    }

    /** A period that is not over is counted and not compared: what it lacks is what comparing takes. */
    private static double comparing(Period period) {
        return warmMillis(period) - warmMillis(period, period.to());
    }

    @Test
    void comparing_takes_a_small_part_of_it() {
        double month = comparing(Period.parse("2025-11").orElseThrow());
        System.out.printf("comparisons of a month after ten years: %.0f ms%n", month);
        assertTrue(month < 150, month + " ms");
        double all = comparing(TEN_YEARS);
        System.out.printf("comparisons of ten years: %.0f ms%n", all);
        assertTrue(all < 1_500, all + " ms");
    }

    @Test
    void a_month_at_the_end_of_ten_years_takes_a_fraction_of_that() {
        double millis = warmMillis(Period.parse("2025-11").orElseThrow());
        System.out.printf("facts of a month after ten years: %.0f ms%n", millis);
        assertTrue(millis < 250, millis + " ms");
    }
}
