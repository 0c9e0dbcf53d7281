package daybook.app.web.log;

import daybook.app.web.Choice;
import daybook.app.web.DayBeside;
import daybook.app.web.Desk;
import daybook.app.web.OpenAways;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.timeline.Day;
import daybook.core.word.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: two taps save a contact. */
@Controller
@RequestMapping("/j/{key}")
class LogPage {
    static final Map<String, String> FIELD_OF = Map.of(
            "refused.entry-in-the-future", "at",
            "refused.year-out-of-range", "at",
            "refused.alias-taken", "someone.alias",
            "refused.unknown-person", "person",
            "refused.interaction-needs-a-person", "person",
            "refused.boundary-is-retired", "test.boundary",
            "refused.unknown-boundary", "test.boundary",
            "refused.follow-through-without-crossing", "test.theirs",
            "refused.pattern-name-taken", "pattern.name");

    private static final Set<String> ABOVE = Set.of(
            "after", "person", "someone.alias", "test.mine", "test.boundary", "test.limit.words", "test.limit.kind");

    /** Before it, the day that ends is still closed. */
    private static final int MORNING = 4;

    private static final int NOON = 11;
    private static final int EVENING = 17;

    @GetMapping("/")
    String log(Desk desk, @RequestParam(required = false) @Nullable String day, Model model) {
        LocalDate filled =
                Reading.day(day).filter(when -> !when.isAfter(desk.today())).orElse(null);
        desk.form(
                "contact",
                filled == null ? "" : filled,
                model,
                () -> ContactForm.fresh(desk, LastUsed.of(desk.timeline()), filled));
        around(desk, filled, model);
        if (model.getAttribute("contact") instanceof ContactForm form) {
            model.addAttribute("asked", Asked.of(desk, form.test(), null, null));
            model.addAttribute("unfolded", unfolded(model));
        }
        return "log/page";
    }

    /** Whether something has to be mended below the fold. */
    private static boolean unfolded(Model model) {
        return model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "contact") instanceof BindingResult refused
                && refused.getFieldErrors().stream().anyMatch(error -> !ABOVE.contains(error.getField()));
    }

    private static void around(Desk desk, @Nullable LocalDate filled, Model model) {
        LocalDate date = filled == null ? desk.today() : filled;
        Day day = desk.timeline().day(date);
        DayBeside.put(desk, date, model);
        model.addAttribute("filled", filled != null);
        if (filled == null) {
            OpenAways.put(desk, model);
            model.addAttribute("part", part(desk));
        }
        model.addAttribute("yesterday", desk.today().minusDays(1).toString());
        model.addAttribute("quietAllowed", day.of(Interaction.class).findAny().isEmpty() && !day.quiet());
        model.addAttribute("unfinished", filled == null ? unfinished(desk) : List.of());
    }

    /** @return the page that asks what belongs to this time of the day */
    private static String part(Desk desk) {
        int hour = desk.now().atZone(desk.zone()).getHour();
        if (hour >= NOON && hour < EVENING) {
            return "noon";
        }
        return hour >= MORNING && hour < NOON ? "morning" : "evening";
    }

    /** A hard one comes back on the next day, and only then. */
    private static List<Choice> unfinished(Desk desk) {
        Phrases phrases = new Phrases(desk);
        return desk.timeline()
                .day(desk.today().minusDays(1))
                .of(Interaction.class)
                .filter(Interaction::unfinished)
                .map(Entry::stamp)
                .map(stamp -> new Choice(
                        "entries/" + stamp.id(),
                        desk.words("log.unfinished", phrases.name(stamp.person()), phrases.clock(stamp))))
                .toList();
    }

    @PostMapping("/log")
    String save(
            Desk desk,
            @RequestParam(required = false) @Nullable String later,
            @ModelAttribute("contact") ContactForm form,
            BindingResult errors) {
        LocalDate filled = Reading.day(form.day()).orElse(null);
        Object about = filled == null ? "" : filled;
        String page = filled == null ? "" : "?day=" + filled;
        if (later != null) {
            OpenAways.later(desk, later);
            return desk.refused(errors, about, page);
        }
        Reading read = new Reading(errors);
        Optional<Save> wanted = form.quiet() == null ? contact(desk, form, read) : quiet(desk, form, read);
        if (wanted.isEmpty()) {
            return desk.refused(errors, about, page);
        }
        Save save = wanted.get();
        return switch (desk.sendAll(save.commands)) {
            case Sent.Saved ignored -> saved(desk, save, about);
            case Sent.Not no
            when no.message().equals("refused.entry-id-taken") -> desk.refused(otherwise(form), about, page);
            case Sent.Not no -> {
                read.no(no, FIELD_OF);
                yield desk.refused(errors, about, page);
            }
        };
    }

    private record Save(List<JournalCommand> commands, List<EntryId> ids, Sentence said, String next) {}

    /** Told after the save: somebody new has a name only then. */
    private interface Sentence {
        String in(SavedSentence words);
    }

    private static String saved(Desk desk, Save save, Object about) {
        desk.done("contact", about);
        desk.say(save.said.in(new SavedSentence(new Phrases(desk), desk.today())), save.ids, "");
        return desk.to(save.next);
    }

    private static Optional<Save> contact(Desk desk, ContactForm form, Reading read) {
        return new ContactReading(desk, form, read).heard(false).map(heard -> {
            List<JournalCommand> commands = new ArrayList<>(heard.first());
            commands.add(new LogEntries(
                    heard.test() == null ? List.of(heard.contact()) : List.of(heard.contact(), heard.test())));
            List<EntryId> ids = Stream.of(heard.contact(), heard.test())
                    .filter(entry -> entry != null)
                    .map(entry -> entry.stamp().id())
                    .toList();
            boolean worse = !heard.contact().chips().redFlags().isEmpty();
            return new Save(commands, ids, words -> words.of(heard.contact(), heard.test()), worse ? "help" : "");
        });
    }

    private static Optional<Save> quiet(Desk desk, ContactForm form, Reading read) {
        QuietDay quiet = new QuietDay(new ContactReading(desk, form, read).stamp(null));
        return read.failed()
                ? Optional.empty()
                : Optional.of(new Save(
                        List.of(new LogEntries(List.of(quiet))),
                        List.of(quiet.stamp().id()),
                        words -> words.quiet(quiet),
                        ""));
    }

    private static BindingResult otherwise(ContactForm form) {
        BindingResult errors = new BeanPropertyBindingResult(form.again(), "contact");
        errors.reject("log.saved-otherwise");
        return errors;
    }
}
