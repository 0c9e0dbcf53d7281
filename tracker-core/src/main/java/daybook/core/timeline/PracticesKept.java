package daybook.core.timeline;

import daybook.core.journal.Entry.PracticeDone;
import daybook.core.word.PracticeId;
import daybook.core.word.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How often practices were done, and how many of those planned were. Only whole calendar weeks count against a plan, and
 * of these only such with a logged day: what nobody wrote is unknown, never missed.
 */
public final class PracticesKept {
    private PracticesKept() {}

    /**
     * One practice in a period.
     *
     * @param done times it was done
     * @param minutes as far as said
     * @param planned times it was planned in the weeks that count
     * @param kept of these; doing more in one week makes up for nothing in another
     */
    public record Kept(PracticeId practice, int done, int minutes, int planned, int kept) {}

    /** @return every practice that was done or planned, in the order of the list */
    public static List<Kept> in(Timeline timeline, Period period) {
        List<Period> weeks = weeks(period)
                .filter(week -> timeline.days(week).stream().anyMatch(Day::logged))
                .toList();
        return timeline.plans().practices().values().stream()
                .map(practice -> kept(timeline, practice, period, weeks))
                .filter(kept -> kept.done() > 0 || kept.planned() > 0)
                .toList();
    }

    private static Kept kept(Timeline timeline, Practice practice, Period period, List<Period> weeks) {
        int planned = 0;
        int kept = 0;
        for (Period week : weeks) {
            OptionalInt plan = practice.plannedOn(week.from());
            planned += plan.orElse(0);
            kept += Math.min(plan.orElse(0), done(timeline, practice, week).size());
        }
        List<PracticeDone> done = done(timeline, practice, period);
        int minutes = done.stream()
                .mapToInt(one -> one.minutes() == null ? 0 : one.minutes())
                .sum();
        return new Kept(practice.id(), done.size(), minutes, planned, kept);
    }

    private static List<PracticeDone> done(Timeline timeline, Practice practice, Period period) {
        return timeline.days(period).stream()
                .flatMap(day -> day.of(PracticeDone.class))
                .filter(one -> one.practice().equals(practice.id()))
                .toList();
    }

    private static Stream<Period> weeks(Period period) {
        List<Period> whole = new ArrayList<>();
        LocalDate monday = Week.of(period.from()).monday();
        for (LocalDate day = monday; !day.plusDays(6).isAfter(period.to()); day = day.plusWeeks(1)) {
            if (!day.isBefore(period.from())) {
                whole.add(new Period(day, day.plusDays(6)));
            }
        }
        return whole.stream();
    }
}
