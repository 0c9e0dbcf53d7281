package daybook.core.trend;

import com.fasterxml.jackson.databind.JsonNode;

/** One case of an oracle file, read as the types of this package. */
record OracleCase(JsonNode json) {
    String id() {
        return json.get("id").asText();
    }

    String kind() {
        return json.get("kind").asText();
    }

    /** A number that stands in the inputs. */
    double number(String field) {
        return json.get(field).doubleValue();
    }

    int whole(String field) {
        return json.get(field).intValue();
    }

    /** An expected value, for the parameters that stand inside it. */
    JsonNode expected(String statistic) {
        return json.get("expect").get(statistic).get("value");
    }

    /** Null = not logged. */
    double[] numbers(String field) {
        return OracleSeries.numbers(json.get(field));
    }

    int[] integers(String field) {
        return OracleSeries.integers(json.get(field));
    }

    Grid grid(String field) {
        return Grid.of(numbers(field));
    }

    Series series() {
        return OracleSeries.of(json);
    }
}
