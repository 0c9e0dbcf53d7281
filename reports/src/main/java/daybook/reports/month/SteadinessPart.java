package daybook.reports.month;

import daybook.core.facts.SteadinessFacts;
import daybook.core.trend.LevelOn;
import daybook.core.trend.Result;
import daybook.core.trend.SteadinessLevel;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Key;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.ChartSpec.Tick;
import daybook.reports.block.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How steady the boundaries are: the level as it stood on each day, with the band that most likely holds it. */
record SteadinessPart(Told told) {
    static final int FEWEST_TESTS = 4;
    private static final int MOST_POINTS = 400;

    Optional<Figure> figure() {
        SteadinessFacts facts = told.facts().steadiness();
        if (told.facts().safety()
                || facts.tests() < FEWEST_TESTS
                || facts.path().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(told.text("steady.heading"), lines(), caption(), alt(), numbers()));
    }

    private Lines lines() {
        var axis = new Axis(told);
        var key = new Key(told.say("steady.key.line"), told.say("steady.key.band"), "");
        var scale =
                new Scale(-2, 102, Stream.of(0, 25, 50, 75, 100).map(this::tick).toList());
        return new Lines(
                Role.STEADINESS,
                Size.FULL,
                key,
                axis.days(),
                scale,
                List.of(thinned().stream().map(this::point).toList()),
                List.of(),
                axis.marks(),
                endLabel());
    }

    private Tick tick(int value) {
        return new Tick(value, told.numbers().whole(value), value == 0);
    }

    private LinePoint point(LevelOn on) {
        SteadinessLevel level = on.level();
        String words = weekEnd(on) ? told.say("dot", told.dates().brief(day(on)), hundredths(level.median())) : "";
        return new LinePoint(day(on), level.low() * 100, level.median() * 100, level.high() * 100, words);
    }

    /** The last day is always among them. */
    private List<LevelOn> thinned() {
        List<LevelOn> path = told.facts().steadiness().path();
        int step = (path.size() + MOST_POINTS - 1) / MOST_POINTS;
        List<LevelOn> kept = new ArrayList<>();
        for (int k = (path.size() - 1) % step; k < path.size(); k += step) {
            kept.add(path.get(k));
        }
        return kept;
    }

    private String endLabel() {
        return switch (told.facts().steadiness().level()) {
            case Result.Value<SteadinessLevel>(SteadinessLevel level) ->
                level.shown() ? hundredths(level.median()) : "";
            case Result.Declined<SteadinessLevel> ignored -> "";
        };
    }

    private Text caption() {
        return Text.sentences(List.of(told.text("steady.caption"), new Axis(told).explained()));
    }

    private String alt() {
        SteadinessFacts facts = told.facts().steadiness();
        SteadinessLevel last = facts.path().getLast().level();
        return told.say(
                "steady.alt",
                told.say(
                        "date.range",
                        told.dates().day(day(facts.path().getFirst())),
                        told.dates().full(day(facts.path().getLast()))),
                told.numbers().whole(facts.tests()),
                hundredths(facts.path().getFirst().level().median()),
                hundredths(last.median()),
                hundredths(extreme(SteadinessLevel::median, false)),
                hundredths(extreme(SteadinessLevel::median, true)),
                hundredths(last.low()),
                hundredths(last.high()));
    }

    private double extreme(ToDoubleFunction<SteadinessLevel> of, boolean highest) {
        var all = told.facts().steadiness().path().stream().map(LevelOn::level).mapToDouble(of);
        return (highest ? all.max() : all.min()).orElseThrow();
    }

    private DataTable numbers() {
        List<LevelOn> path = told.facts().steadiness().path();
        List<List<Text>> rows = path.stream()
                .filter(on -> weekEnd(on) || on.equals(path.getLast()))
                .map(this::row)
                .toList();
        return new DataTable(
                told.text("steady.table"),
                told.columns(
                        List.of("steady.table.until", "steady.table.mid", "steady.table.low", "steady.table.high")),
                rows);
    }

    private List<Text> row(LevelOn on) {
        return List.of(
                Text.of(told.dates().brief(day(on))),
                Text.of(hundredths(on.level().median())),
                Text.of(hundredths(on.level().low())),
                Text.of(hundredths(on.level().high())));
    }

    private static boolean weekEnd(LevelOn on) {
        return day(on).getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate day(LevelOn on) {
        return LocalDate.ofEpochDay(on.epochDay());
    }

    private String hundredths(double share) {
        return told.numbers().hundredths(share);
    }
}
