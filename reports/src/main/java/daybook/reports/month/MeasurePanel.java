package daybook.reports.month;

import daybook.core.facts.MeasureFacts;
import daybook.core.facts.Point;
import daybook.core.journal.MeasureTerms;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Key;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.ChartSpec.Tick;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** One own measure over its own scale. Its name stands above the drawing, never in it. */
record MeasurePanel(Told told, MeasureFacts measure) {
    private static final int FEWEST_POINTS = 2;
    private static final int FEWEST_DAYS = 5;
    /** Room above and below for half a dot, as a part of the scale. */
    private static final double ROOM = .09;

    boolean drawable() {
        return drawsLine() || measure.line().days().size() >= FEWEST_DAYS;
    }

    private boolean drawsLine() {
        return measure.line().points().size() >= FEWEST_POINTS;
    }

    /** The line alone: the spread within a week is not drawn here. */
    private List<List<LinePoint>> runs() {
        return weeks().runs(this::words).stream()
                .map(run -> run.stream().map(MeasurePanel::flat).toList())
                .toList();
    }

    private static LinePoint flat(LinePoint point) {
        return new LinePoint(point.day(), point.mid(), point.mid(), point.mid(), point.words());
    }

    Figure figure() {
        Text name = Text.of(measure.measure().terms().name());
        var table = new WeekTable(told, this::number);
        int days = measure.line().days().size();
        return new Figure(
                name,
                lines(),
                Text.of(told.phrases().count("measures.small", days)),
                alt(),
                table.of(name, weeks(), "week.table.mean", false));
    }

    private Lines lines() {
        var axis = new Axis(told);
        return new Lines(
                Role.MEASURE,
                Size.SMALL,
                new Key("", "", ""),
                axis.days(),
                scale(measure.measure().terms()),
                drawsLine() ? runs() : List.of(),
                told.facts().form() == ReportForm.LONG && drawsLine() ? List.of() : weeks().dots(day -> ""),
                axis.marks(),
                "");
    }

    private Scale scale(MeasureTerms terms) {
        double room = (terms.high() - terms.low()) * ROOM;
        List<Tick> ticks = new ArrayList<>();
        ticks.add(tick(terms.low()));
        ticks.add(tick((terms.low() + terms.high()) / 2));
        ticks.add(tick(terms.high()));
        return new Scale(terms.low() - room, terms.high() + room, ticks);
    }

    private Tick tick(double value) {
        return new Tick(value, number(value), false);
    }

    private Weeks weeks() {
        return new Weeks(measure.line(), told.facts().byMonth());
    }

    private String words(Point point) {
        return told.phrases().count("point.measure", point.n(), told.pointName(point.span()), number(point.mid()));
    }

    private String number(double value) {
        return told.numbers().decimal(value, 2);
    }

    private String alt() {
        MeasureTerms terms = measure.measure().terms();
        Weeks weeks = weeks();
        return told.say(
                "measures.alt",
                number(terms.low()),
                number(terms.high()),
                told.numbers().whole(weeks.line().days().size()),
                told.dates().period(told.facts().window()),
                number(weeks.first()),
                number(weeks.last()),
                number(weeks.lowest()),
                number(weeks.highest()),
                new LineWords(told).of(weeks, drawsLine()));
    }
}
