package daybook.core.facts;

import daybook.core.timeline.Period;

/**
 * A point of a line: a week, or a month on long lines, with enough days in it.
 *
 * @param n days with a value
 * @param low lower end of the middle half of its days
 * @param mid median of its days, or their mean where the line says so
 * @param high upper end of the middle half of its days
 */
public record Point(Period span, int n, double low, double mid, double high) {}
