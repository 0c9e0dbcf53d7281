/**
 * The statistics, one class each. Every one takes plain arrays of what was logged and answers with a value or with the reason why
 * there is none: never a NaN, never a sentence. What may be claimed from them is decided elsewhere, with higher minimums.
 * <p>No clock here, and random numbers only in the shuffles of the hours of the week.
 */
@NullMarked
package daybook.core.trend;

import org.jspecify.annotations.NullMarked;
