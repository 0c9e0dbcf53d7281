package daybook.app.web.steps;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.app.web.Who;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import org.jspecify.annotations.Nullable;

/** Contact with somebody who supports the writer: one tap on the name. */
record SupportForm(
        @Nullable String id,
        @Nullable String person,
        @Nullable String note) {
    static final SupportForm NONE = new SupportForm(null, null, null);

    static SupportForm fresh() {
        return NONE.under(Reading.id(null));
    }

    static SupportForm of(SupportContact contact) {
        Stamp stamp = contact.stamp();
        return new SupportForm(
                stamp.id().value(),
                Who.of(stamp),
                stamp.note() == null ? null : stamp.note().text());
    }

    SupportForm under(String entry) {
        return new SupportForm(entry, person, note);
    }

    boolean said() {
        return !Reading.blank(person);
    }

    SupportContact read(Desk desk, Reading read, WhenForm when) {
        if (!said()) {
            read.no("support.person", "refused.support-contact-needs-a-person");
        }
        return new SupportContact(when.stamp(
                desk,
                read,
                "when.at",
                new EntryId(Reading.id(id)),
                Who.read(desk, read, "support.person", person),
                read.own("support.note", note)));
    }

    @Override
    public String toString() {
        return "SupportForm";
    }
}
