package daybook.reports.month;

import daybook.core.facts.DayValue;
import daybook.core.facts.Point;
import daybook.core.finding.Topic;
import daybook.reports.block.Block;
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
import java.util.stream.IntStream;

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
        blocks.addAll(new Findings(told)
                .beside(Topic.FELT_AFTER, Topic.EGGSHELLS, Topic.CONTACT, Topic.RECOVERY, Topic.CROSSING));
        int days = weeks().line().days().size();
        blocks.add(days < FEWEST_DAYS ? told.paragraph(told.counted("felt.few", days)) : figure());
        return blocks;
    }

    private Figure figure() {
        var table = new WeekTable(told, this::felt);
        return new Figure(
                told.text("felt.heading"),
                lines(),
                Text.sentences(List.of(told.text("felt.caption"), new Axis(told).explained())),
                alt(),
                table.of(told.text("felt.table"), weeks(), "week.table.mid", true));
    }

    private Lines lines() {
        var axis = new Axis(told);
        List<List<LinePoint>> runs = drawsLine() ? weeks().runs(this::words) : List.of();
        var key = drawsLine()
                ? new Key(told.say("felt.key.line"), told.say("felt.key.band"), told.say("felt.key.dots"))
                : new Key("", "", told.say("felt.key.dots"));
        var scale = new Scale(
                -3.4, 3.4, IntStream.rangeClosed(-3, 3).mapToObj(this::tick).toList());
        return new Lines(
                Role.FELT, Size.FULL, key, axis.days(), scale, runs, weeks().dots(this::words), axis.marks(), "");
    }

    private boolean drawsLine() {
        return weeks().line().points().size() >= FEWEST_POINTS;
    }

    private Weeks weeks() {
        return new Weeks(told.facts().contacts().felt());
    }

    private Tick tick(int step) {
        String number = felt(step);
        String label = switch (step) {
            case -3 -> told.say("felt.tick", told.say("felt.m3"), number);
            case 0 -> told.say("felt.tick", told.say("felt.0"), number);
            case 3 -> told.say("felt.tick", told.say("felt.p3"), number);
            default -> number;
        };
        return new Tick(step, label, step == 0);
    }

    private String words(DayValue day) {
        return told.say("dot", told.dates().brief(day.day()), felt(day.value()));
    }

    private String words(Point point) {
        return told.phrases()
                .count("point.felt", point.n(), told.dates().brief(point.span().from()), felt(point.mid()));
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
