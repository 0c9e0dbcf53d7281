package daybook.core.journal;

import static daybook.core.journal.RefusalReason.CLOSING_NEEDS_A_REASON;
import static daybook.core.journal.RefusalReason.REPAIR_WITHOUT_RETURN;
import static daybook.core.journal.RefusalReason.RETURN_ABOUT_SOMEBODY_ELSE;
import static daybook.core.journal.RefusalReason.RETURN_BEFORE_STEP_AWAY;
import static daybook.core.journal.RefusalReason.STEP_AWAY_ALREADY_CLOSED;
import static daybook.core.journal.RefusalReason.STEP_AWAY_IS_RETRACTED;
import static daybook.core.journal.RefusalReason.UNKNOWN_STEP_AWAY;

import daybook.core.collect.Ordered;
import daybook.core.collect.PersistentMap;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.word.EntryId;
import daybook.core.word.Intention;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which step-aways are closed. A return never dies with its step-away: what somebody wrote stays theirs, it only closes
 * nothing any more.
 *
 * @param returns standing returns by step-away
 */
public record StepAways(PersistentMap<EntryId, Set<EntryId>> returns) {
    static final StepAways NONE = new StepAways(PersistentMap.empty());

    /** A step-away cannot be moved behind the return that closed it. */
    Optional<Decision> refusal(StepAway away, Entries entries, Occasion occasion) {
        if (occasion != Occasion.CORRECTED) {
            return Optional.empty();
        }
        return closing(away.stamp().id()).stream()
                .map(entries::get)
                .filter(back -> back != null
                        && back.now().stamp().at().isBefore(away.stamp().at()))
                .findFirst()
                .map(ignored ->
                        Decision.no(RETURN_BEFORE_STEP_AWAY, away.stamp().id()));
    }

    /** What a return says by itself, and then, unless it is brought in, what it says about its step-away. */
    Optional<Decision> refusal(Return back, Entries entries, Occasion occasion) {
        if (!back.returned() && (!back.repair().isEmpty() || back.response() != null)) {
            return Optional.of(Decision.no(REPAIR_WITHOUT_RETURN, back.stamp().id()));
        }
        if (occasion == Occasion.BROUGHT_IN) {
            return Optional.empty();
        }
        Entries.Known known = entries.get(back.stepAway());
        if (known == null || !(known.now() instanceof StepAway away)) {
            return Optional.of(Decision.no(UNKNOWN_STEP_AWAY, back.stepAway()));
        }
        if (closedByAnother(back)) {
            return Optional.of(Decision.no(STEP_AWAY_ALREADY_CLOSED, back.stepAway()));
        }
        return known.retracted() && occasion == Occasion.LOGGED
                ? Optional.of(Decision.no(STEP_AWAY_IS_RETRACTED, back.stepAway()))
                : between(away, back);
    }

    /** Both are about the same person, or one of them would be left when that person is erased. */
    private static Optional<Decision> between(StepAway away, Return back) {
        EntryId id = back.stamp().id();
        if (back.stamp().at().isBefore(away.stamp().at())) {
            return Optional.of(Decision.no(RETURN_BEFORE_STEP_AWAY, id));
        }
        if (!Objects.equals(back.stamp().person(), away.stamp().person())) {
            return Optional.of(Decision.no(RETURN_ABOUT_SOMEBODY_ELSE, id));
        }
        return !back.returned() && back.reason() == null && away.intention() != Intention.SAFETY
                ? Optional.of(Decision.no(CLOSING_NEEDS_A_REASON, id))
                : Optional.empty();
    }

    private boolean closedByAnother(Return back) {
        return closing(back.stepAway()).stream()
                .anyMatch(other -> !other.equals(back.stamp().id()));
    }

    private Set<EntryId> closing(EntryId stepAway) {
        return Objects.requireNonNullElse(returns.get(stepAway), Set.of());
    }

    StepAways changed(Entries.@Nullable Known before, Entries.Known after) {
        StepAways next = this;
        if (before != null && before.now() instanceof Return back) {
            next = next.placed(back, false);
        }
        return after.now() instanceof Return back ? next.placed(back, !after.retracted()) : next;
    }

    private StepAways placed(Return back, boolean stands) {
        Set<EntryId> all = new LinkedHashSet<>(closing(back.stepAway()));
        boolean changed =
                stands ? all.add(back.stamp().id()) : all.remove(back.stamp().id());
        return changed ? new StepAways(returns.with(back.stepAway(), Ordered.copy(all))) : this;
    }
}
