package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.Tone;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The evening part of a check-in. Numbers are steps of 0 to 3 unless said.
 *
 * @param forMe things done for myself: 0, 1, or 2 for two and more
 * @param felt felt today
 * @param sleep of the night that ended this day, 0 hardly to 3 well
 * @param tension of the body
 * @param steadiness of the day
 */
public record Evening(
        @Nullable OwnWords rose,
        @Nullable OwnWords thorn,
        @Nullable Integer forMe,
        @Nullable Felt felt,
        @Nullable Eggshells eggshells,
        @Nullable Integer sleep,
        @Nullable Integer tension,
        @Nullable Integer numbness,
        @Nullable Integer steadiness,
        @Nullable Integer grief,
        Set<Tone> tones) {
    public static final Evening NONE =
            new Evening(null, null, null, null, null, null, null, null, null, null, Set.of());

    public Evening {
        tones = Ordered.words(tones);
        Steps.check(forMe, 2);
        Steps.check(sleep, 3);
        Steps.check(tension, 3);
        Steps.check(numbness, 3);
        Steps.check(steadiness, 3);
        Steps.check(grief, 3);
    }

    /** Whether the evening was closed: what is absent on a closed day was zero, on any other day it is unknown. */
    public boolean closes() {
        return !equals(NONE);
    }
}
