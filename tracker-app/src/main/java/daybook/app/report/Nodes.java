package daybook.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.Line;
import daybook.core.facts.Spread;
import daybook.core.timeline.Period;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.Coded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** The pieces facts are written in. A number that was not computed is null, and {@code declined} says why. */
final class Nodes {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    static ObjectNode period(Period period) {
        return object().put("from", period.from().toString())
                .put("to", period.to().toString());
    }

    /** The interval is Jeffreys', 95%. */
    static ObjectNode rate(Result<PeriodRate> result) {
        Optional<PeriodRate> rate = result.toOptional();
        ObjectNode node = object().put("k", rate.map(PeriodRate::k).orElse(0))
                .put("n", rate.map(PeriodRate::n).orElse(0))
                .put("share", rate.map(PeriodRate::share).orElse(null))
                .put("low", rate.map(PeriodRate::low).orElse(null))
                .put("high", rate.map(PeriodRate::high).orElse(null));
        return declined(node, result);
    }

    /** The middle half, told from five values on. */
    static ObjectNode spread(Spread spread) {
        Optional<Spread.Half> half = spread.half().toOptional();
        ObjectNode node = object().put("n", spread.n())
                .put("low", half.map(Spread.Half::low).orElse(null))
                .put("median", half.map(Spread.Half::mid).orElse(null))
                .put("high", half.map(Spread.Half::high).orElse(null));
        return declined(node, spread.half());
    }

    /** What a chart is drawn from: a value a day, and where enough days have one the middle and the quarters of a week or month. */
    static ObjectNode line(Line line) {
        ObjectNode node = object();
        node.set(
                "days",
                array(
                        line.days(),
                        day -> object().put("day", day.day().toString()).put("value", day.value())));
        node.set(
                "points",
                array(
                        line.points(),
                        point -> period(point.span())
                                .put("n", point.n())
                                .put("low", point.low())
                                .put("mid", point.mid())
                                .put("high", point.high())));
        return node;
    }

    /** @param name of a field, with the number behind it */
    record Number<T>(String name, Function<T, JsonNode> of) {
        static <T> Number<T> whole(String name, ToIntFunction<T> of) {
            return new Number<>(name, value -> FACTORY.numberNode(of.applyAsInt(value)));
        }

        static <T> Number<T> real(String name, ToDoubleFunction<T> of) {
            return new Number<>(name, value -> FACTORY.numberNode(of.applyAsDouble(value)));
        }
    }

    /** The numbers of a statistic, or as many nulls and the reason. */
    @SafeVarargs
    static <T> ObjectNode statistic(Result<T> result, Number<T>... numbers) {
        ObjectNode node = object();
        for (Number<T> number : numbers) {
            node.set(number.name(), result.toOptional().map(number.of()).orElse(null));
        }
        return declined(node, result);
    }

    static ObjectNode maybe(ObjectNode node, String name, OptionalDouble value) {
        return value.isEmpty() ? node.putNull(name) : node.put(name, value.getAsDouble());
    }

    static ObjectNode declined(ObjectNode node, Result<?> result) {
        return switch (result) {
            case Result.Value<?> ignored -> node.putNull("declined");
            case Result.Declined<?>(var why) -> node.put("declined", WhyCode.of(why));
        };
    }

    static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> node) {
        ArrayNode array = FACTORY.arrayNode();
        items.forEach(item -> array.add(node.apply(item)));
        return array;
    }

    static <K extends Coded, V> ObjectNode byCode(Map<K, V> map, Function<V, ? extends JsonNode> node) {
        return by(map, Coded::code, (into, entry) -> into.set(entry.getKey(), node.apply(entry.getValue())));
    }

    static <K extends Coded> ObjectNode counts(Map<K, Integer> map) {
        return by(map, Coded::code, (into, entry) -> into.put(entry.getKey(), entry.getValue()));
    }

    private static <K, V> ObjectNode by(
            Map<K, V> map, Function<K, String> name, BiConsumer<ObjectNode, Map.Entry<String, V>> put) {
        ObjectNode node = object();
        map.forEach((key, value) -> put.accept(node, Map.entry(name.apply(key), value)));
        return node;
    }
}
