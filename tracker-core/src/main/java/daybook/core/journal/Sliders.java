package daybook.core.journal;

import org.jspecify.annotations.Nullable;

/** The four sliders of the month, 0 to 10. More is better but for loneliness. */
public record Sliders(
        @Nullable Integer closeness,
        @Nullable Integer talking,
        @Nullable Integer satisfaction,
        @Nullable Integer loneliness) {
    public static final Sliders NONE = new Sliders(null, null, null, null);

    public Sliders {
        Steps.check(closeness, 10);
        Steps.check(talking, 10);
        Steps.check(satisfaction, 10);
        Steps.check(loneliness, 10);
    }
}
