package daybook.core.facts;

import daybook.core.word.BodySign;
import daybook.core.word.ContextChip;
import daybook.core.word.HealthySign;
import daybook.core.word.RedFlag;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.WithdrawalSign;
import java.util.Map;

/**
 * Chips of contacts, each with how many contacts had it: those of the period and of the two before it, in the writer's
 * order. Red flags are counted for the writer's own list and are never a measure of anything.
 */
public record ChipFacts(
        Map<Sign, Tally> signs,
        Map<BodySign, Tally> body,
        Map<HealthySign, Tally> healthy,
        Map<WithdrawalSign, Tally> withdrawal,
        Map<StuckThought, Tally> stuck,
        Map<ContextChip, Tally> context,
        Map<RedFlag, Tally> redFlags) {
    public static final ChipFacts NONE =
            new ChipFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
