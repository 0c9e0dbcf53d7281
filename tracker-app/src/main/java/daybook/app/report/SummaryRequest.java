package daybook.app.report;

import daybook.core.timeline.Period;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.reports.sharing.Choices;
import daybook.reports.text.Phrases;
import java.util.List;

/**
 * What is asked of a summary for a therapist.
 *
 * @param questions what the person wants to talk about, a line each
 * @param locked whether it needs a password
 * @param fileName under which it is handed out
 */
public record SummaryRequest(
        Period period,
        Choices choices,
        List<OwnWords> questions,
        Paper paper,
        Phrases phrases,
        boolean locked,
        OwnWords fileName) {
    public SummaryRequest {
        questions = List.copyOf(questions);
    }

    /** Neutral on the outside: the application and the days. */
    public static OwnWords neutralName(Period period) {
        return new OwnWords("daybook-" + period.from() + "-" + period.to() + ".pdf");
    }
}
