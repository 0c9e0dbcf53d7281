package daybook.core.facts;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.word.Coded;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was done when a boundary came up, counted.
 *
 * @param raised every test that counts, not-applied ones too
 * @param respected what they did; likewise pushed, crossed; the rest is unknown
 * @param heldSteady what I did; these six add up to raised
 */
public record ActCounts(
        int raised,
        int respected,
        int pushed,
        int crossed,
        int heldSteady,
        int heldWithWobble,
        int gaveWay,
        int yieldedForSafety,
        int changedByChoice,
        int notApplied) {

    static ActCounts of(List<BoundaryTest> tests) {
        Map<TheirAct, Integer> theirs = new EnumMap<>(TheirAct.class);
        Map<MyAct, Integer> mine = new EnumMap<>(MyAct.class);
        for (BoundaryTest test : tests) {
            theirs.merge(test.theirs(), 1, Integer::sum);
            mine.merge(test.mine(), 1, Integer::sum);
        }
        return new ActCounts(
                tests.size(),
                of(theirs, TheirAct.RESPECTED),
                of(theirs, TheirAct.PUSHED),
                of(theirs, TheirAct.CROSSED),
                of(mine, MyAct.HELD_STEADY),
                of(mine, MyAct.HELD_WOBBLE),
                of(mine, MyAct.GAVE_WAY),
                of(mine, MyAct.YIELDED_FOR_SAFETY),
                of(mine, MyAct.CHANGED_BY_CHOICE),
                of(mine, MyAct.NOT_APPLIED));
    }

    private static <W extends Enum<W> & Coded> int of(Map<W, Integer> counts, W word) {
        return counts.getOrDefault(word, 0);
    }

    public int held() {
        return heldSteady + heldWithWobble;
    }

    /** @return those that were mine to hold: held or gave way */
    public int counted() {
        return held() + gaveWay;
    }
}
