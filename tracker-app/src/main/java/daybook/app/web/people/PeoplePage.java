package daybook.app.web.people;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.timeline.Person;
import daybook.core.word.Ids;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
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

/** Who is it about? */
@Controller
@RequestMapping("/j/{key}/people")
class PeoplePage {
    /** Somebody as listed. */
    record Row(String id, String name, String kind, boolean supporter, boolean separate) {}

    @GetMapping
    String people(Desk desk, Model model) {
        desk.form("somebody", "", model, PersonForm::fresh);
        Phrases phrases = new Phrases(desk);
        List<Row> rows = desk.timeline().people().stream()
                .map(one -> new Row(
                        one.id().value(),
                        phrases.name(one.id()),
                        phrases.word("person-kind", one.kind()),
                        one.supporter(),
                        one.separate()))
                .toList();
        model.addAttribute("people", rows);
        model.addAttribute("kinds", desk.choices("person-kind", PersonKind.values()));
        return "people/page";
    }

    @PostMapping
    String add(Desk desk, @ModelAttribute("somebody") PersonForm form, BindingResult errors) {
        Reading read = new Reading(errors);
        return form.toCommand(read)
                .map(command -> send(desk, command, form, errors, "", "people", "people.added"))
                .orElseGet(() -> desk.refused(errors, "people"));
    }

    @GetMapping("/{id}")
    String rename(Desk desk, @PathVariable String id, Model model) {
        Person person = person(desk, id);
        desk.form("somebody", id, model, () -> PersonForm.named(id, person.alias()));
        model.addAttribute("id", id);
        model.addAttribute("name", new Phrases(desk).name(person.id()));
        return "people/name";
    }

    @PostMapping("/{id}")
    String rename(
            Desk desk, @PathVariable String id, @ModelAttribute("somebody") PersonForm form, BindingResult errors) {
        Person person = person(desk, id);
        return form.name(new Reading(errors))
                .map(name -> send(
                        desk, new RenamePerson(person.id(), name), form, errors, id, "people/" + id, "people.renamed"))
                .orElseGet(() -> desk.refused(errors, id, "people/" + id));
    }

    private static String send(
            Desk desk,
            JournalCommand command,
            PersonForm form,
            BindingResult errors,
            String about,
            String page,
            String said) {
        return switch (desk.send(command)) {
            case Sent.Saved ignored -> {
                desk.done("somebody", about);
                desk.say(desk.words(said, String.valueOf(form.alias()).strip()));
                yield desk.to("people");
            }
            case Sent.Not no -> {
                new Reading(errors).no(no, Map.of("refused.alias-taken", "alias"));
                yield desk.refused(errors, about, page);
            }
        };
    }

    private static Person person(Desk desk, String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(PersonId::new)
                .flatMap(desk.timeline()::person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
