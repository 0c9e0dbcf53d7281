package daybook.app.cli;

import daybook.core.timeline.Period;
import daybook.core.word.Coded;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Arguments as values, or a sentence that says how to write them. */
final class Arguments {
    private Arguments() {}

    static Period period(@Nullable String text) throws Stop {
        return Period.parse(text == null ? "" : text).orElseThrow(() -> Exit.USAGE.because("usage.period"));
    }

    static ZoneId zone(String text) throws Stop {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw Exit.USAGE.because("usage.zone");
        }
    }

    static <E extends Enum<E> & Coded> E code(Class<E> type, String option, String text) throws Stop {
        String all = Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        return Coded.of(type, text).orElseThrow(() -> Exit.USAGE.because("usage.one-of", option, all));
    }

    static String oneOf(String option, String text, String... words) throws Stop {
        if (!Arrays.asList(words).contains(text)) {
            throw Exit.USAGE.because("usage.one-of", option, String.join(", ", words));
        }
        return text;
    }
}
