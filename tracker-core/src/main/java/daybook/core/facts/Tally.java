package daybook.core.facts;

import java.util.OptionalDouble;

/**
 * How often something was ticked.
 *
 * @param times in the period
 * @param before mean of the two periods of the same kind before it; empty where the journal does not reach back that far
 */
public record Tally(int times, OptionalDouble before) {}
