package daybook.app.report;

import daybook.core.facts.PeriodFacts;
import daybook.core.journal.ReportIssue;
import java.util.Optional;

/**
 * A report as a file.
 *
 * @param pdf the file; not to be changed
 * @param issue what the journal keeps of it, if it is one of those that are issued
 * @param remade whether it is the very file that was issued
 * @param since entries of the period that were logged, corrected or taken back after it was issued
 */
@SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
public record MadeReport(byte[] pdf, PeriodFacts facts, Optional<ReportIssue> issue, Remade remade, int since) {}
