package daybook.app.web;

import daybook.core.journal.Stamp;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what an entry says; what was not said is left out. */
final class SaidList {
    private final Phrases phrases;
    private final List<Said> all = new ArrayList<>();

    SaidList(Phrases phrases) {
        this.phrases = phrases;
    }

    SaidList when(Stamp stamp) {
        return text("when", phrases.date("told.day-and-year", stamp.day()) + ", " + phrases.clock(stamp));
    }

    SaidList text(String about, @Nullable String what) {
        if (what != null && !what.isEmpty()) {
            all.add(new Said(phrases.words("said." + about), what));
        }
        return this;
    }

    SaidList own(String about, @Nullable OwnWords what) {
        return text(about, what == null ? null : what.text());
    }

    SaidList word(String about, String prefix, @Nullable Coded what) {
        return text(about, what == null ? null : phrases.word(prefix, what));
    }

    SaidList words(String about, String prefix, Collection<? extends Coded> what) {
        return text(about, phrases.all(prefix, what));
    }

    SaidList step(String about, @Nullable Integer what) {
        return text(about, what == null ? null : phrases.words("step." + about + "." + what));
    }

    /** A plain number of a scale. */
    SaidList number(String about, @Nullable Integer what) {
        return text(about, what == null ? null : what.toString());
    }

    SaidList with(@Nullable PersonId person) {
        return text("with", person == null ? null : phrases.name(person));
    }

    SaidList yes(String about, @Nullable Boolean what) {
        return text(about, what == null ? null : phrases.yesNo(what));
    }

    SaidList and(List<Said> more) {
        all.addAll(more);
        return this;
    }

    List<Said> list() {
        return List.copyOf(all);
    }
}
