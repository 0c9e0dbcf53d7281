package daybook.app.web.phases;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.timeline.Phase;
import daybook.core.word.Ids;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Which phase is this? */
@Controller
@RequestMapping("/j/{key}/settings/phases")
class PhasesPage {
    /** A phase as listed; the newest stands first. */
    record Row(String id, String name, String when, boolean open) {}

    /** @param to last day, included */
    record EndForm(@Nullable String to) {}

    @GetMapping
    String phases(Desk desk, Model model) {
        desk.form("phase", "", model, () -> PhaseForm.fresh(desk.today()));
        Phrases phrases = new Phrases(desk);
        List<Row> rows = desk.timeline().phases().reversed().stream()
                .map(one -> row(one, phrases))
                .toList();
        model.addAttribute("phases", rows);
        model.addAttribute("kinds", desk.choices("phase", PhaseKind.values()));
        model.addAttribute(
                "whom",
                Stream.concat(
                                Stream.of(new Choice("", desk.words("phases.everybody"))),
                                desk.timeline().people().stream()
                                        .map(one -> new Choice(one.id().value(), phrases.name(one.id()))))
                        .toList());
        return "phases/page";
    }

    private static Row row(Phase one, Phrases phrases) {
        String kind = phrases.word("phase", one.kind());
        String label = one.label() == null ? kind : one.label().text();
        String name = one.person() == null ? label : phrases.words("phases.with", label, phrases.name(one.person()));
        LocalDate to = one.to();
        String from = phrases.date("days.date", one.from());
        return new Row(
                one.id().value(),
                name,
                to == null
                        ? phrases.words("phases.since", from)
                        : phrases.words("phases.from-to", from, phrases.date("days.date", to)),
                to == null);
    }

    @PostMapping
    String begin(Desk desk, @ModelAttribute("phase") PhaseForm form, BindingResult errors) {
        Reading read = new Reading(errors);
        Optional<BeginPhase> command = form.toCommand(read, desk.timeline());
        if (command.isEmpty()) {
            return desk.refused(errors, "settings/phases");
        }
        return switch (desk.send(command.get())) {
            case Sent.Saved ignored -> {
                desk.done("phase");
                desk.say(desk.words("phases.begun"));
                yield desk.to("settings/phases");
            }
            case Sent.Not no -> {
                read.no(no, Map.of("refused.phase-needs-a-label", "label", "refused.unknown-person", "person"));
                yield desk.refused(errors, "settings/phases");
            }
        };
    }

    @GetMapping("/{id}")
    String askToEnd(Desk desk, @PathVariable String id, Model model) {
        Phase phase = phase(desk, id);
        desk.form("end", id, model, () -> new EndForm(desk.today().toString()));
        model.addAttribute("row", row(phase, new Phrases(desk)));
        return "phases/end";
    }

    @PostMapping("/{id}")
    String end(Desk desk, @PathVariable String id, @ModelAttribute("end") EndForm form, BindingResult errors) {
        Phase phase = phase(desk, id);
        Reading read = new Reading(errors);
        LocalDate to = PhaseForm.day(read, "to", form.to());
        if (to == null) {
            return desk.refused(errors, id, "settings/phases/" + id);
        }
        return switch (desk.send(new EndPhase(phase.id(), to))) {
            case Sent.Saved ignored -> {
                desk.done("end", id);
                desk.say(desk.words("phases.ended"));
                yield desk.to("settings/phases");
            }
            case Sent.Not no -> {
                read.no(no, Map.of("refused.phase-ends-before-it-begins", "to"));
                yield desk.refused(errors, id, "settings/phases/" + id);
            }
        };
    }

    private static Phase phase(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(PhaseId::new)
                .flatMap(wanted -> desk.timeline().phases().stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
