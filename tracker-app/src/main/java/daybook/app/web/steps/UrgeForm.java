package daybook.app.web.steps;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.app.web.Who;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.UrgeTo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An urge, as ticked.
 *
 * @param person preset, so it alone says nothing
 */
record UrgeForm(
        @Nullable String id,
        @Nullable String to,
        @Nullable String strength,
        @Nullable String acted,
        @Nullable String person,
        @Nullable String note) {
    static final UrgeForm NONE = new UrgeForm(null, null, null, null, null, null);

    static UrgeForm fresh(Desk desk) {
        return new UrgeForm(Reading.id(null), null, null, null, Who.last(desk), null);
    }

    static UrgeForm of(Urge urge) {
        Stamp stamp = urge.stamp();
        return new UrgeForm(
                stamp.id().value(),
                urge.to().code(),
                urge.strength() == null ? null : urge.strength().toString(),
                urge.acted() == null ? null : urge.acted().toString(),
                Who.of(stamp),
                stamp.note() == null ? null : stamp.note().text());
    }

    UrgeForm under(String entry) {
        return new UrgeForm(entry, to, strength, acted, person, note);
    }

    boolean said() {
        return !Reading.blank(to) || !Reading.blank(strength) || !Reading.blank(acted) || !Reading.blank(note);
    }

    Optional<Urge> read(Desk desk, Reading read, WhenForm when) {
        UrgeTo what = read.word("urge.to", UrgeTo.class, to);
        if (Reading.blank(to)) {
            read.no("urge.to", "form.choose-one");
        }
        Integer strong = read.step("urge.strength", strength, 3);
        Boolean did = read.yes("urge.acted", acted);
        Stamp stamp = when.stamp(
                desk,
                read,
                "when.at",
                new EntryId(Reading.id(id)),
                Who.read(desk, read, "urge.person", person),
                read.own("urge.note", note));
        return what == null ? Optional.empty() : Optional.of(new Urge(stamp, what, strong, did));
    }

    @Override
    public String toString() {
        return "UrgeForm";
    }
}
