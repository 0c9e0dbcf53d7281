package daybook.core.journal;

import static daybook.core.journal.RefusalReason.SAFETY_PLAN_TOO_LONG;

import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalEvent.SafetyPlanChanged;
import daybook.core.word.OwnWords;

/** What the writer set up beside people, boundaries and phases. */
public record Plans(
        Patterns patterns, Practices practices, Experiments experiments, SafetyPlan safetyPlan, Settings settings) {
    static final Plans NONE =
            new Plans(Patterns.NONE, Practices.FROM_THE_START, Experiments.NONE, SafetyPlan.NONE, Settings.NONE);

    Decision change(ChangeSafetyPlan change) {
        if (change.plan().equals(safetyPlan)) {
            return Decision.of();
        }
        return change.plan().length() > OwnWords.LONGEST
                ? Decision.no(SAFETY_PLAN_TOO_LONG)
                : Decision.of(new SafetyPlanChanged(change.plan()));
    }

    Plans with(Patterns next) {
        return new Plans(next, practices, experiments, safetyPlan, settings);
    }

    Plans with(Practices next) {
        return new Plans(patterns, next, experiments, safetyPlan, settings);
    }

    Plans with(Experiments next) {
        return new Plans(patterns, practices, next, safetyPlan, settings);
    }

    Plans with(SafetyPlan next) {
        return new Plans(patterns, practices, experiments, next, settings);
    }

    Plans with(Settings next) {
        return new Plans(patterns, practices, experiments, safetyPlan, next);
    }
}
