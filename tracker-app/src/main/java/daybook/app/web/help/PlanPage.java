package daybook.app.web.help;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.SafetyPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The writer's own lines, people and plan, on one page to be changed. Saving it is looking at it. */
@Controller
@RequestMapping("/j/{key}/help/plan")
class PlanPage {
    private static final String FORM = "plan";
    private static final int SUGGESTED = 4;

    @GetMapping
    String plan(Desk desk, Model model) {
        List<String> suggested = IntStream.rangeClosed(1, SUGGESTED)
                .mapToObj(at -> desk.words("help.suggested-" + at))
                .toList();
        SafetyPlan now = desk.timeline().plans().safetyPlan();
        desk.form(FORM, model, () -> PlanForm.of(now, suggested));
        if (model.getAttribute(FORM) instanceof PlanForm form) {
            model.addAttribute("helplineRows", PlanForm.rows(form.helplineName()));
            model.addAttribute("personRows", PlanForm.rows(form.personName()));
            model.addAttribute("safetyRows", PlanForm.rows(form.safety()));
            model.addAttribute("leavingRows", PlanForm.rows(form.leaving()));
        }
        model.addAttribute("first", now.equals(SafetyPlan.NONE));
        return "help/plan";
    }

    @PostMapping
    String change(Desk desk, @ModelAttribute(FORM) PlanForm form, BindingResult errors) {
        Reading read = new Reading(errors);
        SafetyPlan next = form.toPlan(read, desk.timeline().plans().safetyPlan(), desk.today());
        if (read.failed()) {
            return desk.refused(errors, "help/plan");
        }
        return switch (desk.send(new ChangeSafetyPlan(next))) {
            case Sent.Saved ignored -> {
                desk.done(FORM);
                desk.say(desk.words("help.changed"));
                yield desk.to("help");
            }
            case Sent.Not no -> {
                read.no(no, Map.of());
                yield desk.refused(errors, "help/plan");
            }
        };
    }
}
