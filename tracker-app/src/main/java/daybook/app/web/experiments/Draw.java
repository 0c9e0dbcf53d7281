package daybook.app.web.experiments;

import daybook.core.journal.ExperimentTerms.Lot;
import java.util.random.RandomGenerator;

/** Draws the day the on part begins. A quarter of the days at least is left to each side, and one day in any case. */
final class Draw {
    /** Fewer days cannot have an off and an on part. */
    static final int FEWEST = 2;

    private Draw() {}

    static Lot from(RandomGenerator chance, int days) {
        int first = Math.max(2, days / 4 + 1);
        int last = Math.max(first, days - days / 4);
        return new Lot(first, last, chance.nextInt(first, last + 1));
    }
}
