package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The same numbers on the screen: what was done first, and the numbers behind each drawing folded in with it. */
public final class TrendsPage {
    private TrendsPage() {}

    public static List<Block> compose(PeriodFacts facts, Phrases phrases) {
        var told = new Told(facts, phrases);
        if (facts.coverage().daysLogged() == 0) {
            return new Opening(told).empty("");
        }
        List<Block> body = new ArrayList<>(new Findings(told).opening());
        body.add(new Opening(told).facts());
        body.addAll(
                switch (facts.form()) {
                    case WEEK -> MonthReport.week(told);
                    case MONTH, QUARTER, YEAR, LONG -> longer(told);
                });
        body.addAll(new HowMade(told).blocks());
        return new Opening(told).above("", body);
    }

    /** What was done comes before how steady it looks; the days around crossings are for the writer's own eyes, so they stand here. */
    private static List<Block> longer(Told told) {
        List<Block> body = new ArrayList<>(new BoundaryPart(told).blocks());
        body.addAll(MonthReport.steadiness(told));
        body.addAll(MonthReport.afterBoundaries(told, true));
        return body;
    }
}
