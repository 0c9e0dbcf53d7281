package daybook.core.trend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what was wanted with what was got, leaf by leaf: {@code |got - want| <= tolerance max(1, |want|)}; strings, whole numbers and
 * refusals exactly.
 */
final class Agreement {
    private final List<String> differences = new ArrayList<>();
    private int values;
    private int refusals;

    void compare(String where, JsonNode want, Object got, double tolerance) {
        if (want.isObject()) {
            want.properties().forEach(f -> field(where, f.getKey(), f.getValue(), got, tolerance));
        } else if (want.isArray()) {
            elements(where, want, got, tolerance);
        } else if (agrees(want, got, tolerance)) {
            values++;
            refusals += want.isNull() ? 1 : 0;
        } else {
            differ(where, want, got);
        }
    }

    void differ(String where, Object want, Object got) {
        differences.add(where + ": wanted " + want + ", got " + got);
    }

    private void field(String where, String name, JsonNode want, Object got, double tolerance) {
        if (got instanceof Map<?, ?> fields && fields.containsKey(name)) {
            compare(where + "." + name, want, fields.get(name), tolerance);
        } else if (want.isNull() && got instanceof Map<?, ?>) {
            compare(where + "." + name, want, Optional.empty(), tolerance);
        } else {
            differ(where + "." + name, want, got);
        }
    }

    private void elements(String where, JsonNode want, Object got, double tolerance) {
        if (!(got instanceof List<?> list) || list.size() != want.size()) {
            differ(where, want, got);
            return;
        }
        for (int i = 0; i < want.size(); i++) {
            compare(where + "[" + i + "]", want.get(i), list.get(i), tolerance);
        }
    }

    private static boolean agrees(JsonNode want, Object got, double tolerance) {
        if (want.isNull()) {
            return got.equals(Optional.empty());
        }
        if (got instanceof Integer || got instanceof Long) {
            return want.isNumber() && want.doubleValue() == ((Number) got).doubleValue();
        }
        if (got instanceof Number number) {
            double distance = Math.abs(number.doubleValue() - want.doubleValue());
            return want.isNumber() && distance <= tolerance * Math.max(1, Math.abs(want.doubleValue()));
        }
        return want.isBoolean() ? got.equals(want.booleanValue()) : want.isTextual() && got.equals(want.asText());
    }

    int values() {
        return values;
    }

    int refusals() {
        return refusals;
    }

    List<String> differences() {
        return differences;
    }
}
