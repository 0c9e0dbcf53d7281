package daybook.app.web.away;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Stamp;
import daybook.core.word.Coded;
import daybook.core.word.EntryId;
import daybook.core.word.PersonId;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a step-away, as typed and ticked.
 *
 * @param id made with the form, so that a double tap saves one entry
 * @param returned came back; otherwise it is closed without
 */
record BackForm(
        @Nullable String id,
        WhenForm when,
        @Nullable String returned,
        @Nullable String reason,
        List<String> repair,
        @Nullable String response,
        @Nullable String note) {
    /** A request leaves out what nobody ticked. */
    BackForm {
        when = when == null ? WhenForm.UNSAID : when;
        repair = Reading.list(repair);
    }

    /** @param closed whether the link said that it is closed without coming back */
    static BackForm fresh(Desk desk, boolean closed) {
        return new BackForm(Reading.id(null), WhenForm.now(desk), String.valueOf(!closed), null, List.of(), null, null);
    }

    static BackForm of(Return back) {
        Stamp stamp = back.stamp();
        return new BackForm(
                stamp.id().value(),
                WhenForm.of(stamp),
                String.valueOf(back.returned()),
                back.reason() == null ? null : back.reason().text(),
                back.repair().stream().map(Coded::code).toList(),
                back.response() == null ? null : back.response().code(),
                stamp.note() == null ? null : stamp.note().text());
    }

    BackForm under(String entry) {
        return new BackForm(entry, when, returned, reason, repair, response, note);
    }

    /** @param person whoever was stepped away from */
    Optional<Return> read(Desk desk, Reading read, EntryId stepAway, @Nullable PersonId person) {
        Boolean came = read.yes("returned", returned);
        if (Reading.blank(returned)) {
            read.no("returned", "form.choose-one");
        }
        Stamp stamp = when.stamp(desk, read, "when.at", new EntryId(Reading.id(id)), person, read.own("note", note));
        var why = read.own("reason", reason);
        var acts = read.words("repair", RepairAct.class, repair);
        Response answer = read.word("response", Response.class, response);
        return came == null || read.failed()
                ? Optional.empty()
                : Optional.of(new Return(stamp, stepAway, came, why, acts, answer));
    }

    @Override
    public String toString() {
        return "BackForm";
    }
}
