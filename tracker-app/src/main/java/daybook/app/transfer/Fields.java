package daybook.app.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.word.Coded;
import daybook.core.word.Ids;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one JSON object and remembers what was wrong and what nobody asked for. Absent and null both mean
 * "not said". A problem names the field and never its value.
 */
final class Fields {
    private final ObjectNode node;
    private final Set<String> asked = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, Fields> inside = new LinkedHashMap<>();

    Fields(ObjectNode node) {
        this.node = node;
    }

    private Optional<JsonNode> get(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    void wrong(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }

    List<FieldProblem> problems() {
        List<FieldProblem> all = new ArrayList<>(problems);
        inside.forEach((name, fields) -> fields.problems()
                .forEach(problem -> all.add(new FieldProblem(name + "." + problem.field(), problem.code()))));
        return List.copyOf(all);
    }

    /** @return names of the fields that are there and were not asked for */
    Set<String> leftOver() {
        Set<String> left = new TreeSet<>();
        node.fieldNames().forEachRemaining(left::add);
        left.removeAll(asked);
        inside.forEach((name, fields) -> fields.leftOver().forEach(field -> left.add(name + "." + field)));
        return left;
    }

    Optional<String> text(String field) {
        return get(field).flatMap(value -> {
            if (!value.isTextual()) {
                wrong(field, "not-text");
            }
            return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
        });
    }

    Optional<OwnWords> words(String field) {
        return text(field).flatMap(text -> {
            if (text.length() > OwnWords.LONGEST) {
                wrong(field, "too-long");
                return Optional.empty();
            }
            return text.isBlank() ? Optional.empty() : Optional.of(new OwnWords(text));
        });
    }

    <T> Optional<T> id(String field, Function<String, T> make) {
        return text(field).flatMap(text -> {
            if (!Ids.valid(text)) {
                wrong(field, "not-an-id");
            }
            return Ids.valid(text) ? Optional.of(make.apply(text)) : Optional.empty();
        });
    }

    /** A date, a moment or a zone. */
    <T> Optional<T> time(String field, Function<String, T> parse) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException unreadable) {
                wrong(field, "not-a-date");
                return Optional.empty();
            }
        });
    }

    <E extends Enum<E> & Coded> Optional<E> code(String field, Class<E> type) {
        return text(field).flatMap(text -> known(field, type, text));
    }

    private <E extends Enum<E> & Coded> Optional<E> known(String field, Class<E> type, String code) {
        Optional<E> word = Coded.of(type, code);
        if (word.isEmpty()) {
            wrong(field, "unknown-code");
        }
        return word;
    }

    <E extends Enum<E> & Coded> Set<E> codes(String field, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        for (String code : texts(field)) {
            known(field, type, code).ifPresent(all::add);
        }
        return all;
    }

    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        get(field).ifPresent(value -> {
            if (!value.isArray()) {
                wrong(field, "not-a-list");
            }
            for (JsonNode one : value) {
                if (one.isTextual()) {
                    all.add(one.textValue());
                } else {
                    wrong(field, "not-text");
                }
            }
        });
        return all;
    }

    Optional<Boolean> yesNo(String field) {
        return get(field).flatMap(value -> {
            if (!value.isBoolean()) {
                wrong(field, "not-yes-or-no");
            }
            return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
        });
    }

    Optional<Integer> step(String field, int low, int high) {
        return get(field).flatMap(value -> step(field, value, low, high));
    }

    private Optional<Integer> step(String field, JsonNode value, int low, int high) {
        boolean fits = value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= low
                && value.intValue() <= high;
        if (!fits) {
            wrong(field, "not-" + low + "-to-" + high);
        }
        return fits ? Optional.of(value.intValue()) : Optional.empty();
    }

    Optional<Double> number(String field) {
        return get(field).flatMap(value -> number(field, value));
    }

    private Optional<Double> number(String field, JsonNode value) {
        boolean fits = value.isNumber() && Double.isFinite(value.doubleValue());
        if (!fits) {
            wrong(field, "not-a-number");
        }
        return fits ? Optional.of(value.doubleValue()) : Optional.empty();
    }

    Map<MeasureId, Double> measures(String field) {
        Map<MeasureId, Double> all = new LinkedHashMap<>();
        get(field).ifPresent(value -> {
            if (!value.isObject()) {
                wrong(field, "not-an-object");
            }
            value.properties().forEach(one -> {
                if (Ids.valid(one.getKey())) {
                    number(field, one.getValue()).ifPresent(v -> all.put(new MeasureId(one.getKey()), v));
                } else {
                    wrong(field, "not-an-id");
                }
            });
        });
        return all;
    }

    /** @return the objects of a list */
    List<ObjectNode> objects(String field) {
        List<ObjectNode> all = new ArrayList<>();
        get(field).ifPresent(value -> {
            if (!value.isArray()) {
                wrong(field, "not-a-list");
            }
            for (JsonNode one : value) {
                if (one instanceof ObjectNode object) {
                    all.add(object);
                } else {
                    wrong(field, "not-an-object");
                }
            }
        });
        return all;
    }

    Optional<ObjectNode> object(String field) {
        return get(field).flatMap(value -> {
            if (!value.isObject()) {
                wrong(field, "not-an-object");
            }
            return value instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        });
    }

    /** @return the fields of an object in a field; what is wrong or left over in there counts here too */
    Optional<Fields> inside(String field) {
        Optional<Fields> fields = object(field).map(Fields::new);
        fields.ifPresent(there -> inside.put(field, there));
        return fields;
    }

    /** @return whole numbers of a list, in its order */
    List<Integer> steps(String field, int low, int high) {
        List<Integer> all = new ArrayList<>();
        get(field).ifPresent(value -> {
            if (!value.isArray()) {
                wrong(field, "not-a-list");
            }
            value.forEach(one -> step(field, one, low, high).ifPresent(all::add));
        });
        return all;
    }

    /** @return words with a level from 0 each */
    <E extends Enum<E> & Coded> Map<E, Integer> levels(String field, Class<E> type, int most) {
        Map<E, Integer> all = new EnumMap<>(type);
        object(field)
                .ifPresent(object -> object.properties()
                        .forEach(one -> known(field, type, one.getKey())
                                .ifPresent(word -> step(field, one.getValue(), 0, most)
                                        .ifPresent(level -> all.put(word, level)))));
        return all;
    }

    /** @return an object's texts and numbers by their names */
    Map<String, String> table(String field) {
        Map<String, String> all = new LinkedHashMap<>();
        object(field)
                .ifPresent(object -> object.properties().forEach(one -> {
                    if (one.getValue().isValueNode()) {
                        all.put(one.getKey(), one.getValue().asText());
                    } else {
                        wrong(field, "not-text");
                    }
                }));
        return all;
    }

    boolean is(String field, Predicate<JsonNode> kind) {
        return get(field).filter(kind).isPresent();
    }

    /** For what must be there: where it is not, that is a problem, told once. */
    <T> @Nullable T needed(String field, Optional<T> value) {
        if (value.isEmpty() && problems.stream().noneMatch(one -> one.field().equals(field))) {
            wrong(field, "missing");
        }
        return value.orElse(null);
    }
}
