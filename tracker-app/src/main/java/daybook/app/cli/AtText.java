package daybook.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "21:00", "yesterday 21:00", "2026-11-20 21:00", or a full moment with its offset. Without a time it is noon. */
final class AtText {
    private static final Pattern FORM =
            Pattern.compile("(?:(\\p{L}+|\\d{4}-\\d{2}-\\d{2})(?:[ T]+|$))?(?:(\\d{1,2}):(\\d{2}))?");
    private static final Map<String, Integer> DAYS_AGO =
            Map.of("today", 0, "heute", 0, "yesterday", 1, "gestern", 1, "vorgestern", 2);

    private AtText() {}

    static Optional<ZonedDateTime> parse(String text, ZonedDateTime now) {
        String plain = text.strip();
        Matcher form = FORM.matcher(plain);
        try {
            return !plain.isEmpty() && form.matches()
                    ? day(form.group(1), now).map(day -> day.atTime(time(form)).atZone(now.getZone()))
                    : Optional.of(OffsetDateTime.parse(plain).atZoneSameInstant(now.getZone()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text, ZonedDateTime now) {
        if (text == null) {
            return Optional.of(now.toLocalDate());
        }
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(LocalDate.parse(text));
        }
        return Optional.ofNullable(DAYS_AGO.get(text.toLowerCase(Locale.ROOT)))
                .map(days -> now.toLocalDate().minusDays(days));
    }

    private static LocalTime time(Matcher form) {
        return form.group(2) == null
                ? LocalTime.NOON
                : LocalTime.of(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }
}
