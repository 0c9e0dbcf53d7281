package daybook.core.facts;

import daybook.core.finding.Families.Swung;
import daybook.core.finding.Gauge;
import daybook.core.timeline.PeriodKind;
import daybook.core.trend.DayToDay;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.Swing;
import daybook.core.trend.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far one day lies from the next, in the period and in the one of the same kind before it.
 *
 * @param now declined with {@code MOSTLY_ONE_VALUE} where 70% of the days say the same: that may be numbness, never calm
 * @param mostly the value they say then, where the days would have been enough to tell a swing
 */
public record SwingFacts(Gauge gauge, Result<Swing> now, Result<Swing> before, Optional<Mostly> mostly) {

    /** @param times so many of {@code days} days have it */
    public record Mostly(double value, int times, int days) {}

    /** @return whether the two periods differ; false where either cannot be told */
    public boolean differs() {
        return both().map(swung -> swung.now().differsFrom(swung.before())).orElse(false);
    }

    Optional<Swung> both() {
        return now.toOptional().flatMap(here -> before.toOptional().map(then -> new Swung(gauge, here, then)));
    }

    static List<SwingFacts> of(Days days) {
        return Stream.of(Gauge.FELT_AFTER, Gauge.FELT_TODAY)
                .map(gauge -> of(
                        gauge,
                        Diary.byDay(gauge, days.inPeriod()),
                        Diary.byDay(gauge, days.within(PeriodKind.before(days.period())))))
                .toList();
    }

    private static SwingFacts of(Gauge gauge, Series now, Series before) {
        return new SwingFacts(gauge, swing(now), swing(before), mostly(now));
    }

    private static Result<Swing> swing(Series series) {
        return Swing.mostlyOneValue(series) ? Result.declined(Why.MOSTLY_ONE_VALUE) : Swing.of(series);
    }

    /** Seventy in a hundred have it, so it is their median too. */
    private static Optional<Mostly> mostly(Series series) {
        if (!Swing.mostlyOneValue(series) || DayToDay.of(series).pairs() < Swing.FEWEST) {
            return Optional.empty();
        }
        double[] sorted = IntStream.range(0, series.size())
                .mapToDouble(series::x)
                .sorted()
                .toArray();
        double value = sorted[sorted.length / 2];
        int times = (int) Arrays.stream(sorted).filter(one -> one == value).count();
        return Optional.of(new Mostly(value, times, sorted.length));
    }
}
