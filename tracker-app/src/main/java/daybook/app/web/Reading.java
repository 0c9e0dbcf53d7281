package daybook.app.web;

import daybook.core.word.Coded;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.Ids;
import daybook.core.word.OwnWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Reads the fields of a form. What is absent was not said; what cannot be read is an error beside its field, never an
 * exception, and is left out.
 */
public final class Reading {
    private final BindingResult errors;

    public Reading(BindingResult errors) {
        this.errors = errors;
    }

    public static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    public boolean failed() {
        return errors.hasErrors();
    }

    /** @param message key of a sentence that says how to mend it */
    public void no(String field, String message, Object... values) {
        errors.rejectValue(field, message, values, null);
    }

    /** @return the id a form brought, or a new one where it brought none that could be one */
    public static String id(@Nullable String brought) {
        return brought != null && Ids.valid(brought)
                ? brought
                : UUID.randomUUID().toString();
    }

    /** @return the same, never null: a form that leaves a list out has an empty one */
    public static List<String> list(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !blank(value)).toList();
    }

    /** Puts a refusal beside the field it speaks of, or on top of the form. */
    public void no(Sent.Not refused, Map<String, String> fieldOf) {
        String field = fieldOf.get(refused.message());
        if (field == null) {
            errors.reject(refused.message());
        } else {
            no(field, refused.message());
        }
    }

    public <E extends Enum<E> & Coded> @Nullable E word(String field, Class<E> type, @Nullable String value) {
        return one(field, value, code -> Coded.of(type, code));
    }

    public <E extends Enum<E> & Coded> Set<E> words(String field, Class<E> type, List<String> values) {
        Set<E> found = new LinkedHashSet<>();
        for (String value : values) {
            E word = word(field, type, value);
            if (word != null) {
                found.add(word);
            }
        }
        return found;
    }

    public @Nullable Felt felt(String field, @Nullable String value) {
        return one(field, value, step -> number(step).flatMap(Felt::ofStep));
    }

    public @Nullable Eggshells eggshells(String field, @Nullable String value) {
        return one(field, value, level -> number(level).flatMap(Eggshells::ofLevel));
    }

    /** @param most highest step; the lowest is 0 */
    public @Nullable Integer step(String field, @Nullable String value, int most) {
        return one(field, value, step -> number(step).filter(at -> at >= 0 && at <= most));
    }

    public @Nullable Boolean yes(String field, @Nullable String value) {
        return one(field, value, said -> switch (said) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public @Nullable Double decimal(String field, @Nullable String value) {
        return said(field, value, "form.no-number", Reading::decimal);
    }

    public @Nullable LocalDate date(String field, @Nullable String value) {
        return said(field, value, "form.no-date", Reading::day);
    }

    public @Nullable LocalDateTime time(String field, @Nullable String value) {
        return said(field, value, "form.no-time", Reading::moment);
    }

    /** As typed, with line ends as LF. */
    public @Nullable OwnWords own(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.length() > OwnWords.LONGEST) {
            no(field, "form.too-long", OwnWords.LONGEST, text.length() - OwnWords.LONGEST);
            return null;
        }
        return new OwnWords(text);
    }

    /** A name, a limit: one line that cannot be left out. */
    public @Nullable OwnWords name(String field, @Nullable String value, int longest) {
        OwnWords name = own(field, value);
        if (name == null) {
            if (blank(value)) {
                no(field, "form.needed");
            }
            return null;
        }
        if (name.text().length() > longest) {
            no(field, "form.too-long", longest, name.text().length() - longest);
            return null;
        }
        return new OwnWords(name.text().replaceAll("\\s+", " "));
    }

    private <T> @Nullable T one(String field, @Nullable String value, Function<String, Optional<T>> meaning) {
        return said(field, value, "form.unknown-word", meaning);
    }

    private <T> @Nullable T said(
            String field, @Nullable String value, String message, Function<String, Optional<T>> meaning) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Optional<T> meant = meaning.apply(value.strip());
        if (meant.isEmpty()) {
            no(field, message);
        }
        return meant.orElse(null);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Double> decimal(String text) {
        String dotted = text.replace(',', '.').replace('−', '-');
        return dotted.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(Double.valueOf(dotted)) : Optional.empty();
    }

    /** @return the day a page is about, where the address names one that there is */
    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text)).filter(Reading::ordinary);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text)).filter(at -> ordinary(at.toLocalDate()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static boolean ordinary(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 9999;
    }
}
