package daybook.core.facts;

import daybook.core.timeline.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;

/** The pieces of the calendar a period is told in, finest first. Weeks are those of ISO 8601. */
enum Grain {
    DAY(ChronoUnit.DAYS, day -> day),
    WEEK(ChronoUnit.WEEKS, TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
    MONTH(ChronoUnit.MONTHS, TemporalAdjusters.firstDayOfMonth()),
    QUARTER(IsoFields.QUARTER_YEARS, day -> day.with(IsoFields.DAY_OF_QUARTER, 1)),
    YEAR(ChronoUnit.YEARS, TemporalAdjusters.firstDayOfYear());

    /** A page holds no more rows than these. */
    static final int ROWS = 14;

    private final TemporalUnit unit;
    private final TemporalAdjuster start;

    Grain(TemporalUnit unit, TemporalAdjuster start) {
        this.unit = unit;
        this.start = start;
    }

    /** @return the pieces of the finest grain that gives at most {@value #ROWS}; of more years than that, the last ones */
    static List<Period> rows(Period period) {
        for (Grain grain : values()) {
            if (grain.count(period) <= ROWS) {
                return grain.split(period, ROWS);
            }
        }
        return YEAR.split(period, ROWS);
    }

    LocalDate startOf(LocalDate day) {
        return day.with(start);
    }

    private long count(Period period) {
        return unit.between(startOf(period.from()), startOf(period.to())) + 1;
    }

    /** The last {@code most} pieces, oldest first, the ends cut to the period. */
    private List<Period> split(Period period, int most) {
        List<Period> pieces = new ArrayList<>();
        long count = count(period);
        for (long i = Math.max(0, count - most); i < count; i++) {
            pieces.add(piece(startOf(period.from()).plus(i, unit), period));
        }
        return pieces;
    }

    /** The piece that begins on a day, cut to the period. */
    Period piece(LocalDate first, Period period) {
        LocalDate last = first.plus(1, unit).minusDays(1);
        return new Period(
                first.isBefore(period.from()) ? period.from() : first, last.isAfter(period.to()) ? period.to() : last);
    }
}
