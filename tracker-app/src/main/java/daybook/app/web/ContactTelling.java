package daybook.app.web;

import daybook.core.journal.Chips;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.PatternMoment;
import daybook.core.word.Eggshells;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contact in words: "Alex, call. Weighed my words." */
final class ContactTelling implements EntryTelling.Teller<Interaction> {
    private final Phrases phrases;

    ContactTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Told told(Interaction contact) {
        return new Told(
                phrases.clock(contact.stamp()),
                contact.after() == null ? null : phrases.felt(contact.after()),
                line(contact),
                more(contact),
                Phrases.quotes(contact.story().said(), contact.stamp().note()));
    }

    private String line(Interaction contact) {
        String with = phrases.name(contact.stamp().person());
        String how = contact.channel() == null ? with : with + ", " + phrases.word("told.channel", contact.channel());
        Eggshells eggshells = contact.eggshells();
        return how + "." + (eggshells == null ? "" : " " + phrases.word("eggshells", eggshells) + ".");
    }

    private List<String> more(Interaction contact) {
        List<String> more = new ArrayList<>(Phrases.sentence(around(contact)));
        Chips chips = contact.chips();
        String all = Stream.of(
                        phrases.all("sign", chips.signs()),
                        phrases.all("body", chips.body()),
                        phrases.all("healthy", chips.healthy()),
                        phrases.all("withdrawal", chips.withdrawal()),
                        phrases.all("stuck", chips.stuck()),
                        phrases.all("context", chips.context()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        if (!all.isEmpty()) {
            more.add(all);
        }
        if (!chips.redFlags().isEmpty()) {
            more.add(phrases.words("told.worse", phrases.all("red-flag", chips.redFlags())));
        }
        phrases.measures(contact.measures()).forEach(one -> more.add(one.about() + ": " + one.what()));
        return more;
    }

    private List<String> around(Interaction contact) {
        List<String> parts = new ArrayList<>();
        if (contact.before() != null) {
            parts.add(phrases.words("told.before", phrases.felt(contact.before())));
        }
        if (Boolean.TRUE.equals(contact.dreaded())) {
            parts.add(phrases.words("told.dreaded"));
        }
        addOwn(parts, "told.about", contact.story().topic());
        if (contact.pattern() != null) {
            parts.add(phrases.words("told.pattern", pattern(contact.pattern())));
        }
        if (contact.settled() != null) {
            parts.add(phrases.word("told.settled", contact.settled()));
        }
        if (contact.story().rescued() != null) {
            parts.add(phrases.words(contact.story().rescued() ? "told.rescued" : "told.let-them"));
        }
        return parts;
    }

    private String pattern(PatternMoment moment) {
        String name = phrases.pattern(moment.id());
        return moment.stage() == null ? name : name + ", " + phrases.word("pattern-stage", moment.stage());
    }

    private void addOwn(List<String> parts, String key, @Nullable OwnWords own) {
        if (own != null) {
            parts.add(phrases.words(key, own.text()));
        }
    }

    @Override
    public List<Said> said(Interaction contact) {
        Chips chips = contact.chips();
        return new SaidList(phrases)
                .when(contact.stamp())
                .text("with", phrases.name(contact.stamp().person()))
                .word("felt", "felt", contact.after())
                .yes("hard", contact.hard() ? true : null)
                .word("eggshells", "eggshells", contact.eggshells())
                .word("before", "felt", contact.before())
                .yes("dreaded", contact.dreaded())
                .word("how", "channel", contact.channel())
                .own("topic", contact.story().topic())
                .yes("practical", contact.story().practical())
                .words("signs", "sign", chips.signs())
                .words("body", "body", chips.body())
                .words("healthy", "healthy", chips.healthy())
                .words("withdrawal", "withdrawal", chips.withdrawal())
                .words("stuck", "stuck", chips.stuck())
                .words("context", "context", chips.context())
                .words("worse", "red-flag", chips.redFlags())
                .yes("mine-to-solve", contact.story().mineToSolve())
                .yes("rescued", contact.story().rescued())
                .word("settled", "settled", contact.settled())
                .text("pattern", contact.pattern() == null ? null : pattern(contact.pattern()))
                .own("said", contact.story().said())
                .own("note", contact.stamp().note())
                .and(phrases.measures(contact.measures()))
                .list();
    }
}
