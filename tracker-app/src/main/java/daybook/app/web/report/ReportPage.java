package daybook.app.web.report;

import daybook.app.report.MadeReport;
import daybook.app.report.MonthReports;
import daybook.app.report.ReportRequest;
import daybook.app.report.Summaries;
import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.Sent;
import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Period;
import daybook.core.word.Coded;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** What goes on the page: makes a report or a summary, and hands out again the reports that were issued. */
@Controller
@RequestMapping("/j/{key}/pages")
class ReportPage {
    private static final String FORM = "pages";
    private static final String LAST = "pages-last";
    private final MonthReports reports;
    private final Summaries summaries;

    ReportPage(Clock clock) {
        this.reports = new MonthReports(clock);
        this.summaries = new Summaries(clock);
    }

    @GetMapping
    String page(Desk desk, Model model, @RequestParam(name = "period", defaultValue = "") String asked) {
        List<Choice> periods =
                new Periods(desk, Dated.phrases(desk)).offered(desk.timeline().span(), asked);
        desk.form(
                FORM,
                model,
                () -> desk.kept(LAST, ReportForm.class)
                        .filter(ignored -> asked.isEmpty())
                        .orElseGet(() -> fresh(desk, periods.getFirst().value())));
        model.addAttribute(
                "view", new Offering(desk).view(periods, Ready.of(desk).map(Ready::name)));
        return "report/page";
    }

    private static ReportForm fresh(Desk desk, String period) {
        Paper paper =
                Objects.requireNonNullElse(desk.timeline().plans().settings().paper(), Paper.A4);
        return ReportForm.fresh(
                period, desk.locale().getLanguage(), paper, desk.timeline().people());
    }

    @PostMapping
    String make(Desk desk, @ModelAttribute(FORM) ReportForm form, BindingResult errors) {
        Optional<Period> days = form.days();
        if (days.isEmpty()) {
            errors.rejectValue("from", "pages.no-days");
        } else if (days.get().from().isAfter(desk.today())) {
            errors.rejectValue(form.period().equals(ReportForm.OWN) ? "from" : "period", "pages.not-begun");
        }
        if (form.tooLong()) {
            errors.rejectValue("talk", "pages.too-long");
        }
        if (errors.hasErrors()) {
            return desk.refused(errors, FORM);
        }
        Preview.drop(desk);
        if (form.shared()) {
            Preview.keep(
                    desk,
                    summaries.make(
                            desk.journal(),
                            form.toSummary(days.get(), desk.timeline().people())),
                    days.get());
        } else {
            MadeReport made = reports.make(desk.journal(), form.toRequest(days.get()));
            Ready.keep(desk, made.pdf(), Ready.neutral(days.get()));
        }
        desk.done(FORM);
        desk.keep(LAST, form);
        return desk.to(FORM) + (form.shared() ? "#made" : "");
    }

    /** What was looked at is what leaves; the journal is told first. */
    @PostMapping("/save")
    String save(Desk desk) {
        Preview preview = Preview.of(desk).orElseThrow(Ready::none);
        if (summaries.handOut(desk.journal(), preview.made()) instanceof Decision.Refused) {
            throw Ready.none();
        }
        Ready.keep(desk, preview.made().pdf(), preview.fileName());
        return desk.to("pages/ready");
    }

    @GetMapping("/ready")
    ResponseEntity<byte[]> ready(Desk desk, @RequestParam(name = "v", defaultValue = "") String ignored) {
        return Ready.of(desk).map(Ready::file).orElseThrow(Ready::none);
    }

    @GetMapping("/{issue}")
    ResponseEntity<byte[]> again(Desk desk, @PathVariable("issue") String id) {
        ReportIssue issue = issue(desk, id);
        MadeReport made = reports.again(desk.journal(), issue, request(issue));
        return Ready.file(made.pdf(), Ready.neutral(new Period(issue.from(), issue.to())));
    }

    @PostMapping("/{issue}/next")
    String next(Desk desk, @PathVariable("issue") String id) {
        ReportIssue issue = issue(desk, id);
        MadeReport made = reports.next(desk.journal(), request(issue));
        Ready.keep(desk, made.pdf(), Ready.neutral(new Period(issue.from(), issue.to())));
        return desk.to(FORM);
    }

    @PostMapping("/by-themselves")
    String byThemselves(Desk desk, @RequestParam(name = "forms", defaultValue = "") List<String> codes) {
        Set<daybook.core.word.ReportForm> forms = EnumSet.noneOf(daybook.core.word.ReportForm.class);
        codes.forEach(code -> Coded.of(daybook.core.word.ReportForm.class, code).ifPresent(forms::add));
        Sent sent =
                desk.send(new ChangeSettings(desk.timeline().plans().settings().withReports(forms)));
        desk.say(
                switch (sent) {
                    case Sent.Saved ignored -> desk.words("pages.by-themselves.saved");
                    case Sent.Not no -> desk.words(no.message());
                });
        return desk.to(FORM);
    }

    private static ReportIssue issue(Desk desk, String id) {
        return desk.timeline().reports().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(Ready::none);
    }

    private static ReportRequest request(ReportIssue issue) {
        return new ReportRequest(
                new Period(issue.from(), issue.to()),
                issue.paper(),
                Phrases.in(issue.language()).orElseGet(Phrases::english));
    }
}
