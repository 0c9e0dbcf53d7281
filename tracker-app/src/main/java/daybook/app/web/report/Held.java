package daybook.app.web.report;

import daybook.app.web.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What was made is held in memory until the next one, until the journal is locked, or for a quarter of an hour. */
final class Held {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Held() {}

    static <T> Optional<T> of(Desk desk, String name, Class<T> type, Function<T, Instant> since) {
        Optional<T> kept = desk.kept(name, type);
        if (kept.map(since).filter(at -> desk.now().isAfter(at.plus(LONGEST))).isPresent()) {
            desk.done(name);
            return Optional.empty();
        }
        return kept;
    }
}
