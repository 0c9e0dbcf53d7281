package daybook.core.journal;

import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What every entry carries.
 *
 * @param id made by the client
 * @param at the moment it happened, with the offset in force there
 * @param zone where the writer was; only used to read {@code written} as a local date
 * @param day the local calendar day it belongs to, fixed when logged: travel and clock changes never move it
 * @param written when it was written down
 * @param source the way it came in
 * @param person whom it is about, if anyone
 * @param note the writer's own words, if any
 */
public record Stamp(
        EntryId id,
        OffsetDateTime at,
        ZoneId zone,
        LocalDate day,
        Instant written,
        Source source,
        @Nullable PersonId person,
        @Nullable OwnWords note) {
    private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    /** Written on a later calendar day than the one it belongs to. Rows of a CSV always count as late. */
    public boolean late() {
        return source == Source.CSV || written.atZone(zone).toLocalDate().isAfter(day);
    }

    /** One day in another age would stretch every line between here and there. */
    boolean inYearsOfFourDigits() {
        return fourDigits(day.getYear())
                && fourDigits(at.getYear())
                && !written.isBefore(YEAR_1)
                && written.isBefore(YEAR_10000);
    }

    private static boolean fourDigits(int year) {
        return year >= 1 && year <= 9999;
    }

    /** The same stamp with another receipt: what is not content. */
    public Stamp receivedAs(Instant written, Source source) {
        return new Stamp(id, at, zone, day, written, source, person, note);
    }
}
