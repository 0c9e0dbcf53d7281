package daybook.reports.month;

import daybook.reports.block.ChartSpec.Shade;

/** Values as steps of a shade. */
final class Shades {
    private static final Shade[] SHARES = {Shade.ZERO, Shade.M1, Shade.M2, Shade.M3};
    private static final Shade[] MUCH = {Shade.ZERO, Shade.P1, Shade.P2, Shade.P3};

    private Shades() {}

    /** @param felt -3 to 3; a half counts as the step away from level */
    static Shade felt(double felt) {
        int step = (int) (Math.signum(felt) * Math.floor(Math.abs(felt) + .5));
        return Shade.values()[Math.clamp(step, -3, 3) + 3];
    }

    /** @param share 0 to 1, more of it heavier */
    static Shade heavier(double share) {
        return SHARES[quarter(share)];
    }

    /** @param share 0 to 1 */
    static Shade more(double share) {
        return MUCH[quarter(share)];
    }

    private static int quarter(double share) {
        return Math.clamp((int) (share * SHARES.length), 0, SHARES.length - 1);
    }
}
