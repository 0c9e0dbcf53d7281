package daybook.app.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;

/** A pattern such as {@code dd/MM/yy} or {@code h:mm a}. Two-digit years are 2000 to 2099; 31 February is no date. */
record CellFormat(DateTimeFormatter formatter) {

    static Optional<CellFormat> of(String pattern) {
        try {
            return Optional.of(new CellFormat(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(withProlepticYear(pattern))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT)));
        } catch (IllegalArgumentException notAPattern) {
            return Optional.empty();
        }
    }

    /** "y" counts years within an era, which a strict reading would then ask for. */
    private static String withProlepticYear(String pattern) {
        StringBuilder years = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < years.length(); i++) {
            quoted ^= years.charAt(i) == '\'';
            if (years.charAt(i) == 'y' && !quoted) {
                years.setCharAt(i, 'u');
            }
        }
        return years.toString();
    }

    Optional<LocalDate> date(String text) {
        return parsed(text, LocalDate::from);
    }

    Optional<LocalTime> time(String text) {
        return parsed(text, LocalTime::from);
    }

    private <T> Optional<T> parsed(String text, TemporalQuery<T> query) {
        try {
            return Optional.of(formatter.parse(CellText.plainBlanks(text), query));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
