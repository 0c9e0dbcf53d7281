package daybook.app.web.away;

import daybook.app.web.Desk;
import daybook.app.web.MinutesForm;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.app.web.Who;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.Intention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stepping away, as typed and ticked.
 *
 * @param id made with the form, so that a double tap saves one entry
 */
record AwayForm(
        @Nullable String id,
        WhenForm when,
        @Nullable String person,
        @Nullable String intention,
        @Nullable String told,
        MinutesForm promised,
        @Nullable String note) {
    static final List<Integer> MINUTES = List.of(10, 20, 30, 60);

    /** A request leaves out what nobody ticked. */
    AwayForm {
        when = when == null ? WhenForm.UNSAID : when;
        promised = promised == null ? MinutesForm.UNSAID : promised;
    }

    static AwayForm fresh(Desk desk) {
        return new AwayForm(Reading.id(null), WhenForm.now(desk), Who.last(desk), null, null, MinutesForm.UNSAID, null);
    }

    static AwayForm of(StepAway away) {
        Stamp stamp = away.stamp();
        return new AwayForm(
                stamp.id().value(),
                WhenForm.of(stamp),
                Who.of(stamp),
                away.intention().code(),
                away.told() == null ? null : away.told().toString(),
                MinutesForm.of(away.promisedMinutes(), MINUTES),
                stamp.note() == null ? null : stamp.note().text());
    }

    AwayForm under(String entry) {
        return new AwayForm(entry, when, person, intention, told, promised, note);
    }

    Optional<StepAway> read(Desk desk, Reading read) {
        Intention why = read.word("intention", Intention.class, intention);
        if (Reading.blank(intention)) {
            read.no("intention", "form.choose-one");
        }
        Stamp stamp = when.stamp(
                desk,
                read,
                "when.at",
                new EntryId(Reading.id(id)),
                Who.read(desk, read, "person", person),
                read.own("note", note));
        Boolean said = read.yes("told", told);
        Integer minutes = promised.read(read, "promised");
        return why == null || read.failed() ? Optional.empty() : Optional.of(new StepAway(stamp, why, said, minutes));
    }

    @Override
    public String toString() {
        return "AwayForm";
    }
}
