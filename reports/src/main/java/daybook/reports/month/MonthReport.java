package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Topic;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * A month on paper, for the person who kept the journal. What comes before and after crossings stays on the screen: hindsight colours it,
 * and paper is passed on.
 */
public final class MonthReport {
    private MonthReport() {}

    public static List<Block> compose(PeriodFacts facts, Edition edition, Phrases phrases) {
        var told = new Told(facts.without(Topic.CROSSING), phrases);
        String making = edition(edition, phrases);
        if (facts.coverage().daysLogged() == 0) {
            return new Opening(told).empty(making);
        }
        List<Block> body = new ArrayList<>();
        body.add(new Opening(told).facts());
        body.add(told.heading(2, "said.heading"));
        body.addAll(new Findings(told).opening());
        body.addAll(steadiness(told));
        body.addAll(new BoundaryPart(told).blocks());
        body.addAll(new ContactPart(told).blocks());
        body.addAll(new DaysPart(told).blocks());
        body.addAll(new MeasuresPart(told).blocks());
        body.addAll(new HowMade(told).blocks());
        body.addAll(new NumbersPart(told).blocks(body));
        return new Opening(told).above(making, body);
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
