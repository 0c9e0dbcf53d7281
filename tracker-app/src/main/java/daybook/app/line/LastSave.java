package daybook.app.line;

import daybook.core.journal.Entry;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.EntryId;
import daybook.core.word.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last save, by whatever way it was made, and whole. What an import brought is not among them. */
public final class LastSave {
    /** Clocks of a phone and a server differ by less. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private LastSave() {}

    /**
     * One save is what was written at one moment. Where the clock was set back, entries say that they were written later
     * than now: those are no last save.
     */
    public static List<EntryId> of(Timeline timeline, Instant now) {
        Optional<Instant> last =
                standing(timeline, now).map(entry -> entry.stamp().written()).max(Comparator.naturalOrder());
        return standing(timeline, now)
                .filter(entry -> Optional.of(entry.stamp().written()).equals(last))
                .map(entry -> entry.stamp().id())
                .toList();
    }

    private static Stream<Entry> standing(Timeline timeline, Instant now) {
        return timeline.span().stream()
                .flatMap(span -> timeline.days(span).stream())
                .flatMap(day -> day.all().stream())
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(entry -> byHand(entry.stamp()))
                .filter(entry -> !entry.stamp().written().minus(AHEAD).isAfter(now));
    }

    private static boolean byHand(Stamp stamp) {
        return stamp.source() == Source.CLI || stamp.source() == Source.WEB || stamp.source() == Source.API;
    }
}
