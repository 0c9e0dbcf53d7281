package daybook.app.report;

import daybook.core.trend.Why;

/** Why a number is null, in a word that stays. */
final class WhyCode {
    private WhyCode() {}

    static String of(Why why) {
        return switch (why) {
            case NOTHING_COUNTED -> "nothing-counted";
            case TOO_FEW_VALUES -> "too-few-values";
            case TOO_FEW_NEIGHBOURS -> "too-few-neighbours";
            case NO_VARIATION -> "no-variation";
            case MOSTLY_ONE_VALUE -> "mostly-one-value";
            case TOO_FEW_STARTS -> "too-few-starts";
            case NOT_ASKED -> "not-asked";
            case TOO_YOUNG -> "too-young";
            case DAYS_ONLY -> "days-only";
            case NO_STEP -> "no-step";
            case STEP_TOO_SMALL -> "step-too-small";
            case LINE_FITS_BETTER -> "line-fits-better";
            case GAP_IN_RANGE -> "gap-in-range";
            case PHASE_NEAR -> "phase-near";
        };
    }
}
