package daybook.app.web.report;

import daybook.app.report.MadeSummary;
import daybook.app.web.Desk;
import daybook.core.timeline.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What would leave, held in memory until it does, until the journal is locked, or for a quarter of an hour. */
record Preview(MadeSummary made, Period days, Instant at) {
    private static final String NAME = "preview";
    private static final Duration HELD = Duration.ofMinutes(15);

    static void keep(Desk desk, MadeSummary made, Period days) {
        desk.keep(NAME, new Preview(made, days, desk.now()));
    }

    static Optional<Preview> of(Desk desk) {
        Optional<Preview> kept = desk.kept(NAME, Preview.class);
        if (kept.filter(preview -> desk.now().isAfter(preview.at().plus(HELD))).isPresent()) {
            desk.done(NAME);
            return Optional.empty();
        }
        return kept;
    }

    static void drop(Desk desk) {
        desk.done(NAME);
    }

    String fileName() {
        return made.share().fileName().text();
    }

    @Override
    public String toString() {
        return "Preview";
    }
}
