package daybook.reports.text;

import daybook.core.timeline.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Days and periods as a language writes them. */
public final class Dates {
    private static final int WEEKS_A_YEAR = 52;
    private final Phrases phrases;

    Dates(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @return such as "4 September" */
    public String day(LocalDate day) {
        return phrases.say("date.day", number(day), month(day));
    }

    /** @return such as "4 Sep" */
    public String brief(LocalDate day) {
        return phrases.say("date.day.brief", number(day), phrases.say("month.short." + day.getMonthValue()));
    }

    /** @return brief where the time told of is so short that its days need no year */
    String within(int weeks, LocalDate day) {
        return weeks < WEEKS_A_YEAR ? brief(day) : full(day);
    }

    /** @return such as "2 November 2026" */
    public String full(LocalDate day) {
        return phrases.say("date.day.year", number(day), month(day), year(day));
    }

    /** @return such as "Nov 2026" */
    public String briefMonth(LocalDate day) {
        return phrases.say("date.month", phrases.say("month.short." + day.getMonthValue()), year(day));
    }

    /** @return such as "Q3 2026" */
    public String quarter(LocalDate day) {
        return phrases.say("date.quarter", String.valueOf(day.get(IsoFields.QUARTER_OF_YEAR)), year(day));
    }

    /** @return "October 2026", "2026", "July to September 2026" or its two ends */
    public String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (wholeMonths && from.getYear() == to.getYear()) {
            return months(from, to);
        }
        return range(from, to);
    }

    private String months(LocalDate from, LocalDate to) {
        if (from.getMonth() == to.getMonth()) {
            return phrases.say("date.month", month(from), year(from));
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return year(from);
        }
        return phrases.say("date.months", month(from), month(to), year(to));
    }

    private String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return full(from);
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return phrases.say("date.range.days", number(from), full(to));
        }
        String start = from.getYear() == to.getYear() ? day(from) : full(from);
        return phrases.say("date.range", start, full(to));
    }

    private String month(LocalDate day) {
        return phrases.say("month." + day.getMonthValue());
    }

    private static String number(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
