package daybook.app.web.practices;

import daybook.app.web.Desk;
import daybook.app.web.OwnOrder;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.Period;
import daybook.core.timeline.Practice;
import daybook.core.timeline.PracticesKept;
import daybook.core.word.ChipList;
import daybook.core.word.Ids;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import daybook.core.word.Week;
import java.time.LocalDate;
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

/** What do I do for steadiness? The list, and how often each is planned. */
@Controller
@RequestMapping("/j/{key}/practices")
class PracticesPage {
    private static final String FORM = "practice";
    private static final Map<String, String> FIELD_OF = Map.of(
            "refused.practice-needs-a-name", "name",
            "refused.practice-name-taken", "name",
            "refused.name-too-long", "name",
            "refused.practice-plan-out-of-range", "perWeek");

    /** @param what how often it is planned, and done of late */
    record Row(String id, String name, String what, boolean live) {}

    @GetMapping
    String practices(Desk desk, Model model) {
        desk.form(FORM, model, PracticeForm::fresh);
        List<PracticesKept.Kept> kept = kept(desk);
        List<Row> rows = OwnOrder.of(
                        desk,
                        ChipList.PRACTICES,
                        List.copyOf(desk.timeline().plans().practices().values()),
                        one -> one.id().value())
                .stream()
                .map(one -> row(desk, one, kept))
                .toList();
        model.addAttribute("practices", rows.stream().filter(Row::live).toList());
        model.addAttribute("retired", rows.stream().filter(row -> !row.live()).toList());
        return "practices/page";
    }

    /** The four calendar weeks before this one. In a safety phase nobody counts what was planned. */
    private static List<PracticesKept.Kept> kept(Desk desk) {
        LocalDate monday = Week.of(desk.today()).monday();
        return desk.timeline().safetyOn(desk.today())
                ? List.of()
                : PracticesKept.in(desk.timeline(), new Period(monday.minusWeeks(4), monday.minusDays(1)));
    }

    private static Row row(Desk desk, Practice one, List<PracticesKept.Kept> kept) {
        Integer perWeek = one.current().perWeek();
        String plan = perWeek == null ? "" : desk.words("practices.planned", perWeek);
        String done = kept.stream()
                .filter(some -> some.practice().equals(one.id()))
                .findFirst()
                .map(some -> some.planned() == 0
                        ? desk.words("practices.done", some.done())
                        : desk.words("practices.kept", some.kept(), some.planned()))
                .orElse("");
        String between = plan.isEmpty() || done.isEmpty() ? "" : " · ";
        return new Row(one.id().value(), new Phrases(desk).practice(one.id()), plan + between + done, one.live());
    }

    @PostMapping
    String add(Desk desk, @ModelAttribute(FORM) PracticeForm form, BindingResult errors) {
        PracticeId id = new PracticeId(Reading.id(form.id()));
        return set(desk, id, PracticeKind.OWN, form, errors, "", "practices", "practices.added");
    }

    @GetMapping("/{id}")
    String practice(Desk desk, @PathVariable String id, Model model) {
        Practice one = there(desk, id);
        desk.form(FORM, id, model, () -> PracticeForm.of(one));
        model.addAttribute("row", row(desk, one, List.of()));
        model.addAttribute("own", one.current().kind() == PracticeKind.OWN);
        return "practices/one";
    }

    @PostMapping("/{id}")
    String change(Desk desk, @PathVariable String id, @ModelAttribute(FORM) PracticeForm form, BindingResult errors) {
        Practice one = there(desk, id);
        return set(desk, one.id(), one.current().kind(), form, errors, id, "practices/" + id, "practices.changed");
    }

    private static String set(
            Desk desk,
            PracticeId id,
            PracticeKind kind,
            PracticeForm form,
            BindingResult errors,
            String about,
            String page,
            String said) {
        Reading read = new Reading(errors);
        Optional<PracticeTerms> terms = form.terms(read, kind);
        if (terms.isEmpty()) {
            return desk.refused(errors, about, page);
        }
        return switch (desk.send(new SetPractice(id, terms.get(), desk.today()))) {
            case Sent.Saved ignored -> {
                desk.done(FORM, about);
                desk.say(desk.words(said, new Phrases(desk).practice(id)));
                yield desk.to("practices");
            }
            case Sent.Not no -> {
                read.no(no, FIELD_OF);
                yield desk.refused(errors, about, page);
            }
        };
    }

    @PostMapping("/{id}/retire")
    String retire(Desk desk, @PathVariable String id) {
        Practice one = there(desk, id);
        return said(desk, one, desk.send(new RetirePractice(one.id(), desk.today())), "practices.retired");
    }

    /** A retired one is taken up as it was: that undoes retiring it. */
    @PostMapping("/{id}/again")
    String again(Desk desk, @PathVariable String id) {
        Practice one = there(desk, id);
        Sent sent = one.live()
                ? new Sent.Saved(List.of())
                : desk.send(new SetPractice(one.id(), one.current(), desk.today()));
        return said(desk, one, sent, "practices.again");
    }

    private static String said(Desk desk, Practice one, Sent sent, String key) {
        desk.say(
                sent instanceof Sent.Not no
                        ? desk.words(no.message())
                        : desk.words(key, new Phrases(desk).practice(one.id())));
        return desk.to("practices");
    }

    private static Practice there(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(PracticeId::new)
                .flatMap(desk.timeline().plans()::practice)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
