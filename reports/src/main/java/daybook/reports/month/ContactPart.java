package daybook.reports.month;

import daybook.core.facts.DayValue;
import daybook.core.facts.Point;
import daybook.core.finding.Gauge;
import daybook.core.finding.Topic;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Dot;
import daybook.reports.block.ChartSpec.Key;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** How contact left the writer: a dot a day, the middle of each week, the middle half of its days. */
record ContactPart(Told told) {
    private static final int FEWEST_DAYS = 5;
    private static final int FEWEST_POINTS = 2;

    List<Block> blocks() {
        if (!told.hasContacts()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "felt.heading"));
        blocks.addAll(new Findings(told).beside(Topic.FELT_AFTER, Topic.CONTACT, Topic.RECOVERY));
        int days = weeks().line().days().size();
        blocks.add(days < FEWEST_DAYS ? told.paragraph(told.counted("felt.few", days)) : figure());
        blocks.addAll(new SwingPart(told).blocks(Gauge.FELT_AFTER));
        blocks.addAll(new SplitPart(told).blocks());
        eggshells(blocks);
        return blocks;
    }

    private void eggshells(List<Block> blocks) {
        List<Block> eggs = new ArrayList<>(new Findings(told).beside(Topic.EGGSHELLS));
        eggs.addAll(new EggshellsPart(told).blocks());
        if (!eggs.isEmpty()) {
            blocks.add(told.heading(2, "eggs.heading"));
            blocks.addAll(eggs);
        }
    }

    private Figure figure() {
        var table = new WeekTable(told, this::felt);
        return new Figure(
                told.text("felt.heading"),
                lines(),
                Text.sentences(List.of(Text.of(told.byPoint("felt.caption")), new Axis(told).explained())),
                alt(),
                table.of(Text.of(told.byPoint("felt.table")), weeks(), "week.table.mid", true));
    }

    private Lines lines() {
        var axis = new Axis(told);
        List<List<LinePoint>> runs = drawsLine() ? weeks().runs(this::words) : List.of();
        var key = drawsLine()
                ? new Key(told.byPoint("felt.key.line"), told.byPoint("felt.key.band"), told.say("felt.key.dots"))
                : new Key("", "", told.say("felt.key.dots"));
        return new Lines(
                Role.FELT, Size.FULL, key, axis.days(), new FeltScale(told).up(), runs, dots(), axis.marks(), "");
    }

    private boolean drawsLine() {
        return weeks().line().points().size() >= FEWEST_POINTS;
    }

    private Weeks weeks() {
        return new Weeks(told.facts().contacts().felt(), told.facts().byMonth());
    }

    /** Over many years a dot a day would only be a cloud; the months of the line hold them. */
    private List<Dot> dots() {
        return told.facts().form() == ReportForm.LONG && drawsLine() ? List.of() : weeks().dots(this::words);
    }

    private String words(DayValue day) {
        return told.say("dot", told.dates().brief(day.day()), felt(day.value()));
    }

    private String words(Point point) {
        return told.phrases().count("point.felt", point.n(), told.pointName(point.span()), felt(point.mid()));
    }

    private String felt(double value) {
        return told.numbers().signed(value, 2);
    }

    private String alt() {
        Weeks weeks = weeks();
        var window = told.facts().window();
        return told.say(
                "felt.alt",
                told.numbers().whole(weeks.line().days().size()),
                told.dates().period(window),
                felt(weeks.first()),
                felt(weeks.last()),
                felt(weeks.lowest()),
                felt(weeks.highest()),
                new LineWords(told).of(weeks, drawsLine()));
    }
}
