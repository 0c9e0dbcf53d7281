package daybook.core.word;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar week after ISO 8601: Monday to Sunday, the first of a year holds 4 January.
 *
 * @param year the week-based one, 1 to 9999
 * @param number from 1
 */
public record Week(int year, int number) implements Comparable<Week> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** @throws IllegalArgumentException if that year has no such week */
    public Week {
        if (year < 1 || year > 9999 || number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException("no such week");
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** @return the week a text such as {@code 2026-W46} names, or empty */
    public static Optional<Week> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int number = Integer.parseInt(form.group(2));
        return year < 1 || number < 1 || number > weeksOf(year)
                ? Optional.empty()
                : Optional.of(new Week(year, number));
    }

    public LocalDate monday() {
        return inWeekOne(year).with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(number - 1L);
    }

    private static int weeksOf(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(inWeekOne(year))
                .getMaximum();
    }

    private static LocalDate inWeekOne(int year) {
        return LocalDate.of(year, 1, 4);
    }

    @Override
    public int compareTo(Week other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        String padded = "000" + year;
        return padded.substring(padded.length() - 4) + (number < 10 ? "-W0" : "-W") + number;
    }
}
