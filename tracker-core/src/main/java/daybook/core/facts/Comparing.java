package daybook.core.facts;

import daybook.core.finding.Families;
import daybook.core.finding.Families.Asked;
import daybook.core.finding.Families.Crossed;
import daybook.core.finding.Families.Linked;
import daybook.core.finding.Families.Sides;
import daybook.core.finding.Families.Swung;
import daybook.core.finding.Families.Turn;
import daybook.core.finding.Gauge;
import daybook.core.finding.Link;
import daybook.core.finding.PhaseMark;
import daybook.core.finding.Subject;
import daybook.core.finding.TrendQuestion;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.MeasureTerms;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.Phase;
import daybook.core.trend.Grid;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.RecoveryEpisodes;
import daybook.core.trend.Series;
import daybook.core.trend.Spell;
import daybook.core.trend.Unit;
import daybook.core.trend.Weekly;
import daybook.core.word.PhaseKind;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what is compared over the window. */
record Comparing(Days days, List<Phase> phases) {
    private static final List<Gauge> TRENDS = List.of(
            Gauge.FELT_AFTER,
            Gauge.EGGSHELLS,
            Gauge.FELT_TODAY,
            Gauge.SLEEP,
            Gauge.BODY_TENSION,
            Gauge.STEADINESS_OF_THE_DAY,
            Gauge.URGE,
            Gauge.CONTACT);
    private static final List<Gauge> AROUND_A_PHASE =
            List.of(Gauge.FELT_AFTER, Gauge.EGGSHELLS, Gauge.FELT_TODAY, Gauge.SLEEP);

    /** A measure is told apart from itself by a twelfth of its scale. */
    private static final double TWELFTH = 12;

    private static final int EACH_SIDE = 180;
    private static final int LINKED = 400;
    /** From here on squares and sums of squares may leave the numbers there are. */
    private static final double TOO_LARGE = 1e100;

    Families families(List<MeasureFacts> measures, Optional<HoursOfWeek> hours) {
        return new Families(
                weeks(),
                TRENDS.stream().flatMap(gauge -> asked(gauge).stream()).toList(),
                measures.stream().flatMap(measure -> asked(measure).stream()).toList(),
                turn(),
                links(),
                Optional.of(crossed()),
                hours,
                swung(),
                spells(),
                Running.runs(days));
    }

    private List<Swung> swung() {
        return SwingFacts.of(days).stream()
                .flatMap(swing -> swing.both().stream())
                .toList();
    }

    /** Those of the window in which there was a journal. */
    private int weeks() {
        LocalDate first = days.inWindow().isEmpty()
                ? days.window().from()
                : days.inWindow().getFirst().date();
        return Math.max(
                1, Math.round((ChronoUnit.DAYS.between(first, days.window().to()) + 1) / 7f));
    }

    private Optional<Asked> asked(Gauge gauge) {
        if (!Gauges.kept(gauge, days.inWindow())) {
            return Optional.empty();
        }
        return asked(new Subject.BuiltIn(gauge), Diary.series(gauge, days.inWindow()), TrendQuestion.HALF_A_POINT);
    }

    private Optional<Asked> asked(MeasureFacts measure) {
        MeasureTerms terms = measure.measure().terms();
        List<DayValue> values = measure.line().days();
        if (values.stream().anyMatch(value -> Math.abs(value.value()) > TOO_LARGE)) {
            return Optional.empty();
        }
        return asked(
                new Subject.Own(measure.measure().id(), terms.name(), terms.better()),
                Diary.series(values),
                (terms.high() - terms.low()) / TWELFTH);
    }

    private Optional<Asked> asked(Subject subject, Series series, double leastStep) {
        return series.size() == 0
                ? Optional.empty()
                : Optional.of(new Asked(subject, new TrendQuestion(series, leastStep, markers(series.unit()))));
    }

    private List<Double> markers(Unit unit) {
        return phases.stream()
                .map(phase -> (double) phase.from().toEpochDay())
                .map(day -> switch (unit) {
                    case DAY -> day;
                    case WEEK -> (day - Weekly.monday(0)) / 7;
                })
                .toList();
    }

    /** A time of safety is not measured against another: where it is the latest phase, nothing is compared. */
    Optional<Turn> turn() {
        return phases.stream()
                .filter(phase -> days.window().contains(phase.from()))
                .max(Comparator.comparing(Phase::from))
                .filter(phase -> phase.kind() != PhaseKind.SAFETY)
                .map(this::turn);
    }

    private Turn turn(Phase phase) {
        LocalDate from = phase.from();
        List<Day> before = days.within(new Period(from.minusDays(EACH_SIDE), from.minusDays(1)));
        List<Day> after = days.within(new Period(from, from.plusDays(EACH_SIDE - 1)));
        return new Turn(
                new PhaseMark(phase.kind(), phase.label(), from),
                AROUND_A_PHASE.stream()
                        .map(gauge -> new Sides(gauge, Diary.grid(gauge, before), Diary.grid(gauge, after)))
                        .toList());
    }

    private List<Linked> links() {
        List<Day> window = days.inWindow();
        List<Day> linked = window.subList(Math.max(0, window.size() - LINKED), window.size());
        return Stream.of(Link.values())
                .filter(link -> Gauges.kept(link.from(), linked) && Gauges.kept(link.to(), linked))
                .map(link -> new Linked(link, Diary.grid(link.from(), linked), Diary.grid(link.to(), linked)))
                .toList();
    }

    Crossed crossed() {
        List<Day> window = days.inWindow();
        List<Integer> crossings = IntStream.range(0, window.size())
                .filter(i -> window.get(i).of(BoundaryTest.class).anyMatch(test -> test.theirs() == TheirAct.CROSSED))
                .boxed()
                .toList();
        return new Crossed(Diary.grid(Gauge.EGGSHELLS, window), crossings);
    }

    /** "As usual" is about the day; where days are not told, about contact. */
    private List<Spell> spells() {
        Grid after = Diary.grid(Gauge.FELT_AFTER, days.inWindow());
        Grid today = Diary.grid(Gauge.FELT_TODAY, days.inWindow());
        return RecoveryEpisodes.of(after, today.count() > 0 ? today : after);
    }
}
