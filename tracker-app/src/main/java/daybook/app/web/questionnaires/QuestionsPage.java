package daybook.app.web.questionnaires;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.app.web.Writing;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Stamp;
import daybook.core.word.QuestionnaireForm;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Seven or eight questions about the last two weeks. Their addresses are numbers, as a browser remembers them. */
@Controller
@RequestMapping("/j/{key}/questions")
class QuestionsPage {
    private static final String FORM = "answers";

    /** A question and its field. */
    record Item(String field, String number, String text) {}

    /** One of the questionnaires, to choose from. */
    record Sheet(String path, String name, String about) {}

    @GetMapping
    String which(Desk desk, Model model) {
        model.addAttribute(
                "sheets",
                Stream.of(QuestionnaireForm.values())
                        .map(form -> new Sheet(
                                "questions/" + form.items(),
                                desk.words("questionnaire." + form.code()),
                                desk.words("questions.about-" + form.code())))
                        .toList());
        model.addAttribute("earlier", earlier(desk));
        return "questions/which";
    }

    /** In a safety phase nothing is held beside something earlier. */
    private static List<Score> earlier(Desk desk) {
        return desk.timeline().safetyOn(desk.today())
                ? List.of()
                : desk.timeline().all(Questionnaire.class).reversed().stream()
                        .map(answers -> Score.of(desk, answers))
                        .toList();
    }

    @GetMapping("/{number}")
    String questions(Desk desk, @PathVariable String number, Model model) {
        QuestionnaireForm form = form(number);
        desk.form(FORM, form, model, AnswersForm::fresh);
        model.addAttribute("number", number);
        model.addAttribute("code", form.code());
        model.addAttribute(
                "items",
                IntStream.rangeClosed(1, form.items())
                        .mapToObj(at -> new Item(
                                AnswersForm.field(at),
                                String.valueOf(at),
                                desk.words("questions." + form.code() + "." + at)))
                        .toList());
        model.addAttribute(
                "options",
                IntStream.rangeClosed(0, 3)
                        .mapToObj(at -> new Choice(String.valueOf(at), desk.words("questions.option." + at)))
                        .toList());
        return "questions/page";
    }

    @PostMapping("/{number}")
    String save(
            Desk desk, @PathVariable String number, @ModelAttribute(FORM) AnswersForm answers, BindingResult errors) {
        QuestionnaireForm form = form(number);
        String page = "questions/" + number;
        Reading read = new Reading(errors);
        List<Integer> items = answers.read(read, form);
        Writing writing = Writing.again(desk, answers.id(), Questionnaire.class);
        Stamp stamp = writing.stamp(read, null, answers.note());
        if (read.failed()) {
            return desk.refused(errors, form, page);
        }
        return switch (writing.send(new Questionnaire(stamp, form, items))) {
            case Sent.Saved saved -> {
                desk.done(FORM, form);
                writing.say(saved, "questions.saved", "questions");
                yield desk.to(page + "/" + writing.id());
            }
            case Sent.Not no -> {
                read.no(no, Map.of());
                yield desk.refused(errors, form, page);
            }
        };
    }

    @GetMapping("/{number}/{id}")
    String sum(Desk desk, @PathVariable String number, @PathVariable String id, Model model) {
        QuestionnaireForm form = form(number);
        Questionnaire answers = desk.timeline().all(Questionnaire.class).stream()
                .filter(one -> one.form() == form && one.stamp().id().value().equals(id))
                .findFirst()
                .orElseThrow(QuestionsPage::none);
        model.addAttribute("code", form.code());
        model.addAttribute("score", Score.of(desk, answers));
        model.addAttribute("bands", Score.bands(desk, answers));
        return "questions/sum";
    }

    private static QuestionnaireForm form(String number) {
        return Stream.of(QuestionnaireForm.values())
                .filter(form -> String.valueOf(form.items()).equals(number))
                .findFirst()
                .orElseThrow(QuestionsPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
