package daybook.app.web.month;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.app.web.Writing;
import daybook.core.journal.Entry.MonthlyCheckIn;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What do I notice in me, and what do I see in them? Two pages, one check-in. */
@Controller
@RequestMapping("/j/{key}/month")
class MonthPage {
    private static final String ME = "look";
    private static final String THEM = "seen";

    @GetMapping
    String thisMonth(Desk desk) {
        return desk.to("month/" + YearMonth.from(desk.today()));
    }

    @GetMapping("/{month}")
    String me(
            Desk desk,
            @PathVariable("month") String asked,
            @RequestParam(required = false) @Nullable String with,
            Model model) {
        About about = About.of(desk, asked, with);
        Optional<MonthlyCheckIn> there = about.standing(desk);
        desk.form(ME, about, model, () -> there.map(MonthForm::of).orElseGet(MonthForm::fresh));
        model.addAttribute("rows", Signs.rows(desk, "me"));
        model.addAttribute("scale", scale(desk));
        return page(desk, about, "", there.isPresent(), model, "month/page");
    }

    @GetMapping("/{month}/them")
    String them(
            Desk desk,
            @PathVariable("month") String asked,
            @RequestParam(required = false) @Nullable String with,
            Model model) {
        About about = About.of(desk, asked, with);
        Optional<MonthlyCheckIn> there = about.standing(desk);
        desk.form(THEM, about, model, () -> there.map(ThemForm::of).orElseGet(ThemForm::fresh));
        model.addAttribute("rows", Signs.rows(desk, "them"));
        return page(desk, about, "/them", there.isPresent(), model, "month/them");
    }

    @PostMapping("/{month}")
    String saveMe(
            Desk desk,
            @PathVariable("month") String asked,
            @RequestParam(required = false) @Nullable String with,
            @ModelAttribute(ME) MonthForm form,
            BindingResult errors) {
        About about = About.of(desk, asked, with);
        Optional<MonthlyCheckIn> before = about.standing(desk);
        Writing writing = Writing.of(desk, form.id(), before.orElse(null));
        Reading read = new Reading(errors);
        MonthlyCheckIn entry = form.toEntry(
                read,
                writing.stamp(read, about.person(), form.note()),
                about.month(),
                before.map(MonthlyCheckIn::signsThem).orElse(Map.of()));
        return save(desk, about, about.page(""), writing, entry, errors);
    }

    @PostMapping("/{month}/them")
    String saveThem(
            Desk desk,
            @PathVariable("month") String asked,
            @RequestParam(required = false) @Nullable String with,
            @ModelAttribute(THEM) ThemForm form,
            BindingResult errors) {
        About about = About.of(desk, asked, with);
        MonthlyCheckIn before = about.standing(desk).orElse(null);
        Writing writing = Writing.of(desk, form.id(), before);
        Reading read = new Reading(errors);
        String note = before == null || before.stamp().note() == null
                ? null
                : before.stamp().note().text();
        MonthlyCheckIn entry = form.toEntry(read, writing.stamp(read, about.person(), note), about.month(), before);
        return save(desk, about, about.page("/them"), writing, entry, errors);
    }

    private static String save(
            Desk desk, About about, String page, Writing writing, MonthlyCheckIn entry, BindingResult errors) {
        if (errors.hasErrors()) {
            return desk.refused(errors, about, page);
        }
        return switch (writing.send(entry)) {
            case Sent.Saved saved -> {
                desk.done(errors.getObjectName(), about);
                writing.say(saved, "month.saved", page);
                yield desk.to(page);
            }
            case Sent.Not no -> {
                new Reading(errors).no(no, Map.of());
                yield desk.refused(errors, about, page);
            }
        };
    }

    private static String page(Desk desk, About about, String which, boolean correcting, Model model, String template) {
        Phrases phrases = new Phrases(desk);
        YearMonth month = about.month();
        YearMonth next = month.plusMonths(1);
        model.addAttribute("month", month.toString());
        model.addAttribute("which", which);
        model.addAttribute("span", phrases.date("told.month-and-year", month.atDay(1)));
        model.addAttribute("before", month.minusMonths(1).toString());
        model.addAttribute("after", next.atDay(1).isAfter(desk.today()) ? null : next.toString());
        model.addAttribute("with", about.with());
        model.addAttribute("name", about.person() == null ? null : phrases.name(about.person()));
        model.addAttribute("people", About.choices(desk));
        model.addAttribute("levels", Signs.levels(desk));
        model.addAttribute("correcting", correcting);
        return template;
    }

    private static List<Choice> scale(Desk desk) {
        return Stream.concat(
                        IntStream.rangeClosed(0, 10).mapToObj(at -> new Choice(String.valueOf(at), String.valueOf(at))),
                        Stream.of(new Choice("", desk.words("form.not-said"))))
                .toList();
    }
}
