package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.Eggshells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Eggshells by day of contact: the day's median, a half counted as the more careful step.
 *
 * @param days of contact on which it is known
 * @param atTwo of these, at weighed my words or more
 * @param rows by time, as those of boundaries
 */
public record EggshellFacts(int days, int atTwo, List<Row> rows) {
    public EggshellFacts {
        rows = List.copyOf(rows);
    }

    /** @param levels days at 0, 1, 2 and 3 */
    public record Row(Period span, List<Integer> levels) {
        public Row {
            levels = List.copyOf(levels);
        }

        public int days() {
            return levels.stream().mapToInt(Integer::intValue).sum();
        }

        public int atTwo() {
            return levels.get(2) + levels.get(3);
        }
    }

    static EggshellFacts of(Days days) {
        Row all = row(days.period(), days.inPeriod());
        List<Row> rows = new ArrayList<>();
        for (Period span : Grain.rows(days.period())) {
            rows.add(row(span, days.within(span)));
        }
        return new EggshellFacts(all.days(), all.atTwo(), rows);
    }

    private static Row row(Period span, List<Day> days) {
        int[] levels = new int[Eggshells.values().length];
        days.forEach(day -> level(day).ifPresent(level -> levels[level]++));
        List<Integer> counted = new ArrayList<>();
        for (int level : levels) {
            counted.add(level);
        }
        return new Row(span, counted);
    }

    private static Optional<Integer> level(Day day) {
        OptionalDouble median = Gauges.of(Gauge.EGGSHELLS, day);
        return median.isEmpty() || day.of(Interaction.class).findAny().isEmpty()
                ? Optional.empty()
                : Optional.of((int) Math.floor(median.getAsDouble() + .5));
    }
}
