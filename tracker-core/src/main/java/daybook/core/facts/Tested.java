package daybook.core.facts;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.trend.TestDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days with a test that was mine to hold, from the first ever to the day steadiness is asked for. */
record Tested(List<TestDay> days) {

    static Tested of(Days days) {
        return new Tested(days.upToEnd().flatMap(day -> testDay(day).stream()).toList());
    }

    private static Optional<TestDay> testDay(Day day) {
        int held = 0;
        int tested = 0;
        for (BoundaryTest test : day.of(BoundaryTest.class).toList()) {
            held += test.mine().held() ? 1 : 0;
            tested += test.mine().counted() ? 1 : 0;
        }
        return tested == 0
                ? Optional.empty()
                : Optional.of(new TestDay(day.date().toEpochDay(), held, tested));
    }

    int daysIn(Period period) {
        return (int) days.stream()
                .filter(day -> period.contains(LocalDate.ofEpochDay(day.epochDay())))
                .count();
    }

    int all() {
        return since(Long.MIN_VALUE);
    }

    /** @return number of tests on that day and later */
    int since(long epochDay) {
        return (int) days.stream()
                .filter(day -> day.epochDay() >= epochDay)
                .mapToDouble(TestDay::tested)
                .sum();
    }
}
