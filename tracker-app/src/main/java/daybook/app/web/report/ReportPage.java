package daybook.app.web.report;

import daybook.app.report.MadeReport;
import daybook.app.report.MonthReports;
import daybook.app.report.ReportRequest;
import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Period;
import daybook.core.word.IssueId;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Makes a report, hands it out, and hands out again those that were issued. */
@Controller
@RequestMapping("/j/{key}/pages")
class ReportPage {
    private static final String FORM = "pages";
    private static final String READY = "ready";
    private final MonthReports reports;

    ReportPage(Clock clock) {
        this.reports = new MonthReports(clock);
    }

    @GetMapping
    String page(Desk desk, Model model, @RequestParam(name = "period", defaultValue = "") String asked) {
        Phrases phrases = phrases(desk);
        List<Choice> periods =
                new Periods(desk, phrases).offered(desk.timeline().span(), asked);
        String first = periods.getFirst().value();
        desk.form(
                FORM,
                model,
                () -> new ReportForm(
                        first, "", "", paper(desk).code(), desk.locale().getLanguage()));
        model.addAttribute(
                "view",
                new ReportView(
                        periods,
                        desk.choices("paper", Paper.values()),
                        languages(desk),
                        ready(desk).map(Ready::name).orElse(null),
                        issued(desk, phrases)));
        return "report/page";
    }

    @PostMapping
    String make(Desk desk, @ModelAttribute(FORM) ReportForm form, BindingResult errors) {
        Optional<Period> days = form.days();
        if (days.isEmpty()) {
            errors.rejectValue("from", "pages.no-days");
            return desk.refused(errors, FORM);
        }
        if (days.get().from().isAfter(desk.today())) {
            errors.rejectValue(form.period().equals(ReportForm.OWN) ? "from" : "period", "pages.not-begun");
            return desk.refused(errors, FORM);
        }
        ReportRequest request = form.toRequest(days.get());
        MadeReport made = reports.make(desk.journal(), request);
        desk.keep(READY, new Ready(made.pdf(), name(days.get())));
        desk.done(FORM);
        return desk.to(FORM);
    }

    @GetMapping("/ready")
    ResponseEntity<byte[]> ready(Desk desk, @RequestParam(name = "v", defaultValue = "") String ignored) {
        return ready(desk).map(ready -> file(ready.pdf(), ready.name())).orElseThrow(ReportPage::none);
    }

    @GetMapping("/{issue}")
    ResponseEntity<byte[]> again(Desk desk, @PathVariable("issue") String id) {
        ReportIssue issue = desk.timeline().reports().stream()
                .filter(one -> one.id().equals(issueId(id)))
                .findFirst()
                .orElseThrow(ReportPage::none);
        Period days = new Period(issue.from(), issue.to());
        Phrases phrases = Phrases.in(issue.language()).orElseGet(Phrases::english);
        MadeReport made = reports.make(desk.journal(), new ReportRequest(days, issue.paper(), phrases));
        return file(made.pdf(), name(days));
    }

    private static IssueId issueId(String typed) {
        try {
            return new IssueId(typed);
        } catch (IllegalArgumentException noId) {
            throw none();
        }
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<Ready> ready(Desk desk) {
        return desk.kept(READY, Ready.class);
    }

    private static ResponseEntity<byte[]> file(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(pdf);
    }

    /** Neutral on the outside: the application and the days. */
    private static String name(Period days) {
        return "daybook-" + days.from() + "-" + days.to() + ".pdf";
    }

    private static List<ReportView.Made> issued(Desk desk, Phrases phrases) {
        return desk.timeline().reports().reversed().stream()
                .map(issue -> made(desk, phrases, issue))
                .toList();
    }

    private static ReportView.Made made(Desk desk, Phrases phrases, ReportIssue issue) {
        String day = phrases.dates().full(LocalDate.ofInstant(issue.made(), desk.zone()));
        String paper = desk.words("paper." + issue.paper().code());
        String language = desk.words("language." + issue.language());
        return new ReportView.Made(
                issue.id().value(),
                phrases.dates().period(new Period(issue.from(), issue.to())),
                desk.words("pages.made", issue.edition(), day, paper, language));
    }

    private static Paper paper(Desk desk) {
        Paper chosen = desk.timeline().plans().settings().paper();
        return chosen == null ? Paper.A4 : chosen;
    }

    private static List<Choice> languages(Desk desk) {
        return List.of("en", "de").stream()
                .map(code -> new Choice(code, desk.words("language." + code)))
                .toList();
    }

    private static Phrases phrases(Desk desk) {
        return Phrases.in(desk.locale().getLanguage()).orElseGet(Phrases::english);
    }

    /** Made a moment ago, held in memory until the next one or until the journal is locked. */
    @SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
    private record Ready(byte[] pdf, String name) {
        @Override
        public String toString() {
            return "Ready";
        }
    }
}
