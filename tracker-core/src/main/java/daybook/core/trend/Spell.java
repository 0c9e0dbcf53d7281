package daybook.core.trend;

/**
 * How long something lasted, as far as it was seen.
 *
 * @param time in days, above 0
 * @param ended false where it was still going on when last seen
 */
public record Spell(double time, boolean ended) {}
