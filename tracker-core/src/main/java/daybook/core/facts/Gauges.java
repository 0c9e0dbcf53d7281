package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Evening;
import daybook.core.timeline.Day;
import daybook.core.word.Daily;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one value a day has of each measure every journal may keep. */
final class Gauges {
    private Gauges() {}

    static OptionalDouble of(Gauge gauge, Day day) {
        return switch (gauge) {
            case FELT_AFTER -> Values.ofDay(feltAfter(day), Daily.MEDIAN);
            case EGGSHELLS -> Values.ofDay(eggshells(day), Daily.MEDIAN);
            case FELT_TODAY -> evening(day, evening -> step(evening.felt()));
            case SLEEP -> evening(day, Evening::sleep);
            case BODY_TENSION -> evening(day, Evening::tension);
            case STEADINESS_OF_THE_DAY -> evening(day, Evening::steadiness);
            case CONTACT -> counted(day, day.of(Interaction.class).count());
            case URGE -> urge(day);
            case SUPPORT -> counted(day, day.of(SupportContact.class).count());
            case PRACTICE -> counted(day, day.of(PracticeDone.class).count());
            case FOR_ME -> orNone(day, evening(day, Evening::forMe));
        };
    }

    /** Whether the writer keeps it at all. A count that is zero on every closed day is something else than a zero. */
    static boolean kept(Gauge gauge, List<Day> days) {
        boolean counts = switch (gauge) {
            case URGE, CONTACT, SUPPORT, PRACTICE, FOR_ME -> true;
            case FELT_AFTER, EGGSHELLS, FELT_TODAY, SLEEP, BODY_TENSION, STEADINESS_OF_THE_DAY -> false;
        };
        return days.stream()
                .map(day -> of(gauge, day))
                .anyMatch(value -> value.isPresent() && (!counts || value.getAsDouble() > 0));
    }

    private static List<Double> feltAfter(Day day) {
        return day.of(Interaction.class)
                .flatMapToDouble(contact -> ContactFacts.step(contact).stream())
                .boxed()
                .toList();
    }

    /** Said of a contact or, in the evening, of the day. */
    private static List<Double> eggshells(Day day) {
        return Stream.concat(
                        day.of(Interaction.class).map(Interaction::eggshells),
                        day.of(CheckIn.class).map(checkIn -> checkIn.evening().eggshells()))
                .filter(Objects::nonNull)
                .map(Eggshells::level)
                .map(Integer::doubleValue)
                .toList();
    }

    /** Of several evenings of a day the last that says it. */
    static OptionalDouble evening(Day day, Function<Evening, @Nullable Integer> said) {
        List<Double> values = day.of(CheckIn.class)
                .map(CheckIn::evening)
                .map(said)
                .filter(Objects::nonNull)
                .map(Integer::doubleValue)
                .toList();
        return Values.ofDay(values, Daily.LAST);
    }

    private static @Nullable Integer step(@Nullable Felt felt) {
        return felt == null ? null : felt.step();
    }

    /** The strongest of the day; one of unknown strength leaves the day unknown, not without. */
    private static OptionalDouble urge(Day day) {
        List<Urge> urges = day.of(Urge.class).toList();
        return urges.isEmpty()
                ? orNone(day, OptionalDouble.empty())
                : urges.stream()
                        .map(Urge::strength)
                        .filter(Objects::nonNull)
                        .mapToDouble(Integer::doubleValue)
                        .max();
    }

    private static OptionalDouble counted(Day day, long times) {
        return orNone(day, times == 0 ? OptionalDouble.empty() : OptionalDouble.of(times));
    }

    /** What is not logged is zero on a closed day only; on any other it is unknown. */
    private static OptionalDouble orNone(Day day, OptionalDouble value) {
        return value.isEmpty() && day.closed() ? OptionalDouble.of(0) : value;
    }
}
