package daybook.app.line;

import daybook.app.clock.Lived;
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

/**
 * "21:00", "yesterday 21:00", "2026-11-20 21:00". Without a time it is noon. A full moment keeps its offset, and with it the
 * calendar day it was there.
 */
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
                    ? day(form.group(1), now)
                            .map(day -> Lived.at(day.atTime(time(form)), now.getZone(), now.toInstant())
                                    .atZoneSameInstant(now.getZone()))
                    : Optional.of(OffsetDateTime.parse(plain).toZonedDateTime());
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
