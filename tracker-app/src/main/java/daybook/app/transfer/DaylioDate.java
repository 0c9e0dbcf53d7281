package daybook.app.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a row: an ISO date in full, or from the years before that a year and "June 22". */
final class DaylioDate {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.? +(\\p{L}+)\\.?|(\\p{L}+)\\.? +(\\d{1,2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DaylioDate() {}

    static Optional<LocalDate> of(String full, String year, String dayAndMonth) {
        return full.isBlank() ? fromYear(year.strip(), dayAndMonth) : iso(full);
    }

    static Optional<LocalDate> iso(String text) {
        String date = text.strip();
        return ISO.matcher(date).matches() ? valid(() -> LocalDate.parse(date)) : Optional.empty();
    }

    private static Optional<LocalDate> fromYear(String year, String dayAndMonth) {
        Matcher form = DAY_MONTH.matcher(CellText.plainBlanks(dayAndMonth));
        if (!year.matches("\\d{4}") || !form.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = form.group(1) != null;
        String name = (dayFirst ? form.group(2) : form.group(3)).toLowerCase(Locale.ROOT);
        int day = Integer.parseInt(dayFirst ? form.group(1) : form.group(4));
        int month = name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
        return valid(() -> LocalDate.of(Integer.parseInt(year), month, day));
    }

    private static Optional<LocalDate> valid(Supplier<LocalDate> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
