package daybook.reports.month;

import daybook.core.facts.DayValue;
import daybook.core.facts.Line;
import daybook.core.facts.Point;
import daybook.reports.block.ChartSpec.Dot;
import daybook.reports.block.ChartSpec.LinePoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A line of days and weeks as it is drawn: unbroken runs, dots, and the weeks as rows of a table.
 *
 * @param byMonth the points are months
 */
record Weeks(Line line, boolean byMonth) {

    /** A row for each week or month with a value, also where it has too few for a point of the line. */
    record Row(LocalDate from, List<DayValue> days, Optional<Point> point) {}

    /** @param words what a point says */
    List<List<LinePoint>> runs(Function<Point, String> words) {
        List<List<LinePoint>> runs = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (Point point : line.points()) {
            if (!point.span().from().equals(next)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast()
                    .add(new LinePoint(middle(point), point.low(), point.mid(), point.high(), words.apply(point)));
            next = point.span().to().plusDays(1);
        }
        return runs;
    }

    private static LocalDate middle(Point point) {
        return point.span().from().plusDays((point.span().days() - 1) / 2);
    }

    List<Dot> dots(Function<DayValue, String> words) {
        return line.days().stream()
                .map(day -> new Dot(day.day(), day.value(), words.apply(day)))
                .toList();
    }

    List<Row> rows() {
        SortedMap<LocalDate, Row> rows = new TreeMap<>();
        for (Point point : line.points()) {
            rows.put(point.span().from(), new Row(point.span().from(), new ArrayList<>(), Optional.of(point)));
        }
        for (DayValue day : line.days()) {
            rows.computeIfAbsent(start(day.day()), from -> new Row(from, new ArrayList<>(), Optional.empty()))
                    .days()
                    .add(day);
        }
        return List.copyOf(rows.values());
    }

    private LocalDate start(LocalDate day) {
        return line.points().stream()
                .filter(point -> point.span().contains(day))
                .map(point -> point.span().from())
                .findFirst()
                .orElse(byMonth ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    int gaps() {
        return Math.max(0, runs(point -> "").size() - 1);
    }

    double first() {
        return line.days().getFirst().value();
    }

    double last() {
        return line.days().getLast().value();
    }

    double lowest() {
        return line.days().stream().mapToDouble(DayValue::value).min().orElseThrow();
    }

    double highest() {
        return line.days().stream().mapToDouble(DayValue::value).max().orElseThrow();
    }
}
