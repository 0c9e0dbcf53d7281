package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.OwnWords;
import daybook.core.word.ReportForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A period day by day, or month by month where the days are too many to look at.
 *
 * @param days every day that has come, oldest first; empty for a long period
 * @param months of a long period, cut to it; of more than {@value #YEARS} years the last ones; else empty
 */
public record DayFacts(List<Mark> days, List<Written> months) {
    private static final int YEARS = 14;
    private static final int MONTHS = 12 * YEARS;

    public DayFacts {
        days = List.copyOf(days);
        months = List.copyOf(months);
    }

    /** What is known of a day. */
    public enum State {
        /** Nothing was written: not the same as nothing having happened. */
        UNKNOWN,
        QUIET,
        WRITTEN
    }

    /**
     * @param felt how contact left the writer, its median
     * @param today how the day felt as a whole
     * @param intention of the morning
     */
    public record Mark(
            LocalDate day,
            State state,
            OptionalDouble felt,
            OptionalDouble today,
            @Nullable OwnWords intention) {}

    /** @param days with an entry */
    public record Written(Period span, int days) {}

    static DayFacts of(Days days) {
        Period period = days.period();
        if (days.end().isBefore(period.from())) {
            return new DayFacts(List.of(), List.of());
        }
        Period come = new Period(period.from(), days.end());
        return ReportForm.of(period.days()) == ReportForm.LONG
                ? new DayFacts(List.of(), months(days, come))
                : new DayFacts(come.stream().map(day -> mark(day, days)).toList(), List.of());
    }

    private static Mark mark(LocalDate date, Days days) {
        List<Day> there = days.within(new Period(date, date));
        if (there.isEmpty() || !there.getFirst().logged()) {
            return new Mark(date, State.UNKNOWN, OptionalDouble.empty(), OptionalDouble.empty(), null);
        }
        Day day = there.getFirst();
        return new Mark(
                date,
                day.quiet() ? State.QUIET : State.WRITTEN,
                Gauges.of(Gauge.FELT_AFTER, day),
                Gauges.of(Gauge.FELT_TODAY, day),
                day.of(CheckIn.class)
                        .map(CheckIn::intention)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static List<Written> months(Days days, Period come) {
        LocalDate last = Grain.MONTH.startOf(come.to());
        LocalDate first = Grain.MONTH.startOf(come.from());
        LocalDate earliest = last.minusMonths(MONTHS - 1L);
        List<Written> months = new ArrayList<>();
        for (LocalDate at = first.isBefore(earliest) ? earliest : first; !at.isAfter(last); at = at.plusMonths(1)) {
            Period span = Grain.MONTH.piece(at, come);
            int written = (int) days.within(span).stream().filter(Day::logged).count();
            months.add(new Written(span, written));
        }
        return months;
    }
}
