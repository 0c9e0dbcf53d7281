package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.Settled;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was answered yes of the contacts on which it was answered at all.
 *
 * @param hard "hard one, details later"
 * @param practical practical topics only
 * @param rescued fixed it or took over, rather than letting them own it
 * @param settled how long it took, where it was said
 * @param lighterAfterHeavy the next contact left level or lighter, of those that follow one that left heavy or drained
 */
public record ContactShares(
        int hard,
        Result<PeriodRate> practical,
        Result<PeriodRate> mineToSolve,
        Result<PeriodRate> rescued,
        Result<PeriodRate> dreaded,
        Map<Settled, Integer> settled,
        Result<PeriodRate> lighterAfterHeavy) {
    private static final int HEAVY = -2;

    static ContactShares of(List<Interaction> contacts) {
        Map<Settled, Integer> settled = new EnumMap<>(Settled.class);
        for (Interaction contact : contacts) {
            if (contact.settled() != null) {
                settled.merge(contact.settled(), 1, Integer::sum);
            }
        }
        return new ContactShares(
                (int) contacts.stream().filter(Interaction::hard).count(),
                yes(contacts, contact -> contact.story().practical()),
                yes(contacts, contact -> contact.story().mineToSolve()),
                yes(contacts, contact -> contact.story().rescued()),
                yes(contacts, Interaction::dreaded),
                Collections.unmodifiableMap(settled),
                lighter(contacts));
    }

    private static Result<PeriodRate> yes(List<Interaction> contacts, Function<Interaction, @Nullable Boolean> said) {
        int yes = 0;
        int no = 0;
        for (Interaction contact : contacts) {
            Boolean answer = said.apply(contact);
            yes += Boolean.TRUE.equals(answer) ? 1 : 0;
            no += Boolean.FALSE.equals(answer) ? 1 : 0;
        }
        return PeriodRate.of(yes, yes + no);
    }

    private static Result<PeriodRate> lighter(List<Interaction> contacts) {
        List<Integer> steps = contacts.stream()
                .flatMap(contact -> ContactFacts.step(contact).stream().boxed())
                .map(Double::intValue)
                .toList();
        int after = 0;
        int lighter = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1) <= HEAVY) {
                after++;
                lighter += steps.get(i) >= 0 ? 1 : 0;
            }
        }
        return PeriodRate.of(lighter, after);
    }
}
