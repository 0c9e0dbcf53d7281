package daybook.app.web;

import daybook.core.timeline.Measure;
import daybook.core.timeline.Timeline;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An own measure as a form asks for it.
 *
 * @param steps the values to choose from where there are few, else empty: then it is typed
 */
public record MeasureQuestion(String id, String name, String low, String high, List<Choice> steps) {
    private static final int FEW = 11;

    /** @param kept measures that have a value already, which are asked for although they were retired since */
    public static List<MeasureQuestion> of(Timeline timeline, MeasurePart part, Set<MeasureId> kept) {
        return timeline.measures().stream()
                .filter(one ->
                        kept.contains(one.id()) || (one.live() && one.terms().part() == part))
                .map(MeasureQuestion::of)
                .toList();
    }

    private static MeasureQuestion of(Measure measure) {
        double low = measure.terms().low();
        double high = measure.terms().high();
        boolean few = low == Math.rint(low) && high == Math.rint(high) && high - low < FEW;
        List<Choice> steps = few
                ? IntStream.rangeClosed((int) low, (int) high)
                        .mapToObj(step -> new Choice(String.valueOf(step), String.valueOf(step)))
                        .toList()
                : List.of();
        return new MeasureQuestion(measure.id().value(), measure.terms().name().text(), plain(low), plain(high), steps);
    }

    /** @return as a form holds it: no exponent, no blank, a point */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** @return the values as a form holds them */
    public static Map<String, String> filled(Map<MeasureId, Double> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        values.forEach((id, value) -> filled.put(id.value(), plain(value)));
        return filled;
    }

    /** Reads what was typed; a value outside its scale is an error beside it. */
    public static Map<MeasureId, Double> read(Reading read, Timeline timeline, Map<String, String> typed) {
        Map<MeasureId, Double> values = new LinkedHashMap<>();
        for (Measure measure : timeline.measures()) {
            String field = "measures[" + measure.id() + "]";
            Double value = read.decimal(field, typed.get(measure.id().value()));
            if (value != null && !measure.terms().allows(value)) {
                read.no(
                        field,
                        "form.out-of-scale",
                        plain(measure.terms().low()),
                        plain(measure.terms().high()));
            } else if (value != null) {
                values.put(measure.id(), value);
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return "MeasureQuestion";
    }
}
