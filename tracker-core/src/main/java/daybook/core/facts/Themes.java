package daybook.core.facts;

import daybook.core.timeline.Apart;
import daybook.core.timeline.Period;
import daybook.core.timeline.Person;
import daybook.core.timeline.PracticesKept;
import daybook.core.timeline.PracticesKept.Kept;
import daybook.core.timeline.Timeline;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a period by theme, as its pages stand: counts and descriptions, never claims.
 *
 * @param turn the latest phase; none in a safety phase or before the period is over
 * @param healthy beside withdrawal, by time
 */
public record Themes(
        ContactThemes contact,
        BoundaryThemes boundary,
        DayThemes days,
        AwayThemes away,
        HelpThemes help,
        List<HealthyRow> healthy,
        Optional<TurnFacts> turn,
        List<ExperimentFacts> experiments,
        Lookback lookback) {
    public Themes {
        healthy = List.copyOf(healthy);
        experiments = List.copyOf(experiments);
    }

    static Themes of(Days days, Timeline timeline, List<Apart> away, boolean safety, Result<HoursOfWeek> hours) {
        var comparing = new Comparing(days, timeline.phases());
        return new Themes(
                contact(days, timeline, comparing, hours),
                BoundaryThemes.of(days, timeline.boundaries(), safety),
                DayThemes.of(days),
                AwayThemes.of(days.period(), away),
                HelpThemes.of(days, kept(days, timeline)),
                HealthyRow.of(days),
                safety || !Judging.asked(days)
                        ? Optional.empty()
                        : comparing.turn().map(TurnFacts::of),
                ExperimentFacts.of(days, timeline, safety),
                Lookback.of(days));
    }

    /** Weeks in which nothing was ever written count for nothing: none of them is looked at. */
    private static List<Kept> kept(Days days, Timeline timeline) {
        if (days.inPeriod().isEmpty()) {
            return List.of();
        }
        LocalDate first = days.inPeriod().getFirst().date().minusWeeks(1);
        LocalDate last = days.inPeriod().getLast().date().plusWeeks(1);
        Period period = days.period();
        return PracticesKept.in(
                timeline,
                new Period(
                        first.isBefore(period.from()) ? period.from() : first,
                        last.isAfter(period.to()) ? period.to() : last));
    }

    private static ContactThemes contact(Days days, Timeline timeline, Comparing comparing, Result<HoursOfWeek> hours) {
        return new ContactThemes(
                EggshellFacts.of(days),
                ContactShares.of(days.contacts()),
                ContactSplits.of(
                        days, timeline.people().stream().map(Person::id).toList()),
                Chipped.of(days, timeline.plans().settings().chips()),
                PatternFacts.of(days, List.copyOf(timeline.plans().patterns().values())),
                hours,
                Around.of(comparing.crossed()));
    }
}
