package daybook.core.timeline;

import java.util.List;

/**
 * How much of a period is known.
 *
 * @param daysLogged days with an entry that counts, quiet ones included
 * @param daysPossible all days of the period
 * @param daysQuiet days logged as quiet
 * @param entries entries that count
 * @param late of these, how many were written on a later day or came from a CSV
 */
public record Coverage(int daysLogged, int daysPossible, int daysQuiet, int entries, int late) {

    public static Coverage of(Timeline timeline, Period period) {
        return of(timeline.days(period), period);
    }

    /** @param days of the period; those that are left out count as not logged */
    public static Coverage of(List<Day> days, Period period) {
        int logged = 0;
        int quiet = 0;
        int entries = 0;
        int late = 0;
        for (Day day : days) {
            List<Logged> counting = day.all().stream().filter(Logged::counts).toList();
            logged += counting.isEmpty() ? 0 : 1;
            quiet += day.quiet() ? 1 : 0;
            entries += counting.size();
            late += (int)
                    counting.stream().filter(one -> one.entry().stamp().late()).count();
        }
        return new Coverage(logged, period.days(), quiet, entries, late);
    }

    public int daysUnknown() {
        return daysPossible - daysLogged;
    }
}
