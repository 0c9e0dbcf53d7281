package daybook.app.web.letter;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.app.web.Who;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter, as typed.
 *
 * @param id made with the form, so that a double tap saves one entry
 */
record LetterForm(
        @Nullable String id,
        WhenForm when,
        @Nullable String person,
        @Nullable String letter,
        @Nullable String note) {
    /** A request leaves out what nobody ticked. */
    LetterForm {
        when = when == null ? WhenForm.UNSAID : when;
    }

    static LetterForm fresh(Desk desk) {
        return new LetterForm(Reading.id(null), WhenForm.now(desk), Who.last(desk), null, null);
    }

    static LetterForm of(UnsentLetter letter) {
        Stamp stamp = letter.stamp();
        OwnWords note = stamp.note();
        return new LetterForm(
                stamp.id().value(),
                WhenForm.of(stamp),
                Who.of(stamp),
                letter.letter().text(),
                note == null ? null : note.text());
    }

    LetterForm under(String entry) {
        return new LetterForm(entry, when, person, letter, note);
    }

    Optional<UnsentLetter> read(Desk desk, Reading read) {
        OwnWords words = read.own("letter", letter);
        if (Reading.blank(letter)) {
            read.no("letter", "letter.needs-words");
        }
        Stamp stamp = when.stamp(
                desk,
                read,
                "when.at",
                new EntryId(Reading.id(id)),
                Who.read(desk, read, "person", person),
                read.own("note", note));
        return words == null || read.failed() ? Optional.empty() : Optional.of(new UnsentLetter(stamp, words));
    }

    @Override
    public String toString() {
        return "LetterForm";
    }
}
