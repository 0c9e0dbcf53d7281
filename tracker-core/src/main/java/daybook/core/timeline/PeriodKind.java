package daybook.core.timeline;

import daybook.core.word.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The pieces of the calendar a page turns by. Weeks are those of ISO 8601. */
public enum PeriodKind {
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /** Any other run of days, such as a phase. */
    OTHER;

    public static PeriodKind of(Period period) {
        for (PeriodKind kind : values()) {
            if (kind != OTHER && kind.around(period.from()).equals(period)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** @return the piece of this kind that holds a day; of no kind the day itself */
    public Period around(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTH -> Period.of(YearMonth.from(day));
            case QUARTER -> {
                LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Period(first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> new Period(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
            case OTHER -> new Period(day, day);
        };
    }

    /** @return the piece of the same kind that ends the day before; of no kind as many days */
    public static Period before(Period period) {
        PeriodKind kind = of(period);
        LocalDate last = period.from().minusDays(1);
        return kind == OTHER ? new Period(last.minusDays(period.days() - 1L), last) : kind.around(last);
    }

    public static Period after(Period period) {
        PeriodKind kind = of(period);
        LocalDate first = period.to().plusDays(1);
        return kind == OTHER ? new Period(first, first.plusDays(period.days() - 1L)) : kind.around(first);
    }

    /** @return the text {@link Period#parse} reads it from, as plain as can be */
    public static String text(Period period) {
        LocalDate from = period.from();
        return switch (of(period)) {
            case WEEK -> Week.of(from).toString();
            case MONTH -> from.toString().substring(0, 7);
            case QUARTER -> from.toString().substring(0, 4) + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> from.toString().substring(0, 4);
            case OTHER -> period.toString();
        };
    }
}
