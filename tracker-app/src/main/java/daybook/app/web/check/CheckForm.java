package daybook.app.web.check;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.app.web.Who;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.FeelingFrom;
import daybook.core.word.OwnWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feeling beside the facts, as typed and ticked.
 *
 * @param id made with the form, so that a double tap saves one entry
 */
record CheckForm(
        @Nullable String id,
        WhenForm when,
        @Nullable String person,
        @Nullable String feeling,
        @Nullable String strength,
        @Nullable String fact,
        @Nullable String from,
        @Nullable String strengthAfter,
        @Nullable String note) {
    /** A request leaves out what nobody ticked. */
    CheckForm {
        when = when == null ? WhenForm.UNSAID : when;
    }

    static CheckForm fresh(Desk desk) {
        return new CheckForm(Reading.id(null), WhenForm.now(desk), Who.last(desk), null, null, null, null, null, null);
    }

    static CheckForm of(FactAndFeeling checked) {
        Stamp stamp = checked.stamp();
        return new CheckForm(
                stamp.id().value(),
                WhenForm.of(stamp),
                Who.of(stamp),
                checked.feeling().text(),
                step(checked.strength()),
                text(checked.fact()),
                checked.from() == null ? null : checked.from().code(),
                step(checked.strengthAfter()),
                text(stamp.note()));
    }

    CheckForm under(String entry) {
        return new CheckForm(entry, when, person, feeling, strength, fact, from, strengthAfter, note);
    }

    Optional<FactAndFeeling> read(Desk desk, Reading read) {
        OwnWords felt = read.own("feeling", feeling);
        if (Reading.blank(feeling)) {
            read.no("feeling", "check.needs-a-feeling");
        }
        Stamp stamp = when.stamp(
                desk,
                read,
                "when.at",
                new EntryId(Reading.id(id)),
                Who.read(desk, read, "person", person),
                read.own("note", note));
        Integer before = read.step("strength", strength, 3);
        OwnWords known = read.own("fact", fact);
        FeelingFrom where = read.word("from", FeelingFrom.class, from);
        Integer after = read.step("strengthAfter", strengthAfter, 3);
        return felt == null || read.failed()
                ? Optional.empty()
                : Optional.of(new FactAndFeeling(stamp, felt, before, known, where, after));
    }

    private static @Nullable String step(@Nullable Integer at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "CheckForm";
    }
}
