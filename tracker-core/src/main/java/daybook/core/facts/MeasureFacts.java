package daybook.core.facts;

import daybook.core.journal.Entry;
import daybook.core.timeline.Day;
import daybook.core.timeline.Measure;
import daybook.core.word.MeasureId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An own measure in a period.
 *
 * @param n days of the period with a value
 * @param median of these days' values; empty where there is none
 * @param line day values by the measure's own rule and weekly means, over the window
 */
public record MeasureFacts(Measure measure, int n, OptionalDouble median, Line line) {

    /** Measures in use, and those that were when there was something to say. */
    static List<MeasureFacts> of(Days days, List<Measure> measures) {
        return measures.stream()
                .map(measure -> of(days, measure))
                .filter(facts -> facts.measure().live() || !facts.line().days().isEmpty())
                .toList();
    }

    private static MeasureFacts of(Days days, Measure measure) {
        List<DayValue> values = Lines.values(
                days.inWindow(),
                day -> Values.ofDay(given(day, measure.id()), measure.terms().daily()));
        List<Double> own = values.stream()
                .filter(value -> days.period().contains(value.day()))
                .map(DayValue::value)
                .toList();
        return new MeasureFacts(
                measure,
                own.size(),
                own.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Values.quantile(own, .5)),
                Lines.over(days.window(), values, Values::mean));
    }

    private static List<Double> given(Day day, MeasureId measure) {
        List<Double> values = new ArrayList<>();
        for (Entry entry : day.entries()) {
            Double value = entry.measures().get(measure);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
