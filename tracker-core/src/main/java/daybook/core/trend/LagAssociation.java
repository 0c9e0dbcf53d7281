package daybook.core.trend;

/**
 * Whether one measure goes with another some days later, each measure's own drift taken out.
 * <p>Shape: both detrended whole, then x[0 .. n - lag) beside y[lag .. n); rho = {@link Spearman} on complete pairs; p from all circular
 * shifts of y, ranked anew on the pairs each leaves: (1 + those with |rho| at least as large)/(1 + all). A shift with fewer than 3 pairs
 * or a constant side is left out. No random draw.
 * <p>{@code fine}: p for whoever asks many questions at once. Shifts of half a year cannot give less than 1 in 182; here the tail is that
 * of a t distribution with the spread of the shifted rho, of as many pairs as the resemblance of both sides leaves:
 * pairs (1 - r_x r_y)/(1 + r_x r_y) - 2. Measured: .0010 to .0016 of unrelated diaries at .001 and phi .2 to .4, fewer above.
 * <p>Units: rho -1..1; lag in days. Minimum: 3 pairs; a claim needs 60, over at most the last 400 days. With rho .3, 85 pairs are found
 * in 80% at p .05, 155 at p .0025.
 * <p>Misleads: a shared weekly rhythm. Never a cause. Measured: without detrending 7 to 15% false, with it 1 to 4%.
 * <p>Source: shifts are our own; of the pairs that are left: Bartlett 1946. Oracle: golden.json {@code lagAssocDetrended}, 1e-8.
 */
public record LagAssociation(double rho, int pairs, double p, double fine, int shifts) {
    private static final double SAME = 1e-12;

    /**
     * @param x, y on the same consecutive days
     * @param lag in days, 0 or more
     * @return {@code TOO_FEW_VALUES} or {@code NO_VARIATION}
     * @throws IllegalArgumentException if the two are not on the same days: a bug
     */
    public static Result<LagAssociation> of(Grid x, Grid y, int lag) {
        if (x.length() != y.length() || lag < 0) {
            throw new IllegalArgumentException("both measures on the same days, and none looks back");
        }
        int n = x.length() - lag;
        if (n < 1) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        Grid earlier = x.detrended().slice(0, n);
        Grid later = y.detrended().slice(lag, x.length());
        return Spearman.of(earlier, later).map(rho -> of(earlier, later, rho));
    }

    private static LagAssociation of(Grid earlier, Grid later, double rho) {
        var ranks = new ShiftedRanks(earlier, later);
        int shifts = 0;
        int asLarge = 0;
        double squares = 0;
        for (int s = 1; s < earlier.length(); s++) {
            var shifted = ranks.shiftedBy(s);
            if (shifted.isPresent()) {
                shifts++;
                squares += shifted.getAsDouble() * shifted.getAsDouble();
                asLarge += Math.abs(shifted.getAsDouble()) >= Math.abs(rho) - SAME ? 1 : 0;
            }
        }
        int pairs = Spearman.complete(earlier, later).length;
        double p = (1.0 + asLarge) / (1 + shifts);
        double fine = squares == 0 ? p : fine(rho / Math.sqrt(squares / shifts), pairs, earlier, later);
        return new LagAssociation(rho, pairs, p, fine, shifts);
    }

    private static double fine(double z, int pairs, Grid earlier, Grid later) {
        double both = resemblance(earlier) * resemblance(later);
        return Normal.twoSided(z, pairs * (1 - both) / (1 + both) - 2);
    }

    private static double resemblance(Grid side) {
        return NeighbourCorrelation.of(side).toOptional().orElse(0.0);
    }
}
