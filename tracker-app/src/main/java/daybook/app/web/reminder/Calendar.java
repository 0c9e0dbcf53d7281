package daybook.app.web.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A daily entry after RFC 5545, by hand: its time floats with the device, its words are the person's alone, and nothing in
 * it leads back here.
 */
final class Calendar {
    private static final DateTimeFormatter FLOATING = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int LINE = 75;

    private Calendar() {}

    /**
     * @param uid drawn at random
     * @param made when the file was made, as the format demands
     */
    static byte[] daily(String text, LocalDateTime first, String uid, Instant made) {
        StringBuilder file = new StringBuilder();
        List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Reminder//EN",
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "DTSTAMP:" + FLOATING.format(made.atOffset(ZoneOffset.UTC)) + "Z",
                        "DTSTART:" + FLOATING.format(first),
                        "DURATION:PT5M",
                        "RRULE:FREQ=DAILY",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:" + escaped(text),
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:" + escaped(text),
                        "TRIGGER:PT0S",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR")
                .forEach(line -> fold(line, file));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines of 75 octets at most; what goes on begins with a blank. No letter is torn apart. */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
        }
        file.append("\r\n");
    }
}
