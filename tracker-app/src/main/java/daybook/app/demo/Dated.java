package daybook.app.demo;

import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A day of the sample by its number, from 0. */
record Dated(int number, LocalDate date, ZoneId zone) {

    /** @param late filled in on the next morning */
    Stamp stamp(String place, ZonedDateTime at, @Nullable PersonId person, @Nullable OwnWords note, boolean late) {
        ZonedDateTime written = late ? date.plusDays(1).atTime(8, 10).atZone(zone) : at.plusMinutes(9);
        EntryId id = new EntryId("demo-" + number + "-" + place);
        return new Stamp(id, at.toOffsetDateTime(), zone, date, written.toInstant(), Source.DEMO, person, note);
    }

    ZonedDateTime at(int hour, int minute) {
        return date.atTime(hour, 0).plusMinutes(minute).atZone(zone);
    }
}
