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
        var opening = new Opening(told);
        List<Block> page = new ArrayList<>();
        if (facts.coverage().daysLogged() == 0) {
            page.add(opening.title(""));
            page.add(told.paragraph(told.say("empty.period", told.period())));
            return List.copyOf(page);
        }
        page.add(opening.title(opening.lines()));
        page.addAll(opening.notices());
        page.addAll(new Findings(told).opening());
        page.add(opening.facts());
        page.addAll(new BoundaryPart(told).blocks());
        page.addAll(MonthReport.steadiness(told));
        page.addAll(new ContactPart(told).blocks());
        page.addAll(new MeasuresPart(told).blocks());
        page.addAll(new HowMade(told).blocks());
        return List.copyOf(page);
    }
}
