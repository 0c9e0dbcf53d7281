package daybook.core.finding;

import daybook.core.trend.Grid;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.Spell;
import daybook.core.trend.Swing;
import daybook.core.trend.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is compared over the window, family by family: each is corrected for its own number.
 *
 * @param weeks of the window, from the first day of the journal, rounded
 * @param trends measures every journal may keep, those that have a value
 * @param own the writer's measures, likewise, in the writer's order
 * @param turn the latest phase that began in the window
 * @param links on the days of the window, the last 400 at most
 * @param crossed days on which a boundary was crossed
 * @param hours of the week at which contact left the writer worse
 * @param swung of the period and the one before it, measures that have both
 * @param spells from a day that left the writer heavy to one as usual
 */
public record Families(
        int weeks,
        List<Asked> trends,
        List<Asked> own,
        Optional<Turn> turn,
        List<Linked> links,
        Optional<Crossed> crossed,
        Optional<HoursOfWeek> hours,
        List<Swung> swung,
        List<Spell> spells,
        Optional<Runs> runs) {
    public static final Families NONE = new Families(
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    public Families {
        trends = List.copyOf(trends);
        own = List.copyOf(own);
        links = List.copyOf(links);
        swung = List.copyOf(swung);
        spells = List.copyOf(spells);
    }

    public record Asked(Subject subject, TrendQuestion question) {
        int n() {
            return question.series().size();
        }

        Unit unit() {
            return question.series().unit();
        }
    }

    public record Turn(PhaseMark phase, List<Sides> sides) {
        public Turn {
            sides = List.copyOf(sides);
        }
    }

    /** Consecutive days that touch where the phase began. */
    public record Sides(Gauge gauge, Grid before, Grid after) {}

    /** Both on the same consecutive days. */
    public record Linked(Link link, Grid from, Grid to) {

        /** @return days on which the first has a value and, {@code lag} days on, the second has one */
        int pairs() {
            return (int) IntStream.range(0, from.length() - link.lag())
                    .filter(day -> from.logged(day) && to.logged(day + link.lag()))
                    .count();
        }
    }

    /** How far one day lies from the next, now and before. */
    public record Swung(Gauge gauge, Swing now, Swing before) {}

    /** @param days indexes on the grid */
    public record Crossed(Grid eggshells, List<Integer> days) {
        public Crossed {
            days = List.copyOf(days);
        }
    }

    /**
     * Held tests of the whole journal, in runs between one giving way and the next.
     *
     * @param gaps closed runs, oldest first
     * @param lastGaveWay the day the open run began
     * @param heldSince the days of its tests
     * @param from first day of the period: only what happened since is news
     */
    public record Runs(List<Integer> gaps, LocalDate lastGaveWay, List<LocalDate> heldSince, LocalDate from) {
        public Runs {
            gaps = List.copyOf(gaps);
            heldSince = List.copyOf(heldSince);
        }
    }
}
