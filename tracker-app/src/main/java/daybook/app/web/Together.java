package daybook.app.web;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What belongs together on a page: an entry and the boundaries that came up in it.
 *
 * @param tests those of the same standing: what was taken back is not told with what counts
 */
public record Together(Logged main, List<Logged> tests) {
    public Together {
        tests = List.copyOf(tests);
    }

    /** @return the day's entries in the order they happened, each once */
    public static List<Together> of(Day day) {
        List<Together> all = new ArrayList<>();
        Set<EntryId> told = new HashSet<>();
        for (Logged one : day.all()) {
            List<Logged> tests = day.all().stream()
                    .filter(other -> other.counts() == one.counts() && during(other, one))
                    .toList();
            tests.forEach(test -> told.add(test.entry().stamp().id()));
            all.add(new Together(one, tests));
        }
        all.removeIf(one -> told.contains(one.main().entry().stamp().id()));
        return all;
    }

    private static boolean during(Logged test, Logged contact) {
        return test.entry() instanceof BoundaryTest came
                && contact.entry().stamp().id().equals(came.during());
    }

    /** @return the ids of all of it */
    public List<EntryId> ids() {
        List<EntryId> ids = new ArrayList<>();
        ids.add(main.entry().stamp().id());
        tests.forEach(test -> ids.add(test.entry().stamp().id()));
        return ids;
    }
}
