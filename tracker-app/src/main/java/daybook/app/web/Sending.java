package daybook.app.web;

import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.word.EntryId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * The end of a form about entries: what was said is saved and told, or comes back with what stands in the way.
 *
 * @param about what the form is about, where there may be one each
 * @param page the form's own
 * @param fieldOf the field a refusal speaks of
 */
public record Sending(Desk desk, BindingResult errors, Object about, String page, Map<String, String> fieldOf) {
    public static final Map<String, String> TIME = Map.of(
            "refused.entry-in-the-future", "when.at",
            "refused.year-out-of-range", "when.at",
            "refused.day-too-far-from-moment", "when.at",
            "refused.return-before-step-away", "when.at");

    /**
     * One save of all of them, undone as one.
     *
     * @param next the page that follows
     * @param again the same form under new ids, for where something else was saved under the old ones meanwhile
     */
    public String log(List<? extends Entry> entries, String next, Supplier<?> again) {
        if (errors.hasErrors()) {
            return back(errors);
        }
        return switch (desk.send(new LogEntries(List.copyOf(entries)))) {
            case Sent.Saved ignored -> {
                desk.done(errors.getObjectName(), about);
                desk.say(desk.words("entry.saved", told(entries)), ids(entries), next);
                yield desk.to(next);
            }
            case Sent.Not no when no.message().equals("refused.entry-id-taken") -> back(otherwise(again.get()));
            case Sent.Not no -> refused(no);
        };
    }

    /** @param also what has to change with it */
    public String correct(Entry entry, JournalCommand... also) {
        if (errors.hasErrors()) {
            return back(errors);
        }
        List<JournalCommand> commands = new ArrayList<>(List.of(new CorrectEntry(entry, desk.now())));
        commands.addAll(List.of(also));
        return switch (desk.sendAll(commands)) {
            case Sent.Saved ignored -> {
                desk.done(errors.getObjectName(), about);
                desk.say(desk.words("entry.corrected"));
                LocalDate day = entry.stamp().day();
                yield desk.to("days/" + YearMonth.from(day) + "#d" + day);
            }
            case Sent.Not no -> refused(no);
        };
    }

    /** Back to the form, with all that was typed. */
    public String back() {
        return back(errors);
    }

    private String back(BindingResult kept) {
        return desk.refused(kept, about, page);
    }

    private String refused(Sent.Not no) {
        new Reading(errors).no(no, fieldOf);
        return back(errors);
    }

    private BindingResult otherwise(Object again) {
        BindingResult renewed = new BeanPropertyBindingResult(again, errors.getObjectName());
        renewed.reject("entry.saved-otherwise");
        return renewed;
    }

    private String told(List<? extends Entry> entries) {
        EntryTelling telling = new EntryTelling(desk);
        Phrases phrases = new Phrases(desk);
        Entry first = entries.getFirst();
        LocalDate day = first.stamp().day();
        String on = day.equals(desk.today())
                ? ""
                : " " + desk.words("entry.saved-on", phrases.day(day), phrases.clock(first.stamp()));
        return entries.stream().map(entry -> telling.told(entry).line()).collect(Collectors.joining(" ")) + on;
    }

    private static List<EntryId> ids(List<? extends Entry> entries) {
        return entries.stream().map(entry -> entry.stamp().id()).toList();
    }
}
