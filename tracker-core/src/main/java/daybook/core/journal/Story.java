package daybook.core.journal;

import daybook.core.word.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * What an interaction was about.
 *
 * @param practical practical topics only
 * @param mineToSolve the answer to "is this mine to solve?"
 * @param rescued true: fixed or took over; false: let them own it
 * @param said what was said or done: behaviours, not feelings
 */
public record Story(
        @Nullable OwnWords topic,
        @Nullable Boolean practical,
        @Nullable Boolean mineToSolve,
        @Nullable Boolean rescued,
        @Nullable OwnWords said) {
    public static final Story NONE = new Story(null, null, null, null, null);
}
