package daybook.core.finding;

import daybook.core.finding.Families.Crossed;
import daybook.core.finding.Finding.Shown;
import daybook.core.trend.AroundCrossings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Eggshells before and after crossings, a family of two windows. What is not clear is not told at all. */
final class CrossingFindings {
    private static final int FEWEST_DAYS = 90;
    private static final int FEWEST_LOGGED = 60;
    static final double SURE = .05;
    private static final List<int[]> WINDOWS = List.of(new int[] {-3, -2, -1}, new int[] {1, 2, 3});

    private CrossingFindings() {}

    static Judged of(Crossed crossed) {
        if (crossed.eggshells().length() < FEWEST_DAYS || crossed.eggshells().count() < FEWEST_LOGGED) {
            return Judged.NOTHING;
        }
        int[] days = crossed.days().stream().mapToInt(day -> day).toArray();
        List<Boolean> before = new ArrayList<>();
        List<AroundCrossings> around = new ArrayList<>();
        for (int[] window : WINDOWS) {
            AroundCrossings.of(crossed.eggshells(), days, window).toOptional().ifPresent(found -> {
                before.add(window[0] < 0);
                around.add(found);
            });
        }
        return Corrected.of(
                around,
                AroundCrossings::p,
                AroundCrossings::fine,
                (i, found, adjusted) -> adjusted.p() <= SURE
                        ? Optional.of(new Shown(new NearCrossings(before.get(i), found, adjusted)))
                        : Optional.empty());
    }
}
