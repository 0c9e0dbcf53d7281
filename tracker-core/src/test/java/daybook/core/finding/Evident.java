package daybook.core.finding;

import daybook.core.finding.Evidence.Shares;
import daybook.core.finding.Evidence.Steady;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.Strength;
import daybook.core.trend.Why;
import java.util.List;

/** Evidence in the making: a closed month without a safety phase. */
record Evident(
        boolean asked,
        boolean safety,
        Result<PeriodRate> held,
        Result<PeriodRate> followed,
        Result<PeriodRate> worse,
        Result<PeriodRate> eggshells,
        Result<SteadinessLevel> level,
        Result<SteadinessChange> change) {

    static Evident nothing() {
        return new Evident(
                true,
                false,
                PeriodRate.of(0, 0),
                PeriodRate.of(0, 0),
                PeriodRate.of(0, 0),
                PeriodRate.of(0, 0),
                Result.declined(Why.NOTHING_COUNTED),
                Result.declined(Why.NOTHING_COUNTED));
    }

    static SteadinessLevel between(double low, double high) {
        return new SteadinessLevel(low, (low + high) / 2, high, (low + high) / 2, .01);
    }

    Evident running() {
        return new Evident(false, safety, held, followed, worse, eggshells, level, change);
    }

    Evident inSafety() {
        return new Evident(asked, true, held, followed, worse, eggshells, level, change);
    }

    Evident held(int k, int n) {
        return new Evident(asked, safety, PeriodRate.of(k, n), followed, worse, eggshells, level, change);
    }

    Evident followed(int k, int n) {
        return new Evident(asked, safety, held, PeriodRate.of(k, n), worse, eggshells, level, change);
    }

    Evident worse(int k, int n) {
        return new Evident(asked, safety, held, followed, PeriodRate.of(k, n), eggshells, level, change);
    }

    Evident eggshells(int k, int n) {
        return new Evident(asked, safety, held, followed, worse, PeriodRate.of(k, n), level, change);
    }

    Evident level(double low, double high) {
        return new Evident(asked, safety, held, followed, worse, eggshells, Result.of(between(low, high)), change);
    }

    Evident change(Strength strength, int direction) {
        var changed = new SteadinessChange(between(.4, .6), between(.5, .7), 1.7 * direction, strength, direction);
        return new Evident(asked, safety, held, followed, worse, eggshells, level, Result.of(changed));
    }

    Evidence evidence() {
        return new Evidence(
                asked,
                safety,
                new Shares(held, 4, 2, followed, 1, worse, 20, eggshells),
                new Steady(level, change, 40, 18, 3, 26, 14, 24, .75),
                Returns.NONE,
                Families.NONE);
    }

    List<Finding> findings() {
        return Findings.of(evidence()).findings();
    }
}
