package daybook.app.web.paper;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.word.Coded;
import daybook.core.word.Paper;
import daybook.core.word.PracticeId;
import daybook.reports.pdf.CardWriter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the card of a month, and takes the month in at once. */
@Controller
@RequestMapping("/j/{key}/paper")
class PaperPage {
    private static final String FORM = "paper";

    @GetMapping
    String likely(Desk desk) {
        return desk.to(PaperMonth.likely(desk.today()).page());
    }

    @GetMapping("/{month}")
    String page(Desk desk, @PathVariable("month") String named, Model model) {
        PaperMonth month = month(named);
        desk.form(FORM, month, model, () -> fresh(desk));
        if (model.getAttribute(FORM) instanceof PaperForm form) {
            model.addAttribute("view", new PaperViews(desk, month, form, errors(model)).view());
        }
        return "paper/page";
    }

    @GetMapping("/{month}/card")
    ResponseEntity<byte[]> card(
            @PathVariable("month") String named,
            @RequestParam(name = "paper", defaultValue = "a4") String paper,
            @RequestParam(name = "language", defaultValue = "en") String language) {
        PaperMonth month = month(named);
        byte[] file = new CardWriter()
                .write(month.month(), Coded.of(Paper.class, paper).orElse(Paper.A4), PaperViews.printed(language));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"daybook-" + month.month() + ".pdf\"")
                .body(file);
    }

    @PostMapping("/{month}")
    String save(
            Desk desk,
            @PathVariable("month") String named,
            @ModelAttribute(FORM) PaperForm form,
            BindingResult errors) {
        PaperMonth month = month(named);
        MonthReading reading = new MonthReading(desk, month, form, new Reading(errors));
        List<Entry> entries = reading.entries();
        if (entries.isEmpty() && !errors.hasErrors()) {
            errors.reject("paper.nothing");
        }
        if (errors.hasErrors()) {
            return desk.refused(errors, month, month.page());
        }
        return switch (desk.send(new LogEntries(entries))) {
            case Sent.Saved(var events) -> {
                desk.done(FORM, month);
                desk.say(
                        events.isEmpty()
                                ? desk.words("paper.known")
                                : desk.words(
                                        "paper.saved",
                                        MonthReading.days(entries).size()),
                        entries.stream().map(entry -> entry.stamp().id()).toList(),
                        month.page());
                yield desk.to(month.page());
            }
            case Sent.Not no -> {
                reading.refused(no);
                yield desk.refused(errors, month, month.page());
            }
        };
    }

    private static List<FieldError> errors(Model model) {
        return model.getAttribute(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult refused
                ? refused.getFieldErrors()
                : List.of();
    }

    private static PaperMonth month(String named) {
        return PaperMonth.of(named).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PaperForm fresh(Desk desk) {
        return new PaperForm(
                new Usual(desk.timeline()).practice().map(PracticeId::value).orElse(null), Map.of());
    }
}
