package daybook.app.web.away;

import daybook.app.web.Choice;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.OpenAways;
import daybook.app.web.Reading;
import daybook.app.web.Sending;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import daybook.core.word.Intention;
import daybook.core.word.PersonId;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Did I come back? Asked of a step-away; asked again of a return, which that corrects. */
@Controller
@RequestMapping("/j/{key}/back/{id}")
class BackPage {
    private static final Map<String, String> FIELD_OF = fields();

    private static Map<String, String> fields() {
        Map<String, String> all = new HashMap<>(Sending.TIME);
        all.put("refused.closing-needs-a-reason", "reason");
        all.put("refused.repair-without-return", "returned");
        return Map.copyOf(all);
    }

    /**
     * What the page is about.
     *
     * @param away empty where an import brought the return alone
     * @param before the return that is corrected
     */
    private record About(
            EntryId stepAway,
            Optional<StepAway> away,
            @Nullable Return before) {
        @Nullable
        PersonId person() {
            return before == null
                    ? away.map(there -> there.stamp().person()).orElse(null)
                    : before.stamp().person();
        }
    }

    @GetMapping
    String back(
            Desk desk, @PathVariable String id, @RequestParam(required = false) @Nullable String closed, Model model) {
        About about = about(desk, id);
        Return before = about.before;
        desk.form("back", id, model, () -> before == null ? BackForm.fresh(desk, closed != null) : BackForm.of(before));
        DayBeside.put(desk, before == null ? desk.today() : before.stamp().day(), model);
        model.addAttribute("id", id);
        if (before != null) {
            model.addAttribute("correcting", true);
        }
        boolean safety =
                about.away.filter(away -> away.intention() == Intention.SAFETY).isPresent();
        model.addAttribute("noReason", safety);
        model.addAttribute("quietly", safety || desk.timeline().safetyOn(desk.today()));
        about.away.ifPresent(
                away -> model.addAttribute("away", OpenAways.sentence(desk, away.stamp(), "away.stepped")));
        model.addAttribute(
                "cameBack",
                List.of(
                        new Choice("true", desk.words("away.back-yes")),
                        new Choice("false", desk.words("away.back-no"))));
        model.addAttribute("acts", desk.choices("repair", RepairAct.values()));
        model.addAttribute("responses", desk.choices("response", Response.values()));
        return "away/back";
    }

    @PostMapping
    String save(Desk desk, @PathVariable String id, @ModelAttribute("back") BackForm form, BindingResult errors) {
        About about = about(desk, id);
        Sending sending = new Sending(desk, errors, id, "back/" + id, FIELD_OF);
        BackForm one = about.before == null ? form : form.under(id);
        Optional<Return> said = one.read(desk, new Reading(errors), about.stepAway, about.person());
        if (said.isEmpty()) {
            return sending.back();
        }
        return about.before == null
                ? sending.log(List.of(said.get()), "away", () -> form.under(Reading.id(null)))
                : sending.correct(said.get());
    }

    /** A step-away that was taken back meanwhile still takes the form, to say why it cannot be saved. */
    private static About about(Desk desk, String id) {
        return desk.standing(id, Return.class)
                .map(back -> new About(back.stepAway(), stepAway(desk, back.stepAway()), back))
                .or(() -> Optional.of(id)
                        .filter(Ids::valid)
                        .map(EntryId::new)
                        .flatMap(away -> stepAway(desk, away))
                        .map(away -> new About(away.stamp().id(), Optional.of(away), null)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<StepAway> stepAway(Desk desk, EntryId id) {
        return desk.timeline()
                .entry(id)
                .map(Logged::entry)
                .filter(StepAway.class::isInstance)
                .map(StepAway.class::cast);
    }
}
