package daybook.core.trend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A series as it stands in an oracle file. */
public final class OracleSeries {
    private OracleSeries() {}

    /** Unlogged ones dropped; t, where absent, counts from 0; the unit, where absent, is a day. */
    public static Series of(JsonNode json) {
        double[] x = numbers(json.get("x"));
        int[] t = json.hasNonNull("t")
                ? integers(json.get("t"))
                : IntStream.range(0, x.length).toArray();
        int[] logged =
                IntStream.range(0, x.length).filter(i -> !Double.isNaN(x[i])).toArray();
        return Series.of(
                "week".equals(json.path("unit").asText()) ? Unit.WEEK : Unit.DAY,
                IntStream.of(logged).map(i -> t[i]).toArray(),
                IntStream.of(logged).mapToDouble(i -> x[i]).toArray());
    }

    public static List<Double> markers(JsonNode json) {
        return StreamSupport.stream(json.path("markers").spliterator(), false)
                .map(JsonNode::doubleValue)
                .toList();
    }

    public static double leastStep(JsonNode json) {
        return json.path("minStep").asDouble(.5);
    }

    static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(v -> v.isNull() ? Double.NaN : v.doubleValue())
                .toArray();
    }

    static int[] integers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(v -> {
                    if (v.doubleValue() != Math.rint(v.doubleValue())) {
                        throw new IllegalArgumentException("a day or week is a whole number: " + v);
                    }
                    return (int) v.doubleValue();
                })
                .toArray();
    }
}
