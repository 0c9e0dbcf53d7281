package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Evening;
import daybook.core.timeline.Day;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the days of a period were.
 *
 * @param levels of what an evening asks by the step
 * @param numbness, grief kept apart: neither is measured against a better end
 * @param tones days on which each was ticked; two that seem to fight may stand on one day
 * @param intended days with an intention on which the evening was told as well, of those with an intention
 * @param goodWithoutThem days felt okay or better without contact, of all that were
 */
public record DayThemes(
        Map<Gauge, Spread> levels,
        Spread numbness,
        Spread grief,
        Map<Tone, Integer> tones,
        List<SwingFacts> swing,
        Result<PeriodRate> intended,
        Result<PeriodRate> goodWithoutThem,
        FeelingsChecked checked) {
    private static final List<Gauge> LEVELS =
            List.of(Gauge.FELT_TODAY, Gauge.SLEEP, Gauge.BODY_TENSION, Gauge.STEADINESS_OF_THE_DAY, Gauge.FOR_ME);

    public DayThemes {
        levels = Ordered.words(levels);
        tones = Ordered.words(tones);
        swing = List.copyOf(swing);
    }

    /**
     * Facts held against feelings.
     *
     * @param withFact how many of them named a fact
     * @param before strength of the feeling, {@code after} once the fact was looked at: of those where both are known
     */
    public record FeelingsChecked(Result<PeriodRate> withFact, Spread before, Spread after) {}

    static DayThemes of(Days days) {
        List<Day> all = days.inPeriod();
        Map<Gauge, Spread> levels = new EnumMap<>(Gauge.class);
        LEVELS.forEach(gauge -> levels.put(gauge, Spread.of(values(all, day -> Gauges.of(gauge, day)))));
        return new DayThemes(
                levels,
                Spread.of(values(all, day -> Gauges.evening(day, Evening::numbness))),
                Spread.of(values(all, day -> Gauges.evening(day, Evening::grief))),
                tones(all),
                SwingFacts.of(days),
                intended(all),
                goodWithoutThem(all),
                checked(all));
    }

    private static List<Double> values(List<Day> days, Function<Day, OptionalDouble> value) {
        return Lines.values(days, value).stream().map(DayValue::value).toList();
    }

    private static Map<Tone, Integer> tones(List<Day> days) {
        Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
        for (Day day : days) {
            day.of(CheckIn.class)
                    .flatMap(checkIn -> checkIn.evening().tones().stream())
                    .distinct()
                    .forEach(tone -> counts.merge(tone, 1, Integer::sum));
        }
        return counts;
    }

    private static Result<PeriodRate> intended(List<Day> days) {
        List<Day> with = days.stream()
                .filter(day -> day.of(CheckIn.class).anyMatch(checkIn -> checkIn.intention() != null))
                .toList();
        return PeriodRate.of((int) with.stream().filter(DayThemes::told).count(), with.size());
    }

    private static boolean told(Day day) {
        return day.of(CheckIn.class).anyMatch(checkIn -> checkIn.evening().closes());
    }

    private static Result<PeriodRate> goodWithoutThem(List<Day> days) {
        int good = 0;
        int without = 0;
        for (Day day : days) {
            OptionalDouble contact = Gauges.of(Gauge.CONTACT, day);
            if (Gauges.of(Gauge.FELT_TODAY, day).orElse(0) >= 1 && contact.isPresent()) {
                good++;
                without += contact.getAsDouble() == 0 ? 1 : 0;
            }
        }
        return PeriodRate.of(without, good);
    }

    private static FeelingsChecked checked(List<Day> days) {
        List<FactAndFeeling> all =
                days.stream().flatMap(day -> day.of(FactAndFeeling.class)).toList();
        int facts = (int) all.stream().filter(one -> one.fact() != null).count();
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        for (FactAndFeeling one : all) {
            add(one.strength(), one.strengthAfter(), before, after);
        }
        return new FeelingsChecked(PeriodRate.of(facts, all.size()), Spread.of(before), Spread.of(after));
    }

    private static void add(@Nullable Integer first, @Nullable Integer then, List<Double> before, List<Double> after) {
        if (first != null && then != null) {
            before.add(first.doubleValue());
            after.add(then.doubleValue());
        }
    }
}
