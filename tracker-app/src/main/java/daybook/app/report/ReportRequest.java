package daybook.app.report;

import daybook.core.timeline.Period;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;

/** What is asked of a report for oneself. */
public record ReportRequest(Period period, Paper paper, Phrases phrases) {}
