package daybook.core.facts;

import daybook.core.timeline.Measure;
import java.util.OptionalDouble;

/**
 * An own measure in a period.
 *
 * @param n days of the period with a value
 * @param median of these days' values; empty where there is none
 * @param line day values by the measure's own rule and weekly means, over the window
 */
public record MeasureFacts(Measure measure, int n, OptionalDouble median, Line line) {}
