package daybook.app.web.steps;

import daybook.app.web.Choice;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.MinutesForm;
import daybook.app.web.OwnOrder;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sending;
import daybook.app.web.Who;
import daybook.core.journal.Entry;
import daybook.core.timeline.Practice;
import daybook.core.word.ChipList;
import daybook.core.word.PracticeId;
import daybook.core.word.UrgeTo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What did I do for steadiness? A practice, a supporter, an urge, a small win: any of them, in one save. */
@Controller
@RequestMapping("/j/{key}/steps")
class StepsPage {
    static final Map<String, String> FIELD_OF = fields();
    private static final int NEAR = 8;

    private static Map<String, String> fields() {
        Map<String, String> all = new HashMap<>(Sending.TIME);
        all.put("refused.minutes-out-of-range", "practice.minutes.typed");
        all.put("refused.unknown-practice", "practice.practice");
        return Map.copyOf(all);
    }

    @GetMapping
    String steps(Desk desk, Model model) {
        desk.form("steps", model, () -> StepsForm.fresh(desk));
        DayBeside.put(desk, desk.today(), model);
        choices(desk, model, null);
        return "steps/page";
    }

    /** @param also a practice to offer although it is off the list */
    static void choices(Desk desk, Model model, @Nullable PracticeId also) {
        Phrases phrases = new Phrases(desk);
        List<Choice> practices = OwnOrder.of(
                desk,
                ChipList.PRACTICES,
                desk.timeline().plans().practices().values().stream()
                        .filter(practice -> practice.live() || practice.id().equals(also))
                        .map(Practice::id)
                        .map(id -> new Choice(id.value(), phrases.practice(id)))
                        .toList());
        int near = Math.min(NEAR, practices.size());
        model.addAttribute("practices", practices.subList(0, near));
        model.addAttribute("morePractices", practices.subList(near, practices.size()));
        model.addAttribute("supporters", Who.supporters(desk));
        model.addAttribute("people", Who.everybody(desk));
        model.addAttribute("minutes", MinutesForm.choices(desk, PracticeForm.MINUTES));
        model.addAttribute("urges", desk.choices("urge", UrgeTo.values()));
        model.addAttribute(
                "strengths",
                IntStream.rangeClosed(0, 3)
                        .mapToObj(step -> new Choice(String.valueOf(step), desk.words("step.strength." + step)))
                        .toList());
        model.addAttribute(
                "yesNo",
                List.of(new Choice("true", desk.words("entry.yes")), new Choice("false", desk.words("entry.no"))));
    }

    @PostMapping
    String save(Desk desk, @ModelAttribute("steps") StepsForm form, BindingResult errors) {
        Sending sending = new Sending(desk, errors, "", "steps", FIELD_OF);
        List<Entry> said = form.read(desk, new Reading(errors));
        if (said.isEmpty() && !errors.hasErrors()) {
            errors.reject("entry.nothing");
        }
        return said.isEmpty() ? sending.back() : sending.log(said, "steps", form::again);
    }
}
