package daybook.app.web.patterns;

import daybook.app.web.Desk;
import daybook.app.web.OwnOrder;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.timeline.Pattern;
import daybook.core.word.ChipList;
import daybook.core.word.Ids;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import java.util.ArrayList;
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

/** Which story repeats? */
@Controller
@RequestMapping("/j/{key}/patterns")
class PatternsPage {
    private static final String FORM = "pattern";
    private static final Map<String, String> FIELD_OF =
            Map.of("refused.pattern-name-taken", "name", "refused.name-too-long", "name");

    /** @param seen how often it was logged, where in its round, and when last */
    record Row(String id, String name, String seen, boolean live) {}

    @GetMapping
    String patterns(Desk desk, Model model) {
        desk.form(FORM, model, PatternForm::fresh);
        List<Row> rows = OwnOrder.of(
                        desk,
                        ChipList.PATTERNS,
                        List.copyOf(desk.timeline().plans().patterns().values()),
                        one -> one.id().value())
                .stream()
                .map(one -> row(desk, one))
                .toList();
        model.addAttribute("patterns", rows.stream().filter(Row::live).toList());
        model.addAttribute("retired", rows.stream().filter(row -> !row.live()).toList());
        model.addAttribute("stages", desk.choices("pattern-stage", PatternStage.values()));
        return "patterns/page";
    }

    private static Row row(Desk desk, Pattern one) {
        List<Interaction> moments = desk.timeline().all(Interaction.class).stream()
                .filter(contact ->
                        contact.pattern() != null && contact.pattern().id().equals(one.id()))
                .toList();
        return new Row(one.id().value(), one.name().text(), seen(desk, moments), one.live());
    }

    private static String seen(Desk desk, List<Interaction> moments) {
        if (moments.isEmpty()) {
            return desk.words("patterns.never");
        }
        Phrases phrases = new Phrases(desk);
        List<String> parts = new ArrayList<>();
        parts.add(phrases.words(
                "patterns.seen",
                moments.size(),
                phrases.shortDay(moments.getLast().stamp().day())));
        for (PatternStage stage : PatternStage.values()) {
            long times = moments.stream()
                    .filter(contact ->
                            contact.pattern() != null && contact.pattern().stage() == stage)
                    .count();
            if (times > 0) {
                parts.add(phrases.words("patterns.stage", phrases.word("pattern-stage", stage), times));
            }
        }
        return String.join(" · ", parts);
    }

    @PostMapping
    String add(Desk desk, @ModelAttribute(FORM) PatternForm form, BindingResult errors) {
        PatternId id = new PatternId(Reading.id(form.id()));
        return name(desk, id, form, errors, "", "patterns", "patterns.added");
    }

    @GetMapping("/{id}")
    String pattern(Desk desk, @PathVariable String id, Model model) {
        Pattern one = there(desk, id);
        desk.form(FORM, id, model, () -> new PatternForm(id, one.name().text()));
        model.addAttribute("row", row(desk, one));
        return "patterns/one";
    }

    @PostMapping("/{id}")
    String rename(Desk desk, @PathVariable String id, @ModelAttribute(FORM) PatternForm form, BindingResult errors) {
        return name(desk, there(desk, id).id(), form, errors, id, "patterns/" + id, "patterns.renamed");
    }

    private static String name(
            Desk desk, PatternId id, PatternForm form, BindingResult errors, String about, String page, String said) {
        Reading read = new Reading(errors);
        Optional<OwnWords> name = form.name(read);
        if (name.isEmpty()) {
            return desk.refused(errors, about, page);
        }
        return switch (desk.send(new NamePattern(id, name.get()))) {
            case Sent.Saved ignored -> {
                desk.done(FORM, about);
                desk.say(desk.words(said, name.get().text()));
                yield desk.to("patterns");
            }
            case Sent.Not no -> {
                read.no(no, FIELD_OF);
                yield desk.refused(errors, about, page);
            }
        };
    }

    @PostMapping("/{id}/retire")
    String retire(Desk desk, @PathVariable String id) {
        Pattern one = there(desk, id);
        return said(desk, one, desk.send(new RetirePattern(one.id(), desk.today())), "patterns.retired");
    }

    /** A retired one is taken up under its name: that undoes retiring it. */
    @PostMapping("/{id}/again")
    String again(Desk desk, @PathVariable String id) {
        Pattern one = there(desk, id);
        return said(desk, one, desk.send(new NamePattern(one.id(), one.name())), "patterns.again");
    }

    private static String said(Desk desk, Pattern one, Sent sent, String key) {
        desk.say(
                sent instanceof Sent.Not no
                        ? desk.words(no.message())
                        : desk.words(key, one.name().text()));
        return desk.to("patterns");
    }

    private static Pattern there(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(PatternId::new)
                .flatMap(desk.timeline().plans()::pattern)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
