package daybook.app.web.start;

import daybook.app.security.PassCookie;
import daybook.app.session.Sitting;
import daybook.app.web.Desk;
import daybook.app.web.Sent;
import daybook.core.word.PersonKind;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps once there is a journal: people, and Leave, tried once. Each can be passed over. */
@Controller
@RequestMapping("/j/{key}/start")
class GoingOn {
    private final Sitting sitting;

    GoingOn(Sitting sitting) {
        this.sitting = sitting;
    }

    @GetMapping("/people")
    String people(Desk desk, Model model) {
        desk.form("peopleForm", model, () -> PeopleForm.EMPTY);
        model.addAttribute("kinds", desk.choices("person-kind", PersonKind.values()));
        model.addAttribute("people", desk.timeline().people());
        return "start/people";
    }

    @PostMapping("/people")
    String add(Desk desk, @Valid @ModelAttribute("peopleForm") PeopleForm form, BindingResult errors) {
        if (!errors.hasErrors() && desk.send(form.toCommand()) instanceof Sent.Not(String message, var ignored)) {
            errors.rejectValue("alias", message);
        }
        if (errors.hasErrors()) {
            return desk.refused(errors, "start/people");
        }
        desk.done("peopleForm");
        return desk.to("start/people");
    }

    @GetMapping("/leave")
    String leave() {
        return "start/leave";
    }

    /** From the sample to a journal of one's own. */
    @PostMapping("/own")
    String own(Desk desk, HttpServletResponse response) {
        if (!desk.sample()) {
            return desk.to("");
        }
        sitting.lock();
        return switch (sitting.arrive()) {
            case Sitting.State.Starting(var pass, var ignored) -> {
                PassCookie.give(response, pass);
                yield "redirect:" + pass.base() + "start";
            }
            case Sitting.State.Locked ignored -> "redirect:/";
            case Sitting.State.Unlocked ignored -> "redirect:/";
        };
    }
}
