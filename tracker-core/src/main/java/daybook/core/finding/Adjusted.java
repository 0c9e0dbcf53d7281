package daybook.core.finding;

/**
 * A p of a comparison, corrected for the number of its family.
 *
 * @param p by which the family judges it
 * @param across from the p for whoever asks many questions at once: what a report with several families goes by
 */
public record Adjusted(double p, double across) {}
