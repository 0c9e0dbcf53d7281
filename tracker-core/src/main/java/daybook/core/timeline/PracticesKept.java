package daybook.core.timeline;

import daybook.core.journal.Entry.PracticeDone;
import daybook.core.word.PracticeId;
import daybook.core.word.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Day> logged = timeline.days(period).stream().filter(Day::logged).toList();
        Set<LocalDate> mondays =
                logged.stream().map(day -> Week.of(day.date()).monday()).collect(Collectors.toSet());
        List<Period> weeks =
                weeks(period).filter(week -> mondays.contains(week.from())).toList();
        Map<PracticeId, List<PracticeDone>> done = logged.stream()
                .flatMap(day -> day.of(PracticeDone.class))
                .collect(Collectors.groupingBy(PracticeDone::practice));
        return timeline.plans().practices().values().stream()
                .map(practice -> kept(practice, done.getOrDefault(practice.id(), List.of()), weeks))
                .filter(kept -> kept.done() > 0 || kept.planned() > 0)
                .toList();
    }

    private static Kept kept(Practice practice, List<PracticeDone> done, List<Period> weeks) {
        Map<LocalDate, Long> byWeek = done.stream()
                .collect(Collectors.groupingBy(one -> Week.of(one.stamp().day()).monday(), Collectors.counting()));
        int planned = 0;
        int kept = 0;
        for (Period week : weeks) {
            int plan = practice.plannedOn(week.from()).orElse(0);
            planned += plan;
            kept += (int) Math.min(plan, byWeek.getOrDefault(week.from(), 0L));
        }
        int minutes = done.stream()
                .mapToInt(one -> one.minutes() == null ? 0 : one.minutes())
                .sum();
        return new Kept(practice.id(), done.size(), minutes, planned, kept);
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
