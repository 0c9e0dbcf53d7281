package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Topic;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * A period on paper, for the person who kept the journal. Its length decides what stands there: a week is told day by day, a month and
 * longer may claim, a year has months where a month has weeks.
 */
public final class MonthReport {
    private MonthReport() {}

    public static List<Block> compose(PeriodFacts facts, Edition edition, Phrases phrases) {
        return compose(facts, edition, phrases, Choices.START);
    }

    public static List<Block> compose(PeriodFacts facts, Edition edition, Phrases phrases, Choices choices) {
        var told = new Told(choices.crossings() ? facts : facts.without(Topic.CROSSING), phrases);
        String making = edition(edition, phrases);
        if (facts.coverage().daysLogged() == 0) {
            return new Opening(told).empty(making);
        }
        List<Block> body = new ArrayList<>(top(told, choices));
        body.addAll(
                switch (facts.form()) {
                    case WEEK -> week(told);
                    case MONTH, QUARTER, YEAR, LONG -> longer(told, choices);
                });
        body.addAll(end(told, choices));
        if (choices.numbers()) {
            body.addAll(new NumbersPart(told).blocks(body));
        }
        return new Opening(told).above(making, body);
    }

    /** Numbers, small wins, what can be said. In a safety phase what was chosen about it comes before all. */
    private static List<Block> top(Told told, Choices choices) {
        List<Block> body = new ArrayList<>();
        if (told.facts().safety()) {
            body.addAll(new FlagsPart(told).blocks(choices.redFlags()));
            body.addAll(new FlagsPart(told).plan());
        }
        body.add(new Opening(told).facts());
        body.addAll(new WordsPart(told).wins());
        List<Block> said = new Findings(told).opening();
        if (!said.isEmpty()) {
            body.add(told.heading(2, "said.heading"));
            body.addAll(said);
        }
        return body;
    }

    /** A week is told, not judged. */
    static List<Block> week(Told told) {
        List<Block> body = new ArrayList<>();
        body.addAll(new BoundaryPart(told).blocks());
        new DayGridPart(told).figure().ifPresent(grid -> {
            body.add(told.heading(2, "grid.heading"));
            body.add(grid);
        });
        body.addAll(new WeekDays(told).blocks());
        return body;
    }

    private static List<Block> longer(Told told, Choices choices) {
        List<Block> body = new ArrayList<>();
        body.addAll(steadiness(told));
        body.addAll(new BoundaryPart(told).blocks());
        body.addAll(afterBoundaries(told, choices.crossings()));
        return body;
    }

    /** @param crossings whether the days around them are shown */
    static List<Block> afterBoundaries(Told told, boolean crossings) {
        List<Block> body = new ArrayList<>();
        body.addAll(new ContactPart(told).blocks());
        if (crossings) {
            body.addAll(new CrossingsPart(told).blocks());
        }
        body.addAll(new DaysPart(told).blocks());
        body.addAll(new SignsPart(told).blocks());
        body.addAll(new DaysPart(told).links());
        body.addAll(new AwayPart(told).blocks());
        body.addAll(new PracticesPart(told).blocks());
        body.addAll(new PatternPart(told).blocks());
        body.addAll(new ExperimentPart(told).blocks());
        new PhasePart(told).figure().ifPresent(turn -> {
            body.add(told.heading(2, "turns.heading"));
            body.add(new Block.Paragraph(turn.title()));
            body.add(turn);
        });
        body.addAll(new MeasuresPart(told).blocks());
        if (told.facts().form() == ReportForm.YEAR || told.facts().form() == ReportForm.LONG) {
            body.addAll(new SlidersPart(told).blocks());
        }
        return body;
    }

    private static List<Block> end(Told told, Choices choices) {
        List<Block> body = new ArrayList<>();
        if (choices.ownWords()) {
            body.addAll(new WordsPart(told).noticed(choices.notes()));
        }
        if (!told.facts().safety()) {
            body.addAll(new FlagsPart(told).blocks(choices.redFlags()));
        }
        body.addAll(new TalkPart(told).blocks());
        body.addAll(new HowMade(told).blocks());
        return body;
    }

    /** What stands at the foot of every page. */
    public static String foot(PeriodFacts facts, Edition edition, Phrases phrases) {
        String period = phrases.dates().period(facts.period());
        return switch (edition) {
            case Edition.Issued(int number, var ignored) ->
                phrases.say("foot.edition", period, phrases.numbers().whole(number));
            case Edition.Open(var upTo) ->
                phrases.say("foot.running", period, phrases.dates().full(upTo));
        };
    }

    private static String edition(Edition edition, Phrases phrases) {
        return switch (edition) {
            case Edition.Issued(int number, var made) ->
                phrases.say(
                        "sub.edition",
                        phrases.numbers().whole(number),
                        phrases.dates().full(made));
            case Edition.Open(var upTo) ->
                phrases.say("sub.upto", phrases.dates().full(upTo));
        };
    }

    /** The drawing with what else is known about it; nothing at all in a safety phase. */
    static List<Block> steadiness(Told told) {
        if (told.facts().safety() || !told.hasBoundaries()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(new Findings(told).beside(Topic.STEADINESS));
        new SteadinessPart(told).figure().ifPresent(blocks::add);
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "steady.heading"));
        }
        return blocks;
    }
}
