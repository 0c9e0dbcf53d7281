package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.timeline.Apart;
import daybook.core.timeline.Apart.Outcome;
import daybook.core.timeline.Period;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.Intention;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of step-aways, those for safety left out everywhere: they owe nobody anything.
 *
 * @param rows by time, as those of boundaries
 * @param minutes until coming back
 * @param repair how often each act of repair was done on coming back; {@code repaired} of the returns had any
 * @param response how they answered
 * @param told return rate of those announced, {@code untold} of those not
 */
public record AwayThemes(
        List<Row> rows,
        Spread minutes,
        Map<RepairAct, Integer> repair,
        Result<PeriodRate> repaired,
        Map<Response, Integer> response,
        Result<PeriodRate> told,
        Result<PeriodRate> untold) {
    public AwayThemes {
        rows = List.copyOf(rows);
        repair = Ordered.words(repair);
        response = Ordered.words(response);
    }

    /**
     * @param back came back where no time had been promised
     * @param closed without coming back; {@code withReason} of these said why
     */
    public record Row(Period span, int onTime, int late, int back, int closed, int withReason, int open) {
        public int all() {
            return onTime + late + back + closed + open;
        }
    }

    /** @param all begun in the period */
    static AwayThemes of(Period period, List<Apart> all) {
        List<Apart> own = all.stream()
                .filter(apart -> apart.away().intention() != Intention.SAFETY)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Period span : Grain.rows(period)) {
            rows.add(row(span, own));
        }
        Map<RepairAct, Integer> repair = new EnumMap<>(RepairAct.class);
        Map<Response, Integer> response = new EnumMap<>(Response.class);
        for (Apart apart : own) {
            if (apart.returned() && apart.back() != null) {
                apart.back().repair().forEach(act -> repair.merge(act, 1, Integer::sum));
                if (apart.back().response() != null) {
                    response.merge(apart.back().response(), 1, Integer::sum);
                }
            }
        }
        return new AwayThemes(
                rows,
                Spread.of(own.stream()
                        .flatMap(apart -> apart.took().stream())
                        .map(took -> (double) took.toMinutes())
                        .toList()),
                repair,
                PeriodRate.of(count(own, AwayThemes::repaired), count(own, Apart::returned)),
                response,
                returned(own, true),
                returned(own, false));
    }

    private static Row row(Period span, List<Apart> own) {
        List<Apart> its = own.stream()
                .filter(apart -> span.contains(apart.away().stamp().day()))
                .toList();
        return new Row(
                span,
                count(its, Outcome.ON_TIME),
                count(its, Outcome.LATE),
                count(its, Outcome.BACK),
                count(its, Outcome.CLOSED_WITHOUT_RETURN),
                count(its, AwayThemes::withReason),
                count(its, Outcome.OPEN));
    }

    private static boolean repaired(Apart apart) {
        return apart.returned()
                && apart.back() != null
                && !apart.back().repair().isEmpty();
    }

    private static boolean withReason(Apart apart) {
        return apart.outcome() == Outcome.CLOSED_WITHOUT_RETURN
                && apart.back() != null
                && apart.back().reason() != null;
    }

    private static Result<PeriodRate> returned(List<Apart> own, boolean told) {
        Predicate<Apart> which = apart ->
                apart.counted() && apart.away().told() != null && apart.away().told() == told;
        return PeriodRate.of(count(own, which.and(Apart::returned)), count(own, which));
    }

    private static int count(List<Apart> all, Outcome outcome) {
        return count(all, apart -> apart.outcome() == outcome);
    }

    private static int count(List<Apart> all, Predicate<Apart> having) {
        return (int) all.stream().filter(having).count();
    }
}
