package daybook.app.web.log;

import daybook.app.web.Phrases;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.word.MyAct;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says what was saved: "Saved: heavy, with Alex. No calls after 9 pm, held with a wobble." */
record SavedSentence(Phrases phrases, LocalDate today) {

    String of(Interaction contact, @Nullable BoundaryTest test) {
        String with = phrases.name(contact.stamp().person());
        String saved = contact.after() != null
                ? phrases.words("log.saved-felt", phrases.felt(contact.after()), with)
                : phrases.words(contact.hard() ? "log.saved-hard" : "log.saved-contact", with);
        return saved + (test == null ? "" : " " + of(test)) + on(contact);
    }

    String of(BoundaryTest test) {
        return phrases.words(
                test.mine() == MyAct.YIELDED_FOR_SAFETY ? "log.saved-for-safety" : "log.saved-test",
                phrases.limit(test.boundary(), test.version()),
                phrases.word("told.mine", test.mine()));
    }

    String quiet(Entry.QuietDay quiet) {
        return phrases.words("log.saved-quiet") + on(quiet);
    }

    private String on(Entry entry) {
        LocalDate day = entry.stamp().day();
        return day.equals(today)
                ? ""
                : " " + phrases.words("log.saved-on", phrases.day(day), phrases.clock(entry.stamp()));
    }
}
