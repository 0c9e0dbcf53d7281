package daybook.core.facts;

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

    public int held() {
        return heldSteady + heldWithWobble;
    }

    /** @return those that were mine to hold: held or gave way */
    public int counted() {
        return held() + gaveWay;
    }
}
