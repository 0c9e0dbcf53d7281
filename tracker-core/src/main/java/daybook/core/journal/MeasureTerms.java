package daybook.core.journal;

import daybook.core.word.Better;
import daybook.core.word.Daily;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;

/**
 * An own measure: a number the writer chose to keep.
 *
 * @param low lowest value, below {@code high}; both finite
 * @param high highest value
 * @param better which end is the better one, or neither
 * @param part which entry asks for it
 * @param daily how several values of a day become one
 */
public record MeasureTerms(OwnWords name, double low, double high, Better better, MeasurePart part, Daily daily) {
    public boolean allows(double value) {
        return value >= low && value <= high;
    }
}
