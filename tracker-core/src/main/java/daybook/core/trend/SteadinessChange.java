package daybook.core.trend;

import java.util.List;

/**
 * Steadiness now against 56 days ago; asked once a report.
 * <p>Shape: z = difference of the means / root of the summed variances. Shown from |z| 1.64 on, leaning from 1.28, and only if both
 * bands are at most .50 wide; {@code direction} is 1 steadier, -1 held less often, 0 where nothing can be told.
 * <p>Units: z in standard deviations. Minimum: the first day listed is at least 56 days old. Misleads: as the level itself; asked daily it would say "changed" too often.
 * <p>Source: our own, on {@link Steadiness}. Oracle: more.json {@code steadinessChange}, 1e-6.
 */
public record SteadinessChange(SteadinessLevel then, SteadinessLevel now, double z, Strength strength, int direction) {
    private static final int BACK = 56;
    private static final double SHOWN = 1.64;
    private static final double LEANING = 1.28;

    /** @return {@code NOTHING_COUNTED} or {@code TOO_YOUNG} where there is no level on both days */
    public static Result<SteadinessChange> of(List<TestDay> days, long upto) {
        return Steadiness.of(days, upto).then(now -> switch (Steadiness.of(days, upto - BACK)) {
            case Result.Value<SteadinessLevel>(SteadinessLevel then) -> Result.of(between(then, now));
            case Result.Declined<SteadinessLevel> ignored -> Result.declined(Why.TOO_YOUNG);
        });
    }

    static SteadinessChange between(SteadinessLevel then, SteadinessLevel now) {
        double z = (now.mean() - then.mean()) / Math.sqrt(now.variance() + then.variance());
        Strength strength = strength(Math.abs(z), then.shown() && now.shown());
        int direction = strength == Strength.CANNOT_TELL ? 0 : (int) Math.signum(z);
        return new SteadinessChange(then, now, z, strength, direction);
    }

    private static Strength strength(double size, boolean bothShown) {
        if (!bothShown || size < LEANING) {
            return Strength.CANNOT_TELL;
        }
        return size >= SHOWN ? Strength.SHOWN : Strength.LEANING;
    }
}
