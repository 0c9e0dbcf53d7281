package daybook.app.report;

import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import java.time.Instant;

/** What came after an edition, by the times things were written at: no older timeline has to be read for a list. */
public final class Editions {
    private Editions() {}

    /** @return how many entries of its period were logged, corrected or taken back after it was made */
    public static int since(Timeline timeline, ReportIssue issue) {
        return (int) timeline.days(new Period(issue.from(), issue.to())).stream()
                .flatMap(day -> day.all().stream())
                .filter(one -> later(one, issue.made()))
                .count();
    }

    /** @return whether no later edition of the same report is there */
    public static boolean newest(Timeline timeline, ReportIssue issue) {
        return timeline.reports().stream()
                .noneMatch(other ->
                        Issuing.before(timeline, other).filter(issue::equals).isPresent());
    }

    private static boolean later(Logged one, Instant made) {
        return one.entry().stamp().written().isAfter(made)
                || one.history().stream().anyMatch(past -> past.until().isAfter(made))
                || one.retraction() != null && one.retraction().at().isAfter(made);
    }
}
