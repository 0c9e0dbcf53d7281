package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import daybook.app.report.FactsJson;
import daybook.app.report.MadeReport;
import daybook.app.report.MonthReports;
import daybook.app.report.ReportRequest;
import daybook.app.transfer.SmallBody;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Period;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of a period, and its report as a PDF. */
@RestController
@RequestMapping(V1)
class FactsApi {
    @GetMapping("/facts")
    ResponseEntity<byte[]> facts(ApiDesk desk, @RequestParam @Nullable String period) {
        PeriodFacts facts = PeriodFacts.of(desk.timeline(), Asked.period(period), desk.today());
        return Answer.of(
                200,
                MediaType.APPLICATION_JSON,
                FactsJson.write(facts, phrases(desk.locale().getLanguage())));
    }

    /** What is said beside a report stands in the headers: the body is the file. */
    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> report(ApiDesk desk, Body body) {
        ReportRequest request = request(desk, body);
        MonthReports reports = new MonthReports(desk.clock());
        boolean next = new SmallBody(body.object()).text("edition").isPresent();
        MadeReport made = next ? reports.next(desk.journal(), request) : reports.make(desk.journal(), request);
        var coverage = made.facts().coverage();
        HttpHeaders beside = new HttpHeaders();
        beside.set("Daybook-Days-Logged", String.valueOf(coverage.daysLogged()));
        beside.set("Daybook-Days-Possible", String.valueOf(coverage.daysPossible()));
        beside.set("Daybook-Closed", String.valueOf(made.facts().closed()));
        beside.set("Daybook-Issued", String.valueOf(made.issue().isPresent()));
        beside.set("Daybook-Since", String.valueOf(made.since()));
        beside.set("Daybook-Remade", made.remade().code());
        return ResponseEntity.ok()
                .headers(beside)
                .contentType(MediaType.APPLICATION_PDF)
                .body(made.pdf());
    }

    private static ReportRequest request(ApiDesk desk, Body body) {
        SmallBody sent = new SmallBody(body.object());
        Optional<Period> period = Asked.period(sent);
        Paper paper = sent.code("paper", Paper.class).orElse(Paper.A4);
        Phrases phrases = Asked.language(sent, desk);
        if (sent.text("edition").filter(edition -> !edition.equals("next")).isPresent()) {
            sent.wrong("edition", "unknown-code");
        }
        Wrongs.stopIfAny(sent);
        return new ReportRequest(period.orElseThrow(), paper, phrases);
    }

    private static Phrases phrases(String language) {
        return Phrases.in(language).orElseThrow();
    }
}
