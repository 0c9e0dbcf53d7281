package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.word.Coded;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one JSON object; what was not said is left out. */
final class Shape {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    /** A date, zone or id, by its text. */
    Shape put(String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
        return this;
    }

    Shape put(String field, @Nullable OwnWords words) {
        return put(field, words == null ? null : words.text());
    }

    Shape put(String field, @Nullable Coded word) {
        return put(field, word == null ? null : word.code());
    }

    Shape put(String field, @Nullable Boolean value) {
        if (value != null) {
            node.put(field, value);
        }
        return this;
    }

    Shape put(String field, @Nullable Integer step) {
        if (step != null) {
            node.put(field, step);
        }
        return this;
    }

    /** Only where it is so. */
    Shape flag(String field, boolean value) {
        return put(field, value ? Boolean.TRUE : null);
    }

    Shape at(String field, OffsetDateTime moment) {
        return put(field, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    Shape at(String field, Instant moment, ZoneId zone) {
        return at(field, moment.atZone(zone).toOffsetDateTime());
    }

    Shape number(String field, double value) {
        number(node, field, value);
        return this;
    }

    /** A whole number is written without a fraction: 4, not 4.0. */
    private static void number(ObjectNode node, String field, double value) {
        long whole = (long) value;
        if (Double.compare(whole, value) == 0 && Math.abs(whole) < 1L << 53) {
            node.put(field, whole);
        } else {
            node.put(field, value);
        }
    }

    Shape codes(String field, Collection<? extends Coded> words) {
        return texts(field, words.stream().map(Coded::code).toList());
    }

    Shape texts(String field, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = node.putArray(field);
            texts.forEach(list::add);
        }
        return this;
    }

    Shape steps(String field, List<Integer> steps) {
        ArrayNode list = node.putArray(field);
        steps.forEach(list::add);
        return this;
    }

    Shape levels(String field, Map<? extends Coded, Integer> levels) {
        if (!levels.isEmpty()) {
            ObjectNode object = node.putObject(field);
            levels.forEach((word, level) -> object.put(word.code(), level));
        }
        return this;
    }

    /** Under a field of its own. */
    Shape inside(String field, Shape shape) {
        node.set(field, shape.node());
        return this;
    }

    Shape measures(String field, Map<MeasureId, Double> values) {
        if (!values.isEmpty()) {
            ObjectNode object = node.putObject(field);
            values.forEach((measure, value) -> number(object, measure.value(), value));
        }
        return this;
    }

    /** Also when there is none: null says so. */
    Shape orNull(String field, @Nullable Object value) {
        if (value == null) {
            node.putNull(field);
            return this;
        }
        return put(field, value);
    }
}
