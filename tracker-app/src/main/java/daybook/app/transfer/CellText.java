package daybook.app.transfer;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells as other programs write them. */
final class CellText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?: ?([ap])\\.? ?m\\.?)?");

    private CellText() {}

    /** Plain blanks in place of those that look like one, such as U+202F before "PM". */
    static String plainBlanks(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ').strip();
    }

    /** @return the number, with a decimal point or comma */
    static Optional<Double> number(String text) {
        String plain = plainBlanks(text);
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(plain.replace(',', '.'))).filter(Double::isFinite);
    }

    /** @return 7, not 7.0 */
    static String shown(double number) {
        String text = String.valueOf(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** @return the time of day of "8:00 pm", "10:04 AM", "9:00 p. m." or "20:00" */
    static Optional<LocalTime> clock(String text) {
        Matcher clock = CLOCK.matcher(plainBlanks(text).toLowerCase(Locale.ROOT));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        String half = clock.group(3);
        boolean fits = minute < 60 && (half == null ? hour < 24 : hour >= 1 && hour <= 12);
        return fits
                ? Optional.of(LocalTime.of(half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0), minute))
                : Optional.empty();
    }
}
