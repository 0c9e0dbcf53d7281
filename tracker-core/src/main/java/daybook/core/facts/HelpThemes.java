package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.Urge;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.PeriodKind;
import daybook.core.timeline.PracticesKept.Kept;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.UrgeTo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What may have helped, and what pulled.
 *
 * @param practices done or planned, in the order of the list
 * @param dose felt today on the day after none, one, two and more practices: hard days draw practice, so it is no comparison
 * @param support contacts with supporters beside contacts, in the period and in the one of the same kind before it
 * @param weeks the same by piece of time, as the rows of boundaries
 */
public record HelpThemes(
        List<Kept> practices,
        List<Spread> dose,
        Ratio support,
        Ratio supportBefore,
        List<Row> weeks,
        Map<UrgeTo, UrgeFacts> urges) {
    private static final int MOST = 2;

    public HelpThemes {
        practices = List.copyOf(practices);
        dose = List.copyOf(dose);
        weeks = List.copyOf(weeks);
        urges = Ordered.words(urges);
    }

    /** @param support contacts with supporters */
    public record Ratio(int support, int contacts) {
        /** @return for each contact so many with supporters; none without contact */
        public OptionalDouble ratio() {
            return contacts == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) support / contacts);
        }
    }

    public record Row(Period span, Ratio ratio, Map<UrgeTo, Integer> urges) {
        public Row {
            urges = Ordered.words(urges);
        }
    }

    /** @param acted on it, of those where that was said */
    public record UrgeFacts(int times, Result<PeriodRate> acted, Spread strength) {}

    static HelpThemes of(Days days, List<Kept> practices) {
        List<Row> rows = new ArrayList<>();
        for (Period span : Grain.rows(days.period())) {
            List<Day> its = days.within(span);
            rows.add(new Row(span, ratio(its), times(its)));
        }
        return new HelpThemes(
                practices,
                dose(days.inPeriod()),
                ratio(days.inPeriod()),
                ratio(days.within(PeriodKind.before(days.period()))),
                rows,
                urges(days.inPeriod()));
    }

    private static Ratio ratio(List<Day> days) {
        return new Ratio(
                (int) days.stream().flatMap(day -> day.of(SupportContact.class)).count(),
                (int) days.stream().flatMap(day -> day.of(Interaction.class)).count());
    }

    private static List<Spread> dose(List<Day> days) {
        List<List<Double>> by = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < days.size(); i++) {
            OptionalDouble done = Gauges.of(Gauge.PRACTICE, days.get(i - 1));
            OptionalDouble felt = Gauges.of(Gauge.FELT_TODAY, days.get(i));
            if (done.isPresent() && felt.isPresent()) {
                by.get(Math.min(MOST, (int) done.getAsDouble())).add(felt.getAsDouble());
            }
        }
        return by.stream().map(Spread::of).toList();
    }

    private static List<Urge> all(List<Day> days) {
        return days.stream().flatMap(day -> day.of(Urge.class)).toList();
    }

    private static Map<UrgeTo, Integer> times(List<Day> days) {
        Map<UrgeTo, Integer> times = new EnumMap<>(UrgeTo.class);
        all(days).forEach(urge -> times.merge(urge.to(), 1, Integer::sum));
        return times;
    }

    private static Map<UrgeTo, UrgeFacts> urges(List<Day> days) {
        Map<UrgeTo, UrgeFacts> facts = new EnumMap<>(UrgeTo.class);
        List<Urge> all = all(days);
        for (UrgeTo to : UrgeTo.values()) {
            List<Urge> its = all.stream().filter(urge -> urge.to() == to).toList();
            if (!its.isEmpty()) {
                facts.put(to, urges(its.size(), its));
            }
        }
        return facts;
    }

    private static UrgeFacts urges(int times, List<Urge> its) {
        List<Boolean> said =
                its.stream().map(Urge::acted).filter(Objects::nonNull).toList();
        int acted = (int) said.stream().filter(yes -> yes).count();
        List<Double> strength = its.stream()
                .map(Urge::strength)
                .filter(Objects::nonNull)
                .map(Integer::doubleValue)
                .toList();
        return new UrgeFacts(times, PeriodRate.of(acted, said.size()), Spread.of(strength));
    }
}
