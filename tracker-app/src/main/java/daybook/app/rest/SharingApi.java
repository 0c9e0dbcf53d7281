package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import daybook.app.report.MadeSummary;
import daybook.app.report.MonthReports;
import daybook.app.report.ReportRequest;
import daybook.app.report.Summaries;
import daybook.app.report.SummaryRequest;
import daybook.core.journal.Decision;
import daybook.core.journal.ReportIssue;
import daybook.reports.text.Phrases;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown to somebody else, and reports that were issued, as they were made. */
@RestController
@RequestMapping(V1)
class SharingApi {
    /** The words that open it stand in a header, this once: they are kept nowhere. */
    @PostMapping(path = "/summary", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> summary(ApiDesk desk, Body body) {
        SummaryRequest request = new SummaryBody(desk).read(body.object());
        Summaries summaries = new Summaries(desk.clock());
        MadeSummary made = summaries.make(desk.journal(), request);
        if (summaries.handOut(desk.journal(), made) instanceof Decision.Refused refused) {
            throw Refusals.problem(refused, "").stop();
        }
        HttpHeaders beside = new HttpHeaders();
        beside.set("Daybook-Pages", String.valueOf(made.pages()));
        beside.set("Daybook-Own-Words", String.valueOf(made.ownWords().size()));
        beside.set("Daybook-Kept-Back", String.valueOf(made.share().keptBack()));
        if (!made.password().isEmpty()) {
            beside.set("Daybook-Password", made.password());
        }
        return pdf(beside, made.pdf());
    }

    @GetMapping("/reports/{id}")
    ResponseEntity<byte[]> report(ApiDesk desk, @PathVariable String id) {
        ReportIssue issue = desk.timeline().reports().stream()
                .filter(one -> one.id().value().equals(Asked.id(id)))
                .findFirst()
                .orElseThrow(() -> Problem.notFound().stop());
        ReportRequest request = new ReportRequest(
                new daybook.core.timeline.Period(issue.from(), issue.to()),
                issue.paper(),
                Phrases.in(issue.language()).orElseThrow());
        var made = new MonthReports(desk.clock()).again(desk.journal(), issue, request);
        HttpHeaders beside = new HttpHeaders();
        beside.set("Daybook-Since", String.valueOf(made.since()));
        beside.set("Daybook-Remade", made.remade().code());
        return pdf(beside, made.pdf());
    }

    private static ResponseEntity<byte[]> pdf(HttpHeaders beside, byte[] file) {
        return ResponseEntity.ok()
                .headers(beside)
                .contentType(MediaType.APPLICATION_PDF)
                .body(file);
    }
}
