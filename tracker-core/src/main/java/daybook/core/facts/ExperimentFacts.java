package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.timeline.Day;
import daybook.core.timeline.Experiment;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.trend.DayValues;
import daybook.core.trend.DrawnStart;
import daybook.core.trend.Grid;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A plain read-out of an experiment that touches the period.
 *
 * @param over its last day lies behind; before that there are counts only
 * @param safety a safety phase lies on a day it would speak of, or on the day it is looked at: nothing is compared
 * @param read by measure, those with any value
 */
public record ExperimentFacts(Experiment experiment, boolean over, boolean safety, List<Read> read) {
    private static final List<Gauge> READ =
            List.of(Gauge.FELT_AFTER, Gauge.EGGSHELLS, Gauge.FELT_TODAY, Gauge.STEADINESS_OF_THE_DAY);

    public ExperimentFacts {
        read = List.copyOf(read);
    }

    /**
     * One measure. Where the start of the on part was drawn by lot, before are the days off and during the days on.
     *
     * @param before as many days as it had, {@code after} likewise, up to the end of the period; ended before the lot's day came, all of
     *     its days are off
     * @param drawn the difference against every start that could have been drawn; declined without a lot, while it runs
     *     or in a safety phase, and below 20 possible starts, where the values are all that can be told
     */
    public record Read(
            Gauge gauge, List<Double> before, List<Double> during, List<Double> after, Result<DrawnStart> drawn) {
        public Read {
            before = List.copyOf(before);
            during = List.copyOf(during);
            after = List.copyOf(after);
        }

        /** @return what a day was typically like, of one part; empty where none says so */
        public static OptionalDouble typical(List<Double> part) {
            return part.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(DayValues.rounded(Values.quantile(part, .5)));
        }
    }

    /**
     * One experiment by itself, with the days before it and as many after it as have come.
     *
     * @param today in the journal's zone; a day that has not ended is not told yet
     */
    public static ExperimentFacts of(Timeline timeline, Experiment experiment, LocalDate today) {
        Period its = experiment.period();
        var around = new Period(its.from().minusDays(its.days()), its.to().plusDays(its.days()));
        Days days = Days.of(timeline, around, today);
        return of(days, experiment, timeline.safetyOn(today) || safety(timeline, experiment, days.end()));
    }

    /** @param end what comes after it is not looked at */
    private static boolean safety(Timeline timeline, Experiment experiment, LocalDate end) {
        Period its = experiment.period();
        LocalDate last = its.to().plusDays(its.days());
        LocalDate from = its.from().minusDays(its.days());
        LocalDate to = last.isBefore(end) ? last : end;
        return !to.isBefore(from) && timeline.safetyIn(new Period(from, to));
    }

    /** @param safety of the whole journal in the period */
    static List<ExperimentFacts> of(Days days, Timeline timeline, boolean safety) {
        return timeline.plans().experiments().values().stream()
                .filter(experiment -> touches(experiment.period(), days.period()))
                .map(experiment -> of(days, experiment, safety || safety(timeline, experiment, days.end())))
                .toList();
    }

    private static boolean touches(Period one, Period other) {
        return !one.from().isAfter(other.to()) && !one.to().isBefore(other.from());
    }

    private static ExperimentFacts of(Days days, Experiment experiment, boolean safety) {
        LocalDate last = experiment.period().to();
        boolean over = days.closed() ? !last.isAfter(days.end()) : last.isBefore(days.end());
        List<Read> read = new ArrayList<>();
        for (Gauge gauge : READ) {
            Read one = read(days, experiment, gauge, over && !safety);
            if (one.before().size() + one.during().size() + one.after().size() > 0) {
                read.add(one);
            }
        }
        return new ExperimentFacts(experiment, over, safety, read);
    }

    private static Read read(Days days, Experiment experiment, Gauge gauge, boolean asked) {
        Period all = experiment.period();
        LocalDate on = experiment.onFrom().orElse(all.from());
        Lot lot = experiment.terms().lot();
        LocalDate back = lot == null ? all.from().minusDays(all.days()) : all.from();
        LocalDate off = on.isAfter(all.to()) ? all.to() : on.minusDays(1);
        return new Read(
                gauge,
                values(days, gauge, back, off),
                values(days, gauge, on, all.to()),
                values(days, gauge, all.to().plusDays(1), all.to().plusDays(all.days())),
                drawn(days, gauge, all, lot, asked));
    }

    private static List<Double> values(Days days, Gauge gauge, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of();
        }
        return Lines.values(days.within(new Period(from, to)), day -> Gauges.of(gauge, day)).stream()
                .map(DayValue::value)
                .toList();
    }

    private static Result<DrawnStart> drawn(Days days, Gauge gauge, Period all, @Nullable Lot lot, boolean asked) {
        if (lot == null || !asked) {
            return Result.declined(lot == null ? Why.TOO_FEW_STARTS : Why.NOT_ASKED);
        }
        List<Day> its = new ArrayList<>();
        for (LocalDate day : all.stream().toList()) {
            List<Day> there = days.within(new Period(day, day));
            its.add(there.isEmpty() ? new Day(day, List.of()) : there.getFirst());
        }
        Grid grid = Diary.grid(gauge, its);
        int last = Math.min(lot.last(), its.size());
        return lot.drawn() > its.size()
                ? Result.declined(Why.TOO_FEW_VALUES)
                : DrawnStart.of(grid, lot.drawn() - 1, lot.first() - 1, last - 1)
                        .then(found -> found.starts() < DrawnStart.FEWEST
                                ? Result.declined(Why.TOO_FEW_STARTS)
                                : Result.of(found));
    }
}
