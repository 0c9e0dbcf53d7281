package daybook.app.rest;

import daybook.app.transfer.SmallBody;
import daybook.core.timeline.Period;
import daybook.core.word.Coded;
import daybook.core.word.Ids;
import daybook.reports.text.Phrases;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values behind the question mark and in the path. */
final class Asked {
    private Asked() {}

    static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(field, "not-a-date").stop();
        }
    }

    static @Nullable ZoneId zone(@Nullable String text) {
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw Problem.invalid("zone", "not-a-date").stop();
        }
    }

    static Period period(@Nullable String text) {
        if (text == null) {
            throw Problem.invalid("period", "missing").stop();
        }
        return Period.parse(text)
                .orElseThrow(() -> Problem.invalid("period", "not-a-period").stop());
    }

    /** @return the period a body names; where it names none, that is wrong with it */
    static Optional<Period> period(SmallBody sent) {
        Optional<String> text = sent.text("period");
        Optional<Period> period = text.flatMap(Period::parse);
        if (text.isEmpty()) {
            sent.missing("period");
        } else if (period.isEmpty()) {
            sent.wrong("period", "not-a-period");
        }
        return period;
    }

    /** @return the language a body asks for, else the one of the request */
    static Phrases language(SmallBody sent, ApiDesk desk) {
        String language = sent.text("language").orElse(desk.locale().getLanguage());
        Optional<Phrases> phrases = Phrases.in(language);
        if (phrases.isEmpty()) {
            sent.wrong("language", "unknown-code");
        }
        return phrases.orElseGet(() -> Phrases.in("en").orElseThrow());
    }

    static <E extends Enum<E> & Coded> E code(String field, Class<E> type, String text) {
        return Coded.of(type, text)
                .orElseThrow(() -> Problem.invalid(field, "unknown-code").stop());
    }

    /** @return an id out of a path: what cannot be one is nowhere */
    static String id(String text) {
        if (!Ids.valid(text)) {
            throw Problem.notFound().stop();
        }
        return text;
    }
}
