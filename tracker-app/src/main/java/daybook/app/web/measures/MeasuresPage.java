package daybook.app.web.measures;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.timeline.Measure;
import daybook.core.word.Better;
import daybook.core.word.Daily;
import daybook.core.word.Ids;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What else is worth a number? */
@Controller
@RequestMapping("/j/{key}/settings/measures")
class MeasuresPage {
    /** An own measure as listed. */
    record Row(String id, String name, String what, boolean live) {}

    @GetMapping
    String measures(Desk desk, Model model) {
        desk.form("measure", "", model, MeasureForm::fresh);
        Phrases phrases = new Phrases(desk);
        List<Row> rows = desk.timeline().measures().stream()
                .map(one -> row(one, phrases))
                .toList();
        model.addAttribute("measures", rows);
        model.addAttribute("betters", desk.choices("better", Better.values()));
        model.addAttribute("parts", desk.choices("measure-part", MeasurePart.values()));
        model.addAttribute("dailies", desk.choices("daily", Daily.values()));
        return "measures/page";
    }

    private static Row row(Measure one, Phrases phrases) {
        String what = phrases.words(
                "measures.what",
                phrases.number(one.terms().low()),
                phrases.number(one.terms().high()),
                phrases.word("measure-part", one.terms().part()),
                phrases.word("better", one.terms().better()));
        return new Row(one.id().value(), one.terms().name().text(), what, one.live());
    }

    @PostMapping
    String define(Desk desk, @ModelAttribute("measure") MeasureForm form, BindingResult errors) {
        Reading read = new Reading(errors);
        Optional<DefineMeasure> command = form.toCommand(read);
        if (command.isEmpty()) {
            return desk.refused(errors, "settings/measures");
        }
        return switch (desk.send(command.get())) {
            case Sent.Saved ignored -> {
                desk.done("measure");
                desk.say(desk.words(
                        "measures.added", command.get().terms().name().text()));
                yield desk.to("settings/measures");
            }
            case Sent.Not no -> {
                read.no(no, Map.of("refused.measure-name-taken", "name", "refused.measure-scale-empty", "high"));
                yield desk.refused(errors, "settings/measures");
            }
        };
    }

    @GetMapping("/{id}")
    String askToRetire(Desk desk, @PathVariable String id, Model model) {
        model.addAttribute("measure", row(measure(desk, id), new Phrases(desk)));
        return "measures/retire";
    }

    @PostMapping("/{id}/retire")
    String retire(Desk desk, @PathVariable String id) {
        Measure measure = measure(desk, id);
        Sent sent = desk.send(new RetireMeasure(measure.id(), desk.today()));
        desk.say(
                sent instanceof Sent.Not no
                        ? desk.words(no.message())
                        : desk.words("measures.retired", measure.terms().name().text()));
        return desk.to("settings/measures");
    }

    private static Measure measure(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(MeasureId::new)
                .flatMap(desk.timeline()::measure)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
