package daybook.core.journal;

import daybook.core.word.Coded;
import java.util.Locale;

/** Why a command was refused. The sentences are in the bundles, one each in every language. */
public enum RefusalReason implements Coded {
    JOURNAL_ALREADY_OPEN,
    JOURNAL_NOT_OPEN,
    PERSON_ID_TAKEN,
    ALIAS_TAKEN,
    UNKNOWN_PERSON,
    BOUNDARY_ID_TAKEN,
    UNKNOWN_BOUNDARY,
    UNKNOWN_BOUNDARY_VERSION,
    BOUNDARY_IS_RETIRED,
    MEASURE_ID_TAKEN,
    MEASURE_NAME_TAKEN,
    UNKNOWN_MEASURE,
    MEASURE_IS_RETIRED,
    MEASURE_SCALE_EMPTY,
    TOO_MANY_MEASURES,
    VALUE_OUT_OF_SCALE,
    PHASE_ID_TAKEN,
    UNKNOWN_PHASE,
    PHASE_NEEDS_A_LABEL,
    PHASE_ENDS_BEFORE_IT_BEGINS,
    PHASE_ALREADY_ENDED,
    NOTHING_TO_LOG,
    TOO_MANY_AT_ONCE,
    ENTRY_ID_TAKEN,
    UNKNOWN_ENTRY,
    ENTRY_IS_RETRACTED,
    KIND_CANNOT_CHANGE,
    ENTRY_IS_EMPTY,
    ENTRY_IN_THE_FUTURE,
    DAY_TOO_FAR_FROM_MOMENT,
    YEAR_OUT_OF_RANGE,
    INTERACTION_NEEDS_A_PERSON,
    FOLLOW_THROUGH_WITHOUT_CROSSING,
    QUIET_DAY_HAS_AN_INTERACTION,
    REPORT_ALREADY_ISSUED;

    /** Unlike a stored word, this code is exchanged only, so the constant's name may carry it. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
