package daybook.app.web.report;

import daybook.app.report.MadeSummary;
import daybook.app.web.Desk;
import daybook.core.timeline.Period;
import java.time.Instant;
import java.util.Optional;

/** What would leave, held in memory until it does, until the journal is locked, or for a quarter of an hour. */
record Preview(MadeSummary made, Period days, Instant at) {
    private static final String NAME = "preview";

    static void keep(Desk desk, MadeSummary made, Period days) {
        desk.keep(NAME, new Preview(made, days, desk.now()));
    }

    static Optional<Preview> of(Desk desk) {
        return Held.of(desk, NAME, Preview.class, Preview::at);
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
