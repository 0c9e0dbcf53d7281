package daybook.app.web.paper;

import daybook.app.web.ClockTime;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.core.journal.Entry;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When and under which ids the entries of a row stand. A card knows days only: a contact is put at noon, as everywhere where no
 * time was said, and the day is closed in the evening.
 *
 * @param id what the ids begin with
 */
record RowStamps(Desk desk, LocalDate day, String id) {
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final String CONTACT = "-c";
    private static final String TEST = "-t";
    private static final String CHECK_IN = "-d";
    private static final String QUIET = "-q";
    private static final String PRACTICE = "-p";

    /**
     * Under the id the form brought. A row that was taken back as a whole and comes again, as by the browser’s Back, is meant
     * anew.
     */
    static RowStamps of(Desk desk, LocalDate day, RowForm row) {
        if (!Ids.valid(row.id() + CONTACT)) {
            return new RowStamps(desk, day, Reading.id(null));
        }
        RowStamps brought = new RowStamps(desk, day, row.id());
        boolean back = brought.known() && brought.parts().noneMatch(Logged::counts);
        return back ? new RowStamps(desk, day, Reading.id(null)) : brought;
    }

    /** Whether this very row is in the journal already. */
    boolean known() {
        return parts().findAny().isPresent();
    }

    private Stream<Logged> parts() {
        return Stream.of(CONTACT, TEST, CHECK_IN, QUIET, PRACTICE).flatMap(part -> there(part).stream());
    }

    Stamp contact(PersonId with) {
        return stamp(CONTACT, LocalTime.NOON, with, null);
    }

    Stamp test(@Nullable PersonId with) {
        return stamp(TEST, LocalTime.NOON, with, null);
    }

    Stamp checkIn(@Nullable OwnWords line) {
        return stamp(CHECK_IN, EVENING, null, line);
    }

    Stamp quiet(@Nullable OwnWords line) {
        return stamp(QUIET, EVENING, null, line);
    }

    Stamp practice() {
        return stamp(PRACTICE, LocalTime.NOON, null, null);
    }

    private Stamp stamp(String part, LocalTime time, @Nullable PersonId person, @Nullable OwnWords note) {
        Stamp known = there(part).map(Logged::entry).map(Entry::stamp).orElse(null);
        return new Stamp(
                new EntryId(id + part),
                known == null ? at(time) : known.at(),
                known == null ? desk.zone() : known.zone(),
                day,
                desk.now(),
                Source.WEB,
                person,
                note);
    }

    /** Today it cannot have been later than now. */
    private OffsetDateTime at(LocalTime time) {
        OffsetDateTime usual = ClockTime.lived(day.atTime(time), desk.zone(), desk.now());
        OffsetDateTime now = ClockTime.now(desk.now(), desk.zone());
        return day.equals(desk.today()) && usual.isAfter(now) ? now : usual;
    }

    private Optional<Logged> there(String part) {
        return desk.timeline().entry(new EntryId(id + part));
    }
}
