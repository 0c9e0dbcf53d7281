package daybook.app.web.timeline;

import daybook.app.web.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the days show it.
 *
 * @param anchor names it within the page
 * @param name says which one it is, for those who hear the page
 * @param tests what came up in it, a sentence each
 * @param hard a hard one without details yet
 * @param back when it was taken back and why, or null while it counts
 * @param correct the page that corrects it, if there is anything to correct
 */
record EntryView(
        String anchor,
        String name,
        Told told,
        List<String> tests,
        boolean hard,
        List<Change> changes,
        @Nullable TakenBack back,
        @Nullable String correct,
        String takeBack) {

    /** One correction: when, and what it changed. */
    record Change(String when, List<Diff> diffs) {}

    /** @param was null where nothing was said before; @param now null where nothing is said any more */
    record Diff(
            String about, @Nullable String was, @Nullable String now) {}

    /** @param reason in the writer's words, or null */
    record TakenBack(String when, @Nullable String reason) {}

    @Override
    public String toString() {
        return "EntryView";
    }
}
