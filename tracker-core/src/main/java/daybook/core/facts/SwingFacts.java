package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.timeline.PeriodKind;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.Swing;
import daybook.core.trend.Why;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far one day lies from the next, in the period and in the one of the same kind before it.
 *
 * @param now declined with {@code MOSTLY_ONE_VALUE} where 70% of the days say the same: that may be numbness, never calm
 */
public record SwingFacts(Gauge gauge, Result<Swing> now, Result<Swing> before) {

    /** @return whether the two periods differ; false where either cannot be told */
    public boolean differs() {
        return now.then(here -> before.map(here::differsFrom)).toOptional().orElse(false);
    }

    static List<SwingFacts> of(Days days) {
        return Stream.of(Gauge.FELT_AFTER, Gauge.FELT_TODAY)
                .map(gauge -> new SwingFacts(
                        gauge,
                        swing(Diary.byDay(gauge, days.inPeriod())),
                        swing(Diary.byDay(gauge, days.within(PeriodKind.before(days.period()))))))
                .toList();
    }

    private static Result<Swing> swing(Series series) {
        return Swing.mostlyOneValue(series) ? Result.declined(Why.MOSTLY_ONE_VALUE) : Swing.of(series);
    }
}
