package daybook.app.web;

import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Stamp;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes a tap or two to log, in words: "Walk, 20 min, as planned." */
final class SmallTelling {
    private final Phrases phrases;

    SmallTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    Told told(PracticeDone done) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.practice(done.practice()));
        if (done.minutes() != null) {
            parts.add(minutes(done.minutes()));
        }
        if (Boolean.TRUE.equals(done.planned())) {
            parts.add(phrases.words("told.planned"));
        }
        return line(done.stamp(), parts, List.of());
    }

    private String minutes(int minutes) {
        return phrases.words("told.minutes", String.valueOf(minutes));
    }

    List<Said> said(PracticeDone done) {
        return about(done.stamp())
                .text("practice", phrases.practice(done.practice()))
                .text("minutes", done.minutes() == null ? null : minutes(done.minutes()))
                .yes("planned", done.planned())
                .own("note", done.stamp().note())
                .list();
    }

    Told told(SupportContact contact) {
        return new Told(
                phrases.clock(contact.stamp()),
                null,
                phrases.words("told.support", phrases.name(contact.stamp().person())),
                List.of(),
                Phrases.quotes(contact.stamp().note()));
    }

    List<Said> said(SupportContact contact) {
        return about(contact.stamp()).own("note", contact.stamp().note()).list();
    }

    Told told(SmallWin win) {
        return line(win.stamp(), List.of(phrases.words("told.small-win")), List.of());
    }

    List<Said> said(SmallWin win) {
        return about(win.stamp()).own("small-win", win.stamp().note()).list();
    }

    Told told(Urge urge) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.word("told.urge", urge.to()));
        if (urge.strength() != null) {
            parts.add(phrases.words("told.strength." + urge.strength()));
        }
        if (urge.acted() != null) {
            parts.add(phrases.words(urge.acted() ? "told.acted" : "told.not-acted"));
        }
        return line(urge.stamp(), parts, List.of());
    }

    List<Said> said(Urge urge) {
        return about(urge.stamp())
                .word("urge", "urge", urge.to())
                .step("strength", urge.strength())
                .yes("acted", urge.acted())
                .own("note", urge.stamp().note())
                .list();
    }

    Told told(UnsentLetter letter) {
        return line(
                letter.stamp(),
                List.of(phrases.words("told.letter")),
                List.of(letter.letter().text()));
    }

    List<Said> said(UnsentLetter letter) {
        return about(letter.stamp())
                .own("letter", letter.letter())
                .own("note", letter.stamp().note())
                .list();
    }

    Told told(FactAndFeeling checked) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.words("told.fact-check"));
        if (checked.from() != null) {
            parts.add(phrases.word("told.from", checked.from()));
        }
        List<String> more = new ArrayList<>();
        own(more, "told.feeling", checked.feeling(), checked.strength());
        own(more, "told.fact", checked.fact(), null);
        if (checked.strengthAfter() != null) {
            more.add(phrases.words("told.afterwards", phrases.words("told.strength." + checked.strengthAfter())));
        }
        return line(checked.stamp(), parts, more);
    }

    private void own(List<String> more, String key, @Nullable OwnWords words, @Nullable Integer strength) {
        if (words != null) {
            String how = strength == null ? "" : ", " + phrases.words("told.strength." + strength);
            more.add(phrases.words(key, words.text() + how));
        }
    }

    List<Said> said(FactAndFeeling checked) {
        return about(checked.stamp())
                .own("feeling", checked.feeling())
                .step("strength", checked.strength())
                .own("fact", checked.fact())
                .word("feeling-from", "feeling-from", checked.from())
                .step("strength-after", checked.strengthAfter())
                .own("note", checked.stamp().note())
                .list();
    }

    private Told line(Stamp stamp, List<String> parts, List<String> more) {
        return new Told(phrases.clock(stamp), null, phrases.about(stamp, parts), more, Phrases.quotes(stamp.note()));
    }

    private SaidList about(Stamp stamp) {
        return new SaidList(phrases).when(stamp).with(stamp.person());
    }
}
