package daybook.app.proof;

/** The way from a leaf to the root as RFC 9162 walks it: fn is the node on the way, sn the last node of its level. */
final class Climb {
    private long fn;
    private long sn;

    Climb(long fn, long sn) {
        this.fn = fn;
        this.sn = sn;
    }

    boolean atTop() {
        return sn == 0;
    }

    /** Whether the next hash stands to the left. Levels on which the node stands alone are passed here. */
    boolean isRight() {
        if ((fn & 1) == 0 && fn != sn) {
            return false;
        }
        while ((fn & 1) == 0 && fn != 0) {
            shift();
        }
        return true;
    }

    /** To where the older tree's last full subtree begins. */
    void pastRights() {
        while ((fn & 1) == 1) {
            shift();
        }
    }

    void up() {
        shift();
    }

    private void shift() {
        fn >>= 1;
        sn >>= 1;
    }
}
