package daybook.app.rest;

import daybook.core.journal.Decision.Refused;
import daybook.core.journal.RefusalReason;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A refusal of the journal as a problem: its reason is the code, and where it speaks of one field, it names that. */
final class Refusals {
    private static final Map<RefusalReason, String> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(RefusalReason.ALIAS_TAKEN, "alias"),
            Map.entry(RefusalReason.UNKNOWN_PERSON, "person"),
            Map.entry(RefusalReason.UNKNOWN_BOUNDARY, "boundary"),
            Map.entry(RefusalReason.UNKNOWN_BOUNDARY_VERSION, "version"),
            Map.entry(RefusalReason.BOUNDARY_IS_RETIRED, "boundary"),
            Map.entry(RefusalReason.MEASURE_NAME_TAKEN, "name"),
            Map.entry(RefusalReason.UNKNOWN_MEASURE, "measures"),
            Map.entry(RefusalReason.MEASURE_IS_RETIRED, "measures"),
            Map.entry(RefusalReason.MEASURE_SCALE_EMPTY, "high"),
            Map.entry(RefusalReason.VALUE_OUT_OF_SCALE, "measures"),
            Map.entry(RefusalReason.PHASE_NEEDS_A_LABEL, "label"),
            Map.entry(RefusalReason.PHASE_ENDS_BEFORE_IT_BEGINS, "to"),
            Map.entry(RefusalReason.NAME_TOO_LONG, "name"),
            Map.entry(RefusalReason.PATTERN_NAME_TAKEN, "name"),
            Map.entry(RefusalReason.UNKNOWN_PATTERN, "pattern"),
            Map.entry(RefusalReason.PRACTICE_NEEDS_A_NAME, "name"),
            Map.entry(RefusalReason.PRACTICE_NAME_TAKEN, "name"),
            Map.entry(RefusalReason.PRACTICE_PLAN_OUT_OF_RANGE, "perWeek"),
            Map.entry(RefusalReason.UNKNOWN_PRACTICE, "practice"),
            Map.entry(RefusalReason.EXPERIMENT_LENGTH_OUT_OF_RANGE, "days"),
            Map.entry(RefusalReason.EXPERIMENT_LOT_OUT_OF_RANGE, "lot"),
            Map.entry(RefusalReason.EXPERIMENT_ENDS_BEFORE_IT_BEGINS, "on"),
            Map.entry(RefusalReason.NOTHING_TO_LOG, "entries"),
            Map.entry(RefusalReason.TOO_MANY_AT_ONCE, "entries"),
            Map.entry(RefusalReason.KIND_CANNOT_CHANGE, "kind"),
            Map.entry(RefusalReason.ENTRY_IN_THE_FUTURE, "at"),
            Map.entry(RefusalReason.DAY_TOO_FAR_FROM_MOMENT, "day"),
            Map.entry(RefusalReason.YEAR_OUT_OF_RANGE, "at"),
            Map.entry(RefusalReason.INTERACTION_NEEDS_A_PERSON, "person"),
            Map.entry(RefusalReason.SUPPORT_CONTACT_NEEDS_A_PERSON, "person"),
            Map.entry(RefusalReason.FOLLOW_THROUGH_WITHOUT_CROSSING, "followThrough"),
            Map.entry(RefusalReason.QUIET_DAY_HAS_AN_INTERACTION, "day"),
            Map.entry(RefusalReason.MINUTES_OUT_OF_RANGE, "minutes"),
            Map.entry(RefusalReason.UNKNOWN_STEP_AWAY, "stepAway"),
            Map.entry(RefusalReason.STEP_AWAY_IS_RETRACTED, "stepAway"),
            Map.entry(RefusalReason.STEP_AWAY_ALREADY_CLOSED, "stepAway"),
            Map.entry(RefusalReason.RETURN_BEFORE_STEP_AWAY, "at"),
            Map.entry(RefusalReason.RETURN_ABOUT_SOMEBODY_ELSE, "person"),
            Map.entry(RefusalReason.REPAIR_WITHOUT_RETURN, "repair"),
            Map.entry(RefusalReason.CLOSING_NEEDS_A_REASON, "reason"),
            Map.entry(RefusalReason.CHECK_IN_BEFORE_ITS_TIME, "day")));

    /** Sent twice with other content. */
    private static final Set<RefusalReason> TAKEN = EnumSet.of(
            RefusalReason.ENTRY_ID_TAKEN,
            RefusalReason.PERSON_ID_TAKEN,
            RefusalReason.BOUNDARY_ID_TAKEN,
            RefusalReason.MEASURE_ID_TAKEN,
            RefusalReason.PHASE_ID_TAKEN,
            RefusalReason.EXPERIMENT_ID_TAKEN);

    private static final Set<RefusalReason> ABSENT =
            EnumSet.of(RefusalReason.UNKNOWN_ENTRY, RefusalReason.UNKNOWN_PHASE, RefusalReason.UNKNOWN_EXPERIMENT);

    private static final Set<RefusalReason> OVER = EnumSet.of(
            RefusalReason.PHASE_ALREADY_ENDED,
            RefusalReason.EXPERIMENT_ALREADY_ENDED,
            RefusalReason.ENTRY_IS_RETRACTED);

    private Refusals() {}

    /** @param inside what the fields stand in, such as {@code entries[2].}, or nothing */
    static Problem problem(Refused refused, String inside) {
        RefusalReason reason = refused.reason();
        if (TAKEN.contains(reason)) {
            return new Problem(409, "different-content", at(inside, "id", "different-content"));
        }
        if (ABSENT.contains(reason)) {
            return Problem.notFound();
        }
        return new Problem(OVER.contains(reason) ? 409 : 422, reason.code(), field(reason, inside));
    }

    private static List<Problem.Wrong> field(RefusalReason reason, String inside) {
        String field = FIELDS.get(reason);
        return field == null && inside.isEmpty() ? List.of() : at(inside, field == null ? "" : field, reason.code());
    }

    private static List<Problem.Wrong> at(String inside, String field, String code) {
        String whole =
                inside.endsWith(".") && field.isEmpty() ? inside.substring(0, inside.length() - 1) : inside + field;
        return List.of(new Problem.Wrong(whole, code));
    }
}
