package daybook.app.web.steps;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import org.jspecify.annotations.Nullable;

/** A small win, in one line. */
record WinForm(@Nullable String id, @Nullable String line) {
    static final WinForm NONE = new WinForm(null, null);

    static WinForm fresh() {
        return NONE.under(Reading.id(null));
    }

    static WinForm of(SmallWin win) {
        Stamp stamp = win.stamp();
        return new WinForm(
                stamp.id().value(), stamp.note() == null ? null : stamp.note().text());
    }

    WinForm under(String entry) {
        return new WinForm(entry, line);
    }

    boolean said() {
        return !Reading.blank(line);
    }

    /** @param person whom the entry was about already, if anybody */
    SmallWin read(Desk desk, Reading read, WhenForm when, @Nullable PersonId person) {
        OwnWords words = read.own("win.line", line);
        if (!said()) {
            read.no("win.line", "form.needed");
        }
        return new SmallWin(when.stamp(desk, read, "when.at", new EntryId(Reading.id(id)), person, words));
    }

    @Override
    public String toString() {
        return "WinForm";
    }
}
