package daybook.app.web.experiments;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.facts.ExperimentFacts;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.timeline.Experiment;
import daybook.core.word.ExperimentId;
import daybook.core.word.Ids;
import daybook.reports.text.ExperimentReadOut;
import java.security.SecureRandom;
import java.time.LocalDate;
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

/** What do I try for a few days? */
@Controller
@RequestMapping("/j/{key}/experiments")
class ExperimentsPage {
    private static final String FORM = "trial";
    private final SecureRandom chance = new SecureRandom();

    @GetMapping
    String experiments(Desk desk, Model model) {
        desk.form(FORM, model, () -> ExperimentForm.fresh(desk.today()));
        model.addAttribute(
                "experiments",
                desk.timeline().plans().experiments().values().stream()
                        .map(one -> Shown.of(desk, one))
                        .toList()
                        .reversed());
        return "experiments/page";
    }

    @PostMapping
    String begin(Desk desk, @ModelAttribute(FORM) ExperimentForm form, BindingResult errors) {
        Reading read = new Reading(errors);
        Optional<ExperimentTerms> terms = form.terms(read, chance);
        if (terms.isEmpty()) {
            return desk.refused(errors, "experiments");
        }
        ExperimentId id = new ExperimentId(Reading.id(form.id()));
        Optional<Experiment> there = desk.timeline().plans().experiment(id);
        if (there.isPresent() && form.asks(there.get().terms())) {
            return desk.to("experiments/" + id);
        }
        ExperimentId free = there.isPresent() ? new ExperimentId(Reading.id(null)) : id;
        return switch (desk.send(new BeginExperiment(free, terms.get()))) {
            case Sent.Saved ignored -> {
                desk.done(FORM);
                desk.say(desk.words("experiments.begun"));
                yield desk.to("experiments/" + free);
            }
            case Sent.Not no -> {
                new Reading(errors).no(no, Map.of("refused.experiment-length-out-of-range", "days"));
                yield desk.refused(errors, "experiments");
            }
        };
    }

    @GetMapping("/{id}")
    String experiment(Desk desk, @PathVariable String id, Model model) {
        Experiment one = there(desk, id);
        LocalDate today = desk.today();
        boolean over = one.period().to().isBefore(today) || one.ended() != null;
        boolean safety = desk.timeline().safetyOn(today) || desk.timeline().safetyIn(ReadOut.span(one, today));
        model.addAttribute("one", Shown.of(desk, one));
        model.addAttribute("over", over);
        model.addAttribute("compared", over && !safety);
        model.addAttribute("readOut", over && !safety ? ReadOut.of(desk, one) : null);
        model.addAttribute("typical", over && !safety ? typical(desk, one) : null);
        return "experiments/one";
    }

    /** The same read-out as in a report. */
    private static ExperimentReadOut typical(Desk desk, Experiment one) {
        ExperimentFacts facts = ExperimentFacts.of(desk.timeline(), one, desk.today());
        return ExperimentReadOut.of(
                facts,
                daybook.reports.text.Phrases.in(desk.locale().getLanguage())
                        .orElseGet(daybook.reports.text.Phrases::english));
    }

    @PostMapping("/{id}/end")
    String end(Desk desk, @PathVariable String id) {
        Experiment one = there(desk, id);
        Sent sent = desk.send(new EndExperiment(one.id(), desk.today()));
        desk.say(desk.words(sent instanceof Sent.Not no ? no.message() : "experiments.ended"));
        return desk.to("experiments/" + id);
    }

    private static Experiment there(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(ExperimentId::new)
                .flatMap(desk.timeline().plans()::experiment)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * An experiment as shown.
     *
     * @param now where it stands today: to come, day 3 of 7, or over
     * @param lot when the on part begins, where that was drawn
     */
    record Shown(String id, String plan, String when, String now, String lot, boolean endable) {

        static Shown of(Desk desk, Experiment one) {
            Phrases phrases = new Phrases(desk);
            LocalDate today = desk.today();
            return new Shown(
                    one.id().value(),
                    one.terms().plan().text(),
                    phrases.words(
                            "experiments.from-to",
                            phrases.shortDay(one.period().from()),
                            phrases.shortDay(one.period().to())),
                    now(phrases, one, today),
                    one.onFrom()
                            .map(on -> phrases.words("experiments.lot", phrases.shortDay(on)))
                            .orElse(""),
                    one.ended() == null
                            && !today.isBefore(one.terms().from())
                            && !today.isAfter(one.terms().lastDay()));
        }

        private static String now(Phrases phrases, Experiment one, LocalDate today) {
            if (today.isBefore(one.period().from())) {
                return phrases.words("experiments.to-come");
            }
            if (one.ended() != null || today.isAfter(one.period().to())) {
                return phrases.words("experiments.over");
            }
            return phrases.words(
                    "experiments.day",
                    one.dayNumber(today).orElse(1),
                    one.terms().days());
        }
    }
}
