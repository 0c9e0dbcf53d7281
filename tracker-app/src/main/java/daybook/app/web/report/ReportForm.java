package daybook.app.web.report;

import daybook.app.report.ReportRequest;
import daybook.core.timeline.Period;
import daybook.core.word.Coded;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;
import java.util.Optional;

/**
 * What was picked.
 *
 * @param period one of those offered, or "own" for the dates
 * @param from first day, where the dates are one's own
 * @param to last day, included
 */
record ReportForm(String period, String from, String to, String paper, String language) {
    static final String OWN = "own";

    ReportForm {
        period = said(period);
        from = said(from);
        to = said(to);
        paper = said(paper);
        language = said(language);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    /** @return the run of days meant, or empty when what was typed is none */
    Optional<Period> days() {
        return Period.parse(period.equals(OWN) ? from + ".." + to : period);
    }

    ReportRequest toRequest(Period days) {
        return new ReportRequest(
                days,
                Coded.of(Paper.class, paper).orElse(Paper.A4),
                Phrases.in(language).orElseGet(Phrases::english));
    }

    @Override
    public String toString() {
        return "ReportForm";
    }
}
