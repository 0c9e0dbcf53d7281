package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long it took, after a day that left the person heavy or drained, to feel as usual again.
 * <p>Shape: an episode begins on a day with felt after at most -2; usual = median of {@code feel} over the 28 days before, 10 values at
 * least, else there is no episode; it ends on the first later day at usual or above. It is cut short by another such day, or at the last
 * logged day before more than 2 silent ones or the end of the diary; without a logged day after it, it is dropped.
 * <p>Units: days, from 1. Minimum for a claim: 8 episodes, 5 of them ended.
 * <p>Misleads: an extreme day is followed by a milder one anyway. Source: our own, for {@link KaplanMeier}. Oracle: more.json {@code episodes}.
 */
public final class RecoveryEpisodes {
    private static final double HEAVY = -2;
    private static final int LOOK_BACK = 28;
    private static final int FEWEST = 10;
    private static final int LONGEST_SILENCE = 2;

    private RecoveryEpisodes() {}

    /**
     * @param after felt after of each day
     * @param feel what "usual" is about: felt today, or felt after where that is not kept
     * @throws IllegalArgumentException if the two are not on the same days: a bug
     */
    public static List<Spell> of(Grid after, Grid feel) {
        if (after.length() != feel.length()) {
            throw new IllegalArgumentException("both measures on the same days");
        }
        var spells = new ArrayList<Spell>();
        for (int start = 0; start < feel.length(); start++) {
            double[] before = feel.slice(Math.max(0, start - LOOK_BACK), start).values();
            if (heavy(after, start) && before.length >= FEWEST) {
                episode(after, feel, start, Numbers.median(before)).ifPresent(spells::add);
            }
        }
        return List.copyOf(spells);
    }

    private static boolean heavy(Grid after, int day) {
        return after.logged(day) && after.at(day) <= HEAVY;
    }

    private static Optional<Spell> episode(Grid after, Grid feel, int start, double usual) {
        int seen = 0;
        int silent = 0;
        for (int k = 1; start + k < feel.length() && silent <= LONGEST_SILENCE; k++) {
            int day = start + k;
            if (heavy(after, day)) {
                return Optional.of(new Spell(k, false));
            }
            if (!feel.logged(day)) {
                silent++;
            } else if (feel.at(day) >= usual) {
                return Optional.of(new Spell(k, true));
            } else {
                silent = 0;
                seen = k;
            }
        }
        return seen > 0 ? Optional.of(new Spell(seen, false)) : Optional.empty();
    }
}
