package daybook.core.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A run of local calendar days, both ends included. */
public record Period(LocalDate from, LocalDate to) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|W(\\d{2})))?|(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after the day it begins");
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * @param text {@code 2026}, {@code 2026-10}, {@code 2026-Q3}, {@code 2026-W40} (ISO 8601 week) or
     *     {@code 2026-10-01..2026-10-31}
     * @return the period, or empty when the text names none in years 1 to 9999
     */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(form)).filter(period -> period.from().getYear() >= 1);
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher form) {
        if (form.group(5) != null) {
            return new Period(LocalDate.parse(form.group(5)), LocalDate.parse(form.group(6)));
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return of(YearMonth.of(year, Integer.parseInt(form.group(2))));
        }
        if (form.group(3) != null) {
            LocalDate first = LocalDate.of(year, 3 * Integer.parseInt(form.group(3)) - 2, 1);
            return new Period(first, first.plusMonths(3).minusDays(1));
        }
        if (form.group(4) != null) {
            LocalDate inWeekOne = LocalDate.of(year, 1, 4);
            int week = Integer.parseInt(form.group(4));
            if (week < 1
                    || week
                            > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                    .rangeRefinedBy(inWeekOne)
                                    .getMaximum()) {
                throw new IllegalArgumentException("no such week");
            }
            LocalDate monday = inWeekOne.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
            return new Period(monday, monday.plusDays(6));
        }
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @return number of days, at least 1 */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Stream<LocalDate> stream() {
        return from.datesUntil(to.plusDays(1));
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
