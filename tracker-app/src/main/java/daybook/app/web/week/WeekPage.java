package daybook.app.web.week;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.app.web.Writing;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.word.BestFriend;
import daybook.core.word.ExtraHelp;
import daybook.core.word.Week;
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

/** How was this week? A week is looked back at once; doing it again corrects it. */
@Controller
@RequestMapping("/j/{key}/week")
class WeekPage {
    private static final String FORM = "look";

    @GetMapping
    String thisWeek(Desk desk) {
        return desk.to("week/" + Week.of(desk.today()));
    }

    @GetMapping("/{week}")
    String week(Desk desk, @PathVariable("week") String asked, Model model) {
        Week week = begun(desk, asked);
        Optional<WeeklyCheckIn> there = standing(desk, week);
        desk.form(FORM, week, model, () -> there.map(WeekForm::of).orElseGet(WeekForm::fresh));
        Phrases phrases = new Phrases(desk);
        model.addAttribute("week", week.toString());
        model.addAttribute("isNow", week.equals(Week.of(desk.today())));
        model.addAttribute(
                "span",
                phrases.words(
                        "week.span",
                        phrases.shortDay(week.monday()),
                        phrases.shortDay(week.monday().plusDays(6))));
        model.addAttribute("before", Week.of(week.monday().minusDays(7)).toString());
        Week next = Week.of(week.monday().plusDays(7));
        model.addAttribute("after", next.monday().isAfter(desk.today()) ? null : next.toString());
        model.addAttribute("correcting", there.isPresent());
        model.addAttribute("bestFriends", desk.choices("best-friend", BestFriend.values()));
        model.addAttribute("helps", desk.choices("extra-help", ExtraHelp.values()));
        return "week/page";
    }

    @PostMapping("/{week}")
    String save(
            Desk desk, @PathVariable("week") String asked, @ModelAttribute(FORM) WeekForm form, BindingResult errors) {
        Week week = begun(desk, asked);
        String page = "week/" + week;
        Reading read = new Reading(errors);
        Writing writing = Writing.of(desk, form.id(), standing(desk, week).orElse(null));
        WeeklyCheckIn entry = form.toEntry(read, writing.stamp(read, null, form.note()), week);
        if (read.failed()) {
            return desk.refused(errors, week, page);
        }
        return switch (writing.send(entry)) {
            case Sent.Saved saved -> {
                desk.done(FORM, week);
                writing.say(saved, "week.saved", page);
                yield desk.to(page);
            }
            case Sent.Not no -> {
                read.no(no, Map.of());
                yield desk.refused(errors, week, page);
            }
        };
    }

    /** Nobody looks back at a week that has not begun. */
    private static Week begun(Desk desk, String asked) {
        return Week.parse(asked)
                .filter(week -> week.year() >= 1900 && !week.monday().isAfter(desk.today()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @return the last one that counts, since an import may bring several */
    private static Optional<WeeklyCheckIn> standing(Desk desk, Week week) {
        return desk.timeline().all(WeeklyCheckIn.class).stream()
                .filter(one -> one.week().equals(week))
                .reduce((earlier, later) -> later);
    }
}
