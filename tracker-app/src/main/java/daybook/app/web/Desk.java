package daybook.app.web;

import daybook.app.session.Opened;
import daybook.app.session.Toast;
import daybook.app.store.NotSaved;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.Typed;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What a handler works with: the unlocked journal, the time, and the way on. */
public final class Desk {
    private final Opened opened;
    private final Clock clock;
    private final Locale locale;
    private final MessageSource words;

    Desk(Opened opened, Clock clock, Locale locale, MessageSource words) {
        this.opened = opened;
        this.clock = clock;
        this.locale = locale;
        this.words = words;
    }

    public OpenJournal journal() {
        return opened.journal();
    }

    public Timeline timeline() {
        return opened.journal().timeline();
    }

    public boolean sample() {
        return opened.sample();
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public Locale locale() {
        return locale;
    }

    /** The same desk in the language that was just chosen. */
    public Desk speaking(Locale chosen) {
        return new Desk(opened, clock, chosen, words);
    }

    /** @return a sentence or word in the reader's language */
    public String words(String key, Object... values) {
        return words.getMessage(key, values, locale);
    }

    /** @param prefix of the keys, such as {@code "channel"} for {@code channel.in-person} */
    public List<Choice> choices(String prefix, Coded... all) {
        return Stream.of(all)
                .map(one -> new Choice(one.code(), words(prefix + "." + one.code())))
                .toList();
    }

    /** Decides and stores; a refusal and a full disk are answers, and the form stays filled. */
    public Sent send(JournalCommand command) {
        try {
            return switch (journal().send(command)) {
                case Decision.Accepted(var events) -> {
                    if (events.stream().anyMatch(Typed::wishesToDie)) {
                        opened.offerCare();
                    }
                    yield new Sent.Saved(events);
                }
                case Decision.Refused(var reason, var about) -> new Sent.Not("refused." + reason.code(), about);
            };
        } catch (NotSaved no) {
            return new Sent.Not(
                    "not-saved." + no.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), null);
        }
    }

    /** One save of several commands: all are judged before the first is sent, so that a no leaves nothing behind. */
    public Sent sendAll(List<JournalCommand> commands) {
        Journal after = journal().state();
        for (JournalCommand command : commands) {
            switch (after.decide(command)) {
                case Decision.Refused(var reason, var about) -> {
                    return new Sent.Not("refused." + reason.code(), about);
                }
                case Decision.Accepted(var events) -> after = applied(after, events);
            }
        }
        List<JournalEvent> happened = new ArrayList<>();
        for (JournalCommand command : commands) {
            switch (send(command)) {
                case Sent.Not no -> {
                    return no;
                }
                case Sent.Saved(var events) -> happened.addAll(events);
            }
        }
        return new Sent.Saved(happened);
    }

    private static Journal applied(Journal before, List<JournalEvent> events) {
        Journal after = before;
        for (JournalEvent event : events) {
            after = after.apply(event);
        }
        return after;
    }

    /** @return key of the sentence that says why nothing was stored */
    public static String message(NotSaved no) {
        return "not-saved." + no.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return a redirect to a page of this sitting, such as {@code "days/2026-11"}; "" is the first one */
    public String to(String page) {
        return "redirect:" + opened.pass().base() + page;
    }

    /** @return the entry of this id, where it is one of this kind and counts */
    public <E extends Entry> Optional<E> standing(String id, Class<E> kind) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(EntryId::new)
                .flatMap(timeline()::entry)
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Puts a form into the model: the refused one with its errors, or a new one. */
    public void form(String name, Model model, Supplier<?> fresh) {
        form(name, "", model, fresh);
    }

    /** @param about what the form is about, where there may be one each: a draft about another thing is not shown */
    public void form(String name, Object about, Model model, Supplier<?> fresh) {
        if (opened.drafts().of(name + about).orElse(null) instanceof BindingResult refused) {
            model.addAllAttributes(refused.getModel());
        } else {
            model.addAttribute(name, fresh.get());
        }
    }

    /** Keeps what was typed, with its errors, and goes back to the form. */
    public String refused(BindingResult errors, String page) {
        return refused(errors, "", page);
    }

    public String refused(BindingResult errors, Object about, String page) {
        opened.drafts().keep(errors.getObjectName() + about, errors);
        return to(page);
    }

    /** Keeps something of a form with several pages, until it is done with or the journal is locked. */
    public void keep(String name, Object part) {
        opened.drafts().keep(name, part);
    }

    public <T> Optional<T> kept(String name, Class<T> type) {
        return opened.drafts().of(name).filter(type::isInstance).map(type::cast);
    }

    /** Done with a form: what was kept of it is dropped. */
    public void done(String form) {
        done(form, "");
    }

    public void done(String form, Object about) {
        opened.drafts().drop(form + about);
    }

    /** Says what was saved, on the next page. */
    public void say(String sentence) {
        say(sentence, List.of(), "");
    }

    /**
     * @param undo the entries of this one save
     * @param back where to go after Undo
     */
    public void say(String sentence, List<EntryId> undo, String back) {
        opened.say(new Toast(sentence, undo, back));
    }
}
