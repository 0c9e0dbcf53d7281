package daybook.app.report;

import daybook.core.facts.PeriodFacts;
import daybook.core.journal.ReportIssue;
import daybook.core.word.Audience;
import daybook.reports.block.Block;
import daybook.reports.month.Edition;
import daybook.reports.month.EditionChanges;
import daybook.reports.month.MonthReport;
import daybook.reports.pdf.PdfPage;
import daybook.reports.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts drawn as a file, with what an issue keeps of both. */
@SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
record ReportFile(byte[] pdf, PeriodFacts facts, String sha256, String factsSha256) {
    /** What a mail program or a print queue may show. */
    private static final String TITLE = "Daybook";

    static ReportFile of(PeriodFacts facts, ReportRequest request, Edition edition, String documentId) {
        return of(facts, request, edition, Optional.empty(), documentId);
    }

    /** @param changes since the edition before, told at the top of page one */
    static ReportFile of(
            PeriodFacts facts,
            ReportRequest request,
            Edition edition,
            Optional<EditionChanges> changes,
            String documentId) {
        List<Block> blocks = new ArrayList<>(MonthReport.compose(facts, edition, request.phrases()));
        changes.ifPresent(since -> blocks.addAll(1, since.blocks(request.phrases())));
        String foot = MonthReport.foot(facts, edition, request.phrases());
        byte[] pdf = new PdfWriter()
                .write(blocks, new PdfPage(request.paper(), request.phrases(), TITLE, foot, documentId, Audience.SELF));
        return new ReportFile(pdf, facts, Sha256.hex(pdf), Sha256.hex(FactsJson.write(facts, request.phrases())));
    }

    MadeReport made(Optional<ReportIssue> issue, int since) {
        return new MadeReport(pdf, facts, issue, issue.map(this::remade).orElse(Remade.SAME), since);
    }

    private Remade remade(ReportIssue issue) {
        if (issue.sha256().equals(sha256)) {
            return Remade.SAME;
        }
        return issue.layout() < Issuing.LAYOUT ? Remade.NEWER_LOOK : Remade.OTHER_BYTES;
    }
}
