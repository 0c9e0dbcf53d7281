package daybook.app.web.boundary;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.EntryTelling;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.timeline.Boundary;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Ids;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/** My boundaries: a card each. A revision is a new version; what came up before keeps the one it had. */
@Controller
@RequestMapping("/j/{key}/cards")
class CardsPage {
    /** A time it came up: the day's page, and what was done. */
    record CameUp(String page, String day, String what) {}

    @GetMapping
    String cards(Desk desk, Model model) {
        return cards(desk, model, true);
    }

    @GetMapping("/retired")
    String retired(Desk desk, Model model) {
        return cards(desk, model, false);
    }

    private static String cards(Desk desk, Model model, boolean live) {
        List<Boundary> all = desk.timeline().boundaries();
        model.addAttribute(
                "cards",
                all.stream()
                        .filter(one -> one.live() == live)
                        .map(one -> CardView.of(desk, one))
                        .toList());
        model.addAttribute("live", live);
        model.addAttribute("retired", all.stream().filter(one -> !one.live()).count());
        return "cards/page";
    }

    @GetMapping("/new")
    String add(Desk desk, Model model) {
        desk.form("card", "", model, CardForm::fresh);
        model.addAttribute("action", "cards");
        return form(desk, model);
    }

    @PostMapping
    String add(Desk desk, @ModelAttribute("card") CardForm form, BindingResult errors) {
        return send(
                desk,
                form,
                errors,
                "",
                "cards/new",
                terms -> new SetBoundary(new BoundaryId(Reading.id(form.id())), terms, desk.today()));
    }

    @GetMapping("/{id}")
    String card(Desk desk, @PathVariable String id, Model model) {
        Boundary boundary = boundary(desk, id);
        EntryTelling telling = new EntryTelling(desk);
        Phrases phrases = new Phrases(desk);
        model.addAttribute("card", CardView.of(desk, boundary));
        model.addAttribute(
                "times",
                Outcomes.tests(desk.timeline(), boundary.id()).reversed().stream()
                        .map(test -> cameUp(test, telling, phrases))
                        .toList());
        return "cards/card";
    }

    private static CameUp cameUp(BoundaryTest test, EntryTelling telling, Phrases phrases) {
        var day = test.stamp().day();
        var whom = test.stamp().person();
        String acts = Phrases.capital(telling.acts(test));
        return new CameUp(
                "days/" + YearMonth.from(day) + "#d" + day,
                phrases.shortDay(day),
                whom == null ? acts : phrases.name(whom) + ". " + acts);
    }

    @GetMapping("/{id}/edit")
    String edit(Desk desk, @PathVariable String id, Model model) {
        Boundary boundary = boundary(desk, id);
        desk.form("card", id, model, () -> CardForm.of(id, boundary.current().terms()));
        model.addAttribute("action", "cards/" + id);
        model.addAttribute("next", boundary.current().number() + 1);
        return form(desk, model);
    }

    @PostMapping("/{id}")
    String revise(Desk desk, @PathVariable String id, @ModelAttribute("card") CardForm form, BindingResult errors) {
        Boundary boundary = boundary(desk, id);
        return send(
                desk,
                form,
                errors,
                id,
                "cards/" + id + "/edit",
                terms -> new ReviseBoundary(boundary.id(), terms, desk.today()));
    }

    @GetMapping("/{id}/retire")
    String askToRetire(Desk desk, @PathVariable String id, Model model) {
        model.addAttribute("card", CardView.of(desk, boundary(desk, id)));
        return "cards/retire";
    }

    @PostMapping("/{id}/retire")
    String retire(Desk desk, @PathVariable String id) {
        Sent sent = desk.send(new RetireBoundary(boundary(desk, id).id(), desk.today()));
        desk.say(desk.words(sent instanceof Sent.Not no ? no.message() : "cards.now-retired"));
        return desk.to("cards");
    }

    private static String send(
            Desk desk,
            CardForm form,
            BindingResult errors,
            String about,
            String page,
            Function<BoundaryTerms, JournalCommand> command) {
        Reading read = new Reading(errors);
        Optional<BoundaryTerms> terms = form.terms(read, desk.timeline());
        if (terms.isEmpty()) {
            return desk.refused(errors, about, page);
        }
        return switch (desk.send(command.apply(terms.get()))) {
            case Sent.Saved ignored -> {
                desk.done("card", about);
                desk.say(desk.words("cards.saved", terms.get().limit().text()));
                yield desk.to("cards");
            }
            case Sent.Not no -> {
                read.no(no, Map.of("refused.unknown-person", "people"));
                yield desk.refused(errors, about, page);
            }
        };
    }

    private static String form(Desk desk, Model model) {
        Phrases phrases = new Phrases(desk);
        model.addAttribute("kinds", desk.choices("boundary-kind", BoundaryKind.values()));
        model.addAttribute(
                "everybody",
                desk.timeline().people().stream()
                        .map(one -> new Choice(one.id().value(), phrases.name(one.id())))
                        .toList());
        return "cards/form";
    }

    private static Boundary boundary(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(BoundaryId::new)
                .flatMap(desk.timeline()::boundary)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
