package daybook.core.facts;

import daybook.core.finding.Returns;
import daybook.core.timeline.Apart;
import daybook.core.timeline.Apart.Outcome;
import daybook.core.trend.PeriodRate;
import daybook.core.word.Intention;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts what became of step-aways. */
final class ComingBack {
    private ComingBack() {}

    /** @param all begun in the period, also where they ended after it */
    static Returns of(List<Apart> all) {
        List<Apart> own = all.stream()
                .filter(apart -> apart.away().intention() != Intention.SAFETY)
                .toList();
        return new Returns(
                PeriodRate.of(count(own, Apart::returned), count(own, Apart::counted)),
                count(own, apart -> apart.outcome() == Outcome.ON_TIME),
                count(own, apart -> apart.outcome() == Outcome.LATE),
                count(own, apart -> apart.outcome() == Outcome.CLOSED_WITHOUT_RETURN),
                count(own, Apart::open),
                all.size() - own.size(),
                count(own, apart -> Boolean.TRUE.equals(apart.away().told())),
                count(own, apart -> apart.away().told() != null),
                intentions(own));
    }

    private static int count(List<Apart> all, Predicate<Apart> having) {
        return (int) all.stream().filter(having).count();
    }

    private static Map<Intention, Integer> intentions(List<Apart> own) {
        Map<Intention, Integer> counts = new EnumMap<>(Intention.class);
        own.forEach(apart -> counts.merge(apart.away().intention(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
