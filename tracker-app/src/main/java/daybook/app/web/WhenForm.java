package daybook.app.web;

import daybook.core.journal.Entry;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as typed.
 *
 * @param shown the time the field showed at first: left as it was, it means now, or the time the entry has
 */
public record WhenForm(@Nullable String shown, @Nullable String at) {
    /** Of a request that says nothing about it. */
    public static final WhenForm UNSAID = new WhenForm(null, null);

    public static WhenForm now(Desk desk) {
        String now = ClockTime.shown(desk.now().atZone(desk.zone()).toLocalDateTime());
        return new WhenForm(now, now);
    }

    public static WhenForm of(Stamp stamp) {
        String at = ClockTime.shown(stamp.at().toLocalDateTime());
        return new WhenForm(at, at);
    }

    /** @param field of the form that holds the time */
    public Stamp stamp(
            Desk desk, Reading read, String field, EntryId id, @Nullable PersonId person, @Nullable OwnWords note) {
        Stamp known =
                desk.timeline().entry(id).map(Logged::entry).map(Entry::stamp).orElse(null);
        Moment moment = moment(desk, read, field, known);
        return new Stamp(
                id,
                moment.at,
                known == null ? desk.zone() : known.zone(),
                moment.day,
                desk.now(),
                Source.WEB,
                person,
                note);
    }

    private record Moment(OffsetDateTime at, LocalDate day) {}

    private Moment moment(Desk desk, Reading read, String field, @Nullable Stamp known) {
        LocalDateTime typed = Objects.equals(at, shown) ? null : read.time(field, at);
        if (typed == null) {
            OffsetDateTime now = ClockTime.now(desk.now(), desk.zone());
            return known == null ? new Moment(now, now.toLocalDate()) : new Moment(known.at(), known.day());
        }
        OffsetDateTime lived = ClockTime.lived(typed, known == null ? desk.zone() : known.zone(), desk.now());
        return new Moment(lived, lived.toLocalDate());
    }
}
