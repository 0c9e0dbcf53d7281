package daybook.core.journal;

import org.jspecify.annotations.Nullable;

/** Small scales that start at 0; null was not said. */
final class Steps {
    private Steps() {}

    /** @throws IllegalArgumentException outside 0 to {@code most}: forms check first, this is a bug */
    static void check(@Nullable Integer step, int most) {
        if (step != null && (step < 0 || step > most)) {
            throw new IllegalArgumentException("a step is 0 to " + most);
        }
    }
}
