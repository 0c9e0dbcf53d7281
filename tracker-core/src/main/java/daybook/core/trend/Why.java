package daybook.core.trend;

/** Why a statistic was not computed. The words for a person stand elsewhere. */
public enum Why {
    /** Nothing of the kind was logged up to the day asked about. */
    NOTHING_COUNTED,
    /** Fewer values than the formula itself needs. */
    TOO_FEW_VALUES,
    /** Fewer than 8 pairs of adjacent logged days: how much a day resembles the next cannot be told. */
    TOO_FEW_NEIGHBOURS,
    /** All values are the same, or one side of a comparison is. */
    NO_VARIATION,
    /** 70% of the days or more have one value: that may be numbness, so nothing is told of how it varies. */
    MOSTLY_ONE_VALUE,
    /** A lot could not have fallen on enough days for a claim. */
    TOO_FEW_STARTS,
    /** Not computed on purpose: what it is about is not over yet, or a safety phase bars it. */
    NOT_ASKED,
    /** The first value is not old enough for a look back. */
    TOO_YOUNG,
    /** Only a series of days has it. */
    DAYS_ONLY,
    /** No partition beats a level line. */
    NO_STEP,
    /** There is a step, smaller than the least one worth a sentence. */
    STEP_TOO_SMALL,
    /** A straight line describes the series better than steps. */
    LINE_FITS_BETTER,
    /** The range of possible dates holds a long silence: the change may lie anywhere in it. */
    GAP_IN_RANGE,
    /** A phase began near it: the phase comparison speaks of it instead. */
    PHASE_NEAR
}
