package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.BodySign;
import daybook.core.word.ContextChip;
import daybook.core.word.HealthySign;
import daybook.core.word.RedFlag;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.WithdrawalSign;
import java.util.Set;

/** The chips of an interaction. Which of them may leave the journal is for sharing to say, not for storage. */
public record Chips(
        Set<Sign> signs,
        Set<BodySign> body,
        Set<HealthySign> healthy,
        Set<WithdrawalSign> withdrawal,
        Set<StuckThought> stuck,
        Set<ContextChip> context,
        Set<RedFlag> redFlags) {
    public static final Chips NONE = new Chips(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Chips {
        signs = Ordered.words(signs);
        body = Ordered.words(body);
        healthy = Ordered.words(healthy);
        withdrawal = Ordered.words(withdrawal);
        stuck = Ordered.words(stuck);
        context = Ordered.words(context);
        redFlags = Ordered.words(redFlags);
    }
}
