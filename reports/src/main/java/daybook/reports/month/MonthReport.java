package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Topic;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/** A month on paper, for the person who kept the journal. */
public final class MonthReport {
    private MonthReport() {}

    public static List<Block> compose(PeriodFacts facts, Edition edition, Phrases phrases) {
        var told = new Told(facts, phrases);
        var opening = new Opening(told);
        List<Block> page = new ArrayList<>();
        if (facts.coverage().daysLogged() == 0) {
            page.add(opening.title(edition(edition, phrases)));
            page.add(told.paragraph(told.say("empty.period", told.period())));
            return List.copyOf(page);
        }
        page.add(opening.title(edition(edition, phrases) + " " + opening.lines()));
        page.addAll(opening.notices());
        page.add(opening.facts());
        page.add(told.heading(2, "said.heading"));
        page.addAll(new Findings(told).opening());
        page.addAll(steadiness(told));
        page.addAll(new BoundaryPart(told).blocks());
        page.addAll(new ContactPart(told).blocks());
        page.addAll(new MeasuresPart(told).blocks());
        page.addAll(new HowMade(told).blocks());
        page.addAll(new NumbersPart(told).blocks(page));
        return List.copyOf(page);
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
        if (told.facts().safety()) {
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
