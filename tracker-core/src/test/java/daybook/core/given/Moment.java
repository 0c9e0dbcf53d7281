package daybook.core.given;

import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When, where and about whom something was logged. Starts at noon in Berlin, written half an hour later on the web. */
public record Moment(
        OffsetDateTime at,
        ZoneId zone,
        LocalDate day,
        Instant written,
        Source source,
        @Nullable PersonId person,
        @Nullable OwnWords note) {

    public static Moment on(String day) {
        LocalDate date = LocalDate.parse(day);
        OffsetDateTime noon = date.atTime(12, 0).atZone(Sample.BERLIN).toOffsetDateTime();
        return new Moment(
                noon, Sample.BERLIN, date, noon.toInstant().plus(Duration.ofMinutes(30)), Source.WEB, null, null);
    }

    public Moment about(@Nullable PersonId whom) {
        return new Moment(at, zone, day, written, source, whom, note);
    }

    /** Another hour of the same local day, written half an hour later. */
    public Moment hour(int hour) {
        OffsetDateTime then = day.atTime(hour, 0).atZone(zone).toOffsetDateTime();
        return at(then).written(then.toInstant().plus(Duration.ofMinutes(30)));
    }

    public Moment at(OffsetDateTime then) {
        return new Moment(then, zone, day, written, source, person, note);
    }

    public Moment in(ZoneId where) {
        return new Moment(at, where, day, written, source, person, note);
    }

    public Moment day(String local) {
        return new Moment(at, zone, LocalDate.parse(local), written, source, person, note);
    }

    public Moment written(Instant when) {
        return new Moment(at, zone, day, when, source, person, note);
    }

    public Moment through(Source way) {
        return new Moment(at, zone, day, written, way, person, note);
    }

    public Moment note(String text) {
        return new Moment(at, zone, day, written, source, person, new OwnWords(text));
    }

    public Stamp stamp(String id) {
        return new Stamp(new EntryId(id), at, zone, day, written, source, person, note);
    }
}
